import { expect, test } from 'vitest';
import { lintDossier } from '../../../core/dossier/lint.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { smallStory } from './small-story.ts';

// biome-ignore lint/suspicious/noExplicitAny: a broken dossier is made by reaching into a whole one
type Breaking = (dossier: any) => void;

test.each<[string, Breaking, RegExp]>([
  [
    'changes that stop short of the version',
    (d) => {
      d.version = '1.1.0';
    },
    /^error: The changes end at version 1\.0\.0/,
  ],
  [
    'a version that stands after a later one',
    (d) => d.changes.unshift({ version: '1.0.10', date: '2024-06-01', text: { en: 'More.' } }),
    /^error: The change 1\.0\.0 stands after 1\.0\.10/,
  ],
  [
    'a change dated before the one it follows',
    (d) => {
      d.version = '1.1.0';
      d.changes.push({ version: '1.1.0', date: '2024-06-01', text: { en: 'More.' } });
    },
    /^error: The change 1\.1\.0 \(2024-06-01\) is dated before 1\.0\.0/,
  ],
  [
    'a change on a day that is none',
    (d) => {
      d.changes[0].date = '2024-06-31';
    },
    /^error: The change 1\.0\.0 is dated 2024-06-31/,
  ],
  [
    'a change that nobody has reviewed',
    (d) => {
      d.reviewed = '2024-06-01';
    },
    /^warning: Changed since the last review \(2024-06-01\): 1\.0\.0\.$/,
  ],
  [
    'nobody who wrote it',
    (d) => {
      d.author = ' ';
    },
    /^error: The dossier does not say who wrote it/,
  ],
  [
    'no word on how it was written',
    (d) => {
      delete d.method;
    },
    /^warning: The dossier does not say how it was written/,
  ],
])('%s is for an editor to put right', (_, breaking, sentence) => {
  const dossier = structuredClone(smallStory());
  breaking(dossier);
  const found = lintDossier(dossier as Dossier).map(
    ({ level, sentence: says }) => `${level}: ${says}`,
  );
  expect(found).toContainEqual(expect.stringMatching(sentence));
});
