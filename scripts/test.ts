import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './browsers/get-browser.ts';
import { thisMachine } from './browsers/machine.ts';
import { builds, root } from './checks/built.ts';
import { checkManifests } from './checks/check-manifests.ts';
import { checkReproducible } from './checks/check-reproducible.ts';
import { checkSizes } from './checks/check-sizes.ts';
import type { Finding } from './checks/finding.ts';
import { scanAddresses, scanPageScripts } from './checks/scan-scripts.ts';
import { commandOf, runNode } from './steps.ts';

// Everything that must hold before a change counts: `npm test`. Every step runs even where one
// before it failed, and the last line is the sum.

type Count = { passed: number; failed: number };

const reports = join(root, '.output', 'reports');

async function main(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  const counts: Count[] = [];
  for (const [name, step] of steps()) {
    const started = Date.now();
    console.log(`\n── ${name}`);
    const count = await step();
    counts.push(count);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

function steps(): [string, () => Promise<Count>][] {
  return [
    ['format and lint', () => command([commandOf('@biomejs/biome', 'biome'), 'check', '.'])],
    ['types', () => command([commandOf('typescript', 'tsc'), '--noEmit'])],
    ['unit tests', () => vitest('unit', [])],
    ['dossiers', () => command([join(root, 'scripts', 'lint-dossiers.ts')])],
    ...builds.map((build): [string, () => Promise<Count>] => [
      `build for ${build}`,
      () => command([commandOf('wxt'), 'build', '-b', build]),
    ]),
    ['manifests', () => findings(checkManifests)],
    ['sizes', () => findings(checkSizes)],
    ['the same build again', () => findings(checkReproducible)],
    ['what the scripts can do', () => findings(() => [...scanPageScripts(), ...scanAddresses()])],
    ['in real browsers', endToEnd],
  ];
}

async function command(args: string[]): Promise<Count> {
  const ok = await runNode(args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function findings(look: () => Finding[] | Promise<Finding[]>): Promise<Count> {
  const found = await look();
  for (const { ok, says } of found) console.log(`${ok ? '  ' : '✗ '}${says}`);
  const passed = found.filter(({ ok }) => ok).length;
  return { passed, failed: found.length - passed };
}

async function endToEnd(): Promise<Count> {
  const env: Record<string, string> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    const got = await getBrowser(name, thisMachine);
    if ('missing' in got) console.log(`✗ ${got.missing}`);
    else env[name.toUpperCase()] = got.executable;
  }
  return vitest('e2e', ['--config', join('tests', 'e2e', 'vitest.config.ts')], env);
}

/** A run that ends without a report, or well without a single test, has failed. */
async function vitest(name: string, args: string[], env = {}): Promise<Count> {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await runNode([commandOf('vitest'), 'run', ...args, ...reporters], env);
  const { passed, failed } = readReport(report);
  if (ok && passed > 0) return { passed, failed };
  return { passed, failed: Math.max(failed, 1) };
}

function readReport(file: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

await main();
