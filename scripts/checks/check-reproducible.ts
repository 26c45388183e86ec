import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { type Build, buildFolder, filesBelow, root } from './built.ts';
import { type Finding, fail, pass } from './finding.ts';

/**
 * Whoever builds Sidelight gets the files that were published: the build that is there, and another
 * one elsewhere, are the same byte for byte. One browser's stands for all, which share their code.
 */
export async function checkReproducible(): Promise<Finding[]> {
  const browser: Build = 'chrome';
  const outDir = mkdtempSync(join(tmpdir(), 'sidelight-again-'));
  try {
    await build({ root, browser, outDir });
    const [first, again] = [buildFolder(browser), join(outDir, `${browser}-mv3`)];
    return [sameFiles(first, again)];
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

export function sameFiles(first: string, again: string): Finding {
  const [hashes, others] = [hashesIn(first), hashesIn(again)];
  const all = new Set([...hashes.keys(), ...others.keys()]);
  const differing = [...all].filter((file) => hashes.get(file) !== others.get(file));
  if (all.size === 0) return fail('another build: there is none');
  if (differing.length === 0) return pass(`another build: the same ${all.size} files`);
  return fail(`another build: other bytes in ${differing.join(', ')}`);
}

function hashesIn(folder: string): Map<string, string> {
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesBelow(folder).map((file) => [file, hashOf(file)]));
}
