import { expect, test } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { passageText } from '../../../core/article.ts';
import { statedFacts } from '../../../core/coverage/stated-facts.ts';
import type { Dossier, Language } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';
import { sentencesFor } from '../../support/read-sentences.ts';

// Whom a page has it from says less than the sentence that states the fact itself.

test.each<[Language, partly: string, whole: string]>([
  [
    'en',
    'A US official spoke of significant progress on Wednesday.',
    'There was significant progress in the talks on a ceasefire, but no final agreement yet.',
  ],
  [
    'ar',
    'وتحدث مسؤول أميركي يوم الأربعاء عن تقدم كبير.',
    'تحقق تقدم كبير في محادثات وقف إطلاق النار، لكن لا اتفاق نهائيا بعد.',
  ],
  [
    'he',
    'גורם אמריקני דיבר ביום רביעי על התקדמות משמעותית.',
    'נרשמה התקדמות משמעותית במגעים להפסקת אש, אך עדיין אין הסכם סופי.',
  ],
])(
  '%s: progress is told by the sentence that also says what there is not',
  (language, partly, whole) => {
    const dossier = bundledDossiers[0] as Dossier;
    const article = articleOf({ language, published: '2024-10-31', paragraphs: [partly, whole] });
    const stated = statedFacts(dossier, sentencesFor(article, dossier, language), '2024-10-31');
    const progress = stated.find(({ fact }) => fact === 'significant-progress');
    expect(progress && passageText(article, progress.passage)).toBe(whole);
  },
);
