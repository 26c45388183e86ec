import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../core/dossier/schema.ts';
import { factsStatedBy } from './stated-by.ts';

// Ways in which newsrooms put the facts, and sentences that only sound like it, written without a
// look at the dossier's words. One file a language.
type Paraphrases = {
  /** By fact: the day of the page, and what it says. */
  states: Record<string, [day: string, text: string][]>;
  not: Record<string, [day: string, text: string][]>;
};

const read = (language: Language): Paraphrases =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/paraphrases/${language}.json`, import.meta.url), 'utf8'),
  );

describe.each(languages)('facts in other words: %s', (language) => {
  const { states, not } = read(language);
  for (const [fact, texts] of Object.entries(states)) {
    test.each(texts)(`${fact}, %s: %s`, (day, text) => {
      expect(factsStatedBy(language, text, day)).toContain(fact);
    });
  }
  for (const [fact, texts] of Object.entries(not)) {
    test.each(texts)(`not ${fact}, %s: %s`, (day, text) => {
      expect(factsStatedBy(language, text, day)).not.toContain(fact);
    });
  }
});
