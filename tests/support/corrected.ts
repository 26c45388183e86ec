import { compileDossier } from '../../core/analyse.ts';
import type { Correction, CorrectionTarget } from '../../core/comparison/corrections.ts';
import { findIn } from '../../core/comparison/read-corrected.ts';
import { exportedArticle } from '../../core/exchange/exported-article.ts';
import { comparisonRecord } from '../../core/exchange/write-record.ts';
import { articleWith, savedAs } from './comparison.ts';
import { smallDossier } from './small-dossier.ts';

/**
 * An article of 31 October about the story of the small dossier; by its words it would be about the
 * next story were it of December. `other`: words of it that the engine takes no fact from.
 */
export const TOLD = {
  en: {
    text: 'Amos Maro arrives for talks on a truce between Lowland and Upland. A truce of 60 days was on the table. The truce was extended after a violation. “We are much closer than before,” Amos Maro told reporters.',
    other: 'on the table',
  },
  ar: {
    text: 'يصل مارو للبحث في هدنة بين السهل والجبل. هدنة من 60 يوما على الطاولة. جرى تمديد الهدنة بعد خروقات. وقال مارو: «نحن أقرب بكثير مما كنا عليه من قبل».',
    other: 'على الطاولة',
  },
  he: {
    text: 'מארו יגיע לשיחות על הפסקת אש בין שפלה להרים. הפסקת אש של 60 ימים על השולחן. הפסקת האש הוארכה אחרי הפרות. "אנחנו קרובים הרבה יותר מבעבר", אמר מארו.',
    other: 'על השולחן',
  },
};

export type ToldLanguage = keyof typeof TOLD;
export const toldLanguages = Object.keys(TOLD) as ToldLanguage[];

/** What a person puts right of it: each of its kind, and the value that counts then. */
export type PutRight = { date?: string | null; verdict?: string; fact?: string; speaker?: string };

/** The record of that article once a person put something right. */
export function recordPutRight(language: ToldLanguage, put: PutRight, published = '2024-10-31') {
  const saved = savedAs('a', articleWith({ language, text: TOLD[language].text, published }));
  const [said] = findIn(saved, compiled).quotations;
  if (!said) throw new Error('nobody is quoted');
  const { passage } = said.quotation;
  const dossier = smallDossier.id;
  const targets: Record<keyof PutRight, CorrectionTarget> = {
    date: { kind: 'date' },
    verdict: { kind: 'verdict', dossier },
    fact: { kind: 'fact', dossier, fact: 'sixty-day-truce' },
    speaker: { kind: 'speaker', passage, textHash: saved.textHash },
  };
  const corrections = Object.entries(put).map(
    ([kind, is]): Correction => ({
      id: kind,
      of: targets[kind as keyof PutRight],
      was: null,
      is,
      at: '2031-02-03T04:05:06.000Z',
      note: null,
    }),
  );
  return comparisonRecord([exportedArticle({ ...saved, corrections }, compiled)], smallDossier);
}

const compiled = compileDossier(smallDossier);
