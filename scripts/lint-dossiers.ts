import { readFile } from 'node:fs/promises';
import { bundledDossiers } from '../assets/dossiers/index.ts';
import { balanceOf } from '../core/dossier/lint/balance.ts';
import { lintDossier } from '../core/dossier/lint.ts';
import { type ReadDossier, readDossier, readDossierText } from '../core/dossier/read-dossier.ts';
import type { Dossier } from '../core/dossier/schema.ts';

// `npm run lint:dossiers` looks at the dossiers that come with Sidelight,
// `npm run lint:dossiers -- my-story.json` at those in files.

const paths = process.argv.slice(2);
let errors = 0;

if (paths.length === 0)
  for (const dossier of bundledDossiers) reportRead(dossier.id, readDossier(dossier));
for (const path of paths) await reportFile(path);
process.exitCode = errors > 0 ? 1 : 0;

async function reportFile(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  reportRead(
    path,
    text === null ? { problems: ['This file cannot be read.'] } : readDossierText(text),
  );
}

function reportRead(name: string, read: ReadDossier): void {
  if ('dossier' in read) {
    report(read.dossier);
    return;
  }
  console.log(`\n${name}`);
  for (const problem of read.problems) console.log(`  error    ${problem}`);
  errors += read.problems.length;
}

function report(dossier: Dossier): void {
  const findings = lintDossier(dossier);
  const own = findings.filter(({ level }) => level === 'error').length;
  errors += own;
  console.log(`\n${dossier.title.en} (${dossier.id} ${dossier.version})`);
  for (const { level, sentence } of findings) console.log(`  ${level.padEnd(8)} ${sentence}`);
  console.log(`  ${own} errors, ${findings.length - own} warnings`);
  const { disputes, parties } = balanceOf(dossier);
  console.log('\n  Balance, for an editor to look at:');
  for (const { dispute, side, statements, words, longest } of disputes) {
    console.log(
      `  ${dispute} – ${side}: ${statements} statements, ${words} words, longest ${longest}`,
    );
  }
  for (const { party, people, quotations, words } of parties) {
    console.log(`  ${party}: ${people} people, ${quotations} quotations, ${words} words`);
  }
}
