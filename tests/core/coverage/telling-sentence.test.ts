import { describe, expect, test } from 'vitest';
import { passageText } from '../../../core/article.ts';
import { disputesOnPage } from '../../../core/coverage/dispute.ts';
import { statedFacts } from '../../../core/coverage/stated-facts.ts';
import type { Dossier, Language } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';
import { sentencesFor } from '../../support/read-sentences.ts';
import { smallDossier } from '../../support/small-dossier.ts';

// A cell leads to one sentence, and whoever opens it has to find there what the row says.

type Case = [Language, heading: string, inPassing: string, telling: string];

const dossier: Dossier = {
  ...smallDossier,
  facts: smallDossier.facts.map((fact) =>
    fact.id === 'envoys-trip'
      ? { ...fact, stated: [{ all: ['people:maro', 'travel'] }, { all: ['people:maro'] }] }
      : fact,
  ),
};

// The heading says that he arrives, the sentence only names him.
const headed: [Language, heading: string, named: string][] = [
  ['en', 'Maro arrives soon', 'Of Maro they said on Sunday that the road was long.'],
  ['ar', 'مارو يصل قريبا', 'وقال مسؤول عن مارو إن الطريق طويل جدا يوم الأحد.'],
  ['he', 'מארו יגיע בקרוב', 'על מארו אמר גורם ביום ראשון שהדרך עוד ארוכה מאוד.'],
];

// A line that somebody’s mail programme broke off, and one that only names him.
const broken: [Language, line: string, named: string][] = [
  [
    'en',
    'now Maro arrives in the capital at 4:00 a.m. tomorrow, so Wednesday',
    'Of Maro they said on Sunday that the road was long.',
  ],
  [
    'ar',
    'والآن يصل مارو إلى العاصمة فجر الغد أي يوم',
    'وقال مسؤول عن مارو إن الطريق طويل جدا يوم الأحد.',
  ],
  [
    'he',
    'ועכשיו יגיע מארו אל עיר הבירה מחר לפנות בוקר כלומר',
    'על מארו אמר גורם ביום ראשון שהדרך עוד ארוכה מאוד.',
  ],
];

const trips: Case[] = [
  [
    'en',
    'Maro: soon',
    'Of Maro they said on Sunday that the road was long.',
    'Then Maro arrives in the capital, and others are with him.',
  ],
  [
    'ar',
    'مارو: قريبا',
    'وقال مسؤول عن مارو إن الطريق طويل جدا يوم الأحد.',
    'ثم يصل مارو إلى العاصمة في اليوم التالي مع رفاقه.',
  ],
  [
    'he',
    'מארו: בקרוב',
    'על מארו אמר גורם ביום ראשון שהדרך עוד ארוכה מאוד.',
    'אחר כך יגיע מארו אל עיר הבירה יחד עם אנשיו כולם.',
  ],
];

describe('the sentence that a fact is shown by', () => {
  test.each(trips)(
    '%s: states it in the earliest way, wherever it stands',
    (language, heading, first, best) => {
      expect(tripIn(language, heading, first, best)).toBe(best);
      expect(tripIn(language, heading, best, first)).toBe(best);
    },
  );

  test.each(trips)(
    '%s: is a heading only where no sentence says it',
    (language, heading, first) => {
      expect(tripIn(language, heading, first)).toBe(first);
      expect(tripIn(language, heading, '…')).toBe(heading);
    },
  );

  test.each(headed)(
    '%s: is no heading that states it in an earlier way than a sentence does',
    (language, heading, named) => {
      expect(tripIn(language, heading, named)).toBe(named);
      expect(tripIn(language, heading)).toBe(heading);
    },
  );

  test.each(broken)(
    '%s: is a line broken off in a sentence where that states it in the earliest way',
    (language, line, named) => {
      expect(tripIn(language, '…', named, line)).toBe(line);
      expect(tripIn(language, '…', line, named)).toBe(line);
    },
  );

  test('of several that state it in one way it is the first', () => {
    const [one, other] = ['Maro arrives on Monday, it says here.', 'Maro arrives on Tuesday.'];
    expect(tripIn('en', 'News', one, other)).toBe(one);
  });
});

describe('the sentence that a dispute’s text is shown by', () => {
  test.each<[Language, string, string]>([
    ['en', 'What the published draft says', 'A draft was published by television on Sunday.'],
    ['ar', 'مسودة نشرت وما فيها', 'نشرت القناة يوم الأحد مسودة من ست صفحات.'],
    ['he', 'הטיוטה שפורסמה ומה שבה', 'הערוץ פרסם ביום ראשון את טיוטת ההסכם כולה.'],
  ])('%s: is the headline only where no sentence says it', (language, title, told) => {
    const textOn = (...paragraphs: string[]) => {
      const article = articleOf({ language, title, paragraphs });
      const verdict = { dossier: '', answer: 'covers', neighbour: null, day: null, reasons: [] };
      const [found] = disputesOnPage(
        verdict as Parameters<typeof disputesOnPage>[0],
        dossier,
        sentencesFor(article, dossier),
        '2024-10-30',
      );
      return found?.reported && passageText(article, found.reported);
    };
    expect(textOn('…', told)).toBe(told);
    expect(textOn('…')).toBe(title);
  });
});

function tripIn(language: Language, heading: string, ...paragraphs: string[]): string | null {
  const article = articleOf({
    language,
    blocks: [
      { kind: 'heading', text: heading },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  });
  const stated = statedFacts(dossier, sentencesFor(article, dossier), null);
  const trip = stated.find(({ fact }) => fact === 'envoys-trip');
  return trip ? passageText(article, trip.passage) : null;
}
