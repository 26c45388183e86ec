import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../core/analyse.ts';
import { readColumn } from '../../../core/comparison/compare-articles.ts';
import type { Correction } from '../../../core/comparison/corrections.ts';
import { readCorrected } from '../../../core/comparison/read-corrected.ts';
import { aboutCorrected, aboutOf } from '../../../core/coverage/about.ts';
import { answers } from '../../../core/coverage/verdict.ts';
import { answerOf, entryOf } from '../../../core/library/library-entry.ts';
import { articleWith, savedAs } from '../../support/comparison.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const compiled = compileDossier(smallDossier);
const dossier = smallDossier.id;
// No word of it is one that tells English from other languages.
const HEADLINE = 'Lowland accepts Upland truce. Amos Maro reports Lowland, Upland truce.';
const RUSSIAN = 'Лоуленд принял условия перемирия, сообщил посредник журналистам.';
const ITALIAN =
  'Il mediatore ha detto che le due parti si sono accordate per una nuova riunione nella capitale.';

describe('what an article is said to be', () => {
  it.each([
    ['covers', 'en', HEADLINE],
    ['unclear', null, HEADLINE],
    ['unclear', null, RUSSIAN],
    ['unread', 'ru', RUSSIAN],
    ['unread', 'en', ITALIAN],
    ['nothing', 'en', 'The cat sat on the mat and looked at the rain.'],
    ['nothing', null, 'جلست القطة على السجادة ونظرت إلى المطر.'],
    ['nothing', null, 'החתולה ישבה על השטיח והביטה בגשם.'],
  ] as const)('is %s where the page declares %s', (expected, language, text) => {
    const { column, listed } = readWith(language, text);
    expect(aboutOf(column)).toBe(expected);
    expect(listed).toBe(expected);
  });

  it.each(answers)('is %s where a person says so, whatever the language', (is) => {
    for (const language of ['ru', null, 'he']) {
      const { column, listed } = readWith(language, RUSSIAN, is);
      expect(aboutOf(column)).toBe(is);
      expect(listed).toBe(is);
    }
  });

  it('is what a correction has, else why there was none', () => {
    expect(aboutCorrected('nothing', 'ru')).toBe('nothing');
    expect(aboutCorrected(null, 'ru')).toBe('unread');
    expect(aboutCorrected(null, null)).toBe('unclear');
    expect(aboutCorrected(null, 'ar')).toBeNull();
  });
});

/** An article as the comparison and the library have it. */
function readWith(language: string | null, text: string, is?: string) {
  const of = { kind: 'verdict', dossier } as const;
  const at = '2031-02-03T04:05:06.000Z';
  const corrections: Correction[] = is ? [{ id: 'own', of, was: null, is, at, note: null }] : [];
  const article = articleWith({ language, text, published: '2024-10-30' });
  const saved = { ...savedAs('a', article), corrections };
  const { analysis, found } = readCorrected(saved, compiled);
  const { column } = readColumn({ id: saved.id, article, analysis }, smallDossier);
  const verdict = { dossier, version: smallDossier.version, answer: found.verdict.answer };
  return { column, listed: answerOf({ ...entryOf(saved), verdicts: [verdict] }, dossier) };
}
