import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildFolder, builds, root } from './built.ts';
import { type Finding, fail, pass } from './finding.ts';

/** Permissions and policy are promises: a built manifest equals the copy that was reviewed. */
export function checkManifests(): Finding[] {
  return builds.map((build) => {
    const built = readManifest(join(buildFolder(build), 'manifest.json'));
    const stored = readManifest(join(root, 'tests', 'manifests', `${build}.json`));
    if (!built) return fail(`${build}: there is no built manifest`);
    if (!stored) return fail(`${build}: there is no stored manifest in tests/manifests`);
    const differing = differingKeys(built, stored);
    if (differing.length === 0) return pass(`${build}: the manifest is the stored one`);
    return fail(
      `${build}: the manifest differs from tests/manifests/${build}.json in ${differing}`,
    );
  });
}

type Manifest = Record<string, unknown>;

function differingKeys(built: Manifest, stored: Manifest): string[] {
  const keys = new Set([...Object.keys(built), ...Object.keys(stored)]);
  return [...keys].filter((key) => !isDeepStrictEqual(built[key], stored[key]));
}

function readManifest(path: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
