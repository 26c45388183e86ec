import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../core/language/languages.ts';
import type { Labelled } from '../labelled.ts';
import { judge } from './judge.ts';
import { quotationsOn } from './quotations-on.ts';

/** An invented passage with its quotations labelled; the note says what it tries. */
export type Passage = Labelled & { note: string };

const FOLDER = join(import.meta.dirname, '../../../tests/fixtures/passages');

/** The passages of every language, or of one. */
export function readPassages(only: string | null = null): Passage[] {
  return languages
    .filter((lang) => !only || lang === only)
    .flatMap((lang) => {
      const passages: Pick<Passage, 'id' | 'note' | 'paragraphs' | 'quotations'>[] = JSON.parse(
        readFileSync(join(FOLDER, `${lang}.json`), 'utf8'),
      );
      return passages.map((passage) => ({ ...OF_NO_STORY, ...passage, lang }));
    });
}

/** What is wrong with a passage's quotations today, in order; nothing where all are right. */
export function failuresOf(passage: Passage): string[] {
  return judge(passage, quotationsOn(passage))
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ outcome, kind }) => (kind ? `${outcome}: ${kind}` : outcome));
}

/** Every passage that fails, as `tests/fixtures/passages/known-failures.json` lists them. */
export function knownFailures(): string {
  const failing = readPassages()
    .map((passage) => [passage.id, failuresOf(passage)] as const)
    .filter(([, failures]) => failures.length > 0);
  return JSON.stringify(Object.fromEntries(failing), null, 2);
}

const OF_NO_STORY = {
  title: '',
  published: null,
  coverage: 'none',
  neighbour: null,
  draft: 'not-mentioned',
  dispute: 'not-mentioned',
  facts: [],
} satisfies Partial<Labelled>;
