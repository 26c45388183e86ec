import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checks/built.ts';

/** The file behind a package's command, so that it runs under this very Node. */
export function commandOf(name: string, bin: string = name): string {
  const folder = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bins: string | Record<string, string> = manifest.bin;
  const file = typeof bins === 'string' ? bins : bins[bin];
  return join(folder, file ?? '');
}

/** Runs a script under this Node with its output shown; answers whether it ended well. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
