import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const builds = ['chrome', 'firefox', 'safari'] as const;
export type Build = (typeof builds)[number];

export const root = fileURLToPath(new URL('../../', import.meta.url));

export function buildFolder(build: Build): string {
  return join(root, '.output', `${build}-mv3`);
}

/** Every file below a folder, as paths with forward slashes; none where the folder is missing. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The dossiers as they are bundled: counted apart from the code that carries them. */
export function bundledDossiers(): Buffer {
  const folder = join(root, 'assets', 'dossiers');
  const texts = filesBelow(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  return Buffer.from(texts.join(''));
}
