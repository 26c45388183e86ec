import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

/** What finding and getting a browser needs to know of the machine; a test can make one up. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  isDebian: boolean;
  canRun(path: string): boolean;
  /** Never throws; a command that takes longer than `patience` milliseconds is ended and has failed. */
  run(command: string, args: string[], patience: number): Promise<{ ok: boolean; output: string }>;
  say(line: string): void;
};

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isDebian: existsSync('/etc/debian_version'),
  canRun,
  run,
  say: (line) => console.log(line),
};

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[], patience: number) {
  return new Promise<{ ok: boolean; output: string }>((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
