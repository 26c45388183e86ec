import { describe, expect, test } from 'vitest';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Article } from '../../../core/article.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const small = compileDossier(smallDossier);
const answer = (article: Article, compiled = small) => {
  const { answer, neighbour } = analyse(article, compiled).verdict;
  return neighbour ? `${answer} ${neighbour}` : answer;
};

const PAGES: [string, { title: string; paragraphs: string[] }][] = [
  [
    'en',
    {
      title: 'Envoys bring Lowland a truce with Upland',
      paragraphs: [
        'Amos Maro and Ruth Selby arrived in Lowland to close a truce with Upland.',
        'The draft has Lowland and Upland observe a truce of 60 days, officials said.',
        'People in the border villages have waited for more than a year to go home.',
      ],
    },
  ],
  [
    'ar',
    {
      title: 'المبعوثان في السهل لإتمام هدنة مع الجبل',
      paragraphs: [
        'يصل مارو وسلبي إلى السهل لإتمام هدنة مع الجبل، كما قال مسؤولون للصحافيين.',
        'وتقضي المسودة بهدنة من 60 يوما بين السهل والجبل.',
        'وينتظر أهل القرى منذ أكثر من عام أن يعودوا إلى بيوتهم.',
      ],
    },
  ],
  [
    'he',
    {
      title: 'השליחים בשפלה לסיכום הפסקת אש עם הרים',
      paragraphs: [
        'מארו וסלבי יגיעו הערב לשפלה כדי לסכם הפסקת אש עם הרים, אמרו גורמים רשמיים.',
        'לפי הטיוטה תיכנס לתוקף הפסקת אש של 60 יום בין שפלה להרים.',
        'תושבי הכפרים מחכים יותר משנה לחזור לבתיהם.',
      ],
    },
  ],
];

describe.each(PAGES)('a page of the story in %s', (language, page) => {
  test.each(['2023-10-30', '2025-10-30', '2026-11-28'])(
    'is known under the date %s',
    (published) => {
      const { verdict, facts } = analyse(articleOf({ ...page, language, published }), small);
      expect(verdict.answer).toBe('covers');
      expect(verdict.day).toBeNull();
      expect(facts.map(({ fact }) => fact)).toEqual(['envoys-trip', 'sixty-day-truce']);
    },
  );

  test('is not believed against a date that may well be right', () => {
    expect(answer(articleOf({ ...page, language, published: '2024-12-30' }))).not.toBe('covers');
  });
});

describe('without a date', () => {
  const told = [
    'A truce between Lowland and Upland is near, the envoys Amos Maro and Ruth Selby told reporters.',
    'The truce would last 60 days, he said, and Lowland would watch over it with Upland.',
    'A farmer said that he had not slept for three nights, and that his dog had not barked.',
  ];
  const violation =
    'A violation of the peace, the vicar called it, was the noise of his own choir.';
  const at = (paragraphs: string[], title = 'A truce is near, Lowland and Upland say') =>
    articleOf({ title, paragraphs, published: null });

  test('a word of another time far down may stand there by chance', () => {
    expect(answer(at([...told, violation]))).toBe('covers');
  });

  test('the same word at the head is what the page is about', () => {
    const title = 'Lowland and Upland speak of a violation of the truce';
    const [first = '', , third = ''] = told;
    expect(answer(at([first.replace(' and Ruth Selby', ''), third], title))).toBe(
      'neighbour after',
    );
  });

  test('people whom an earlier story has too tell the one from the other less', () => {
    const earlier = {
      id: 'earlier',
      name: { en: 'earlier' },
      separatedBy: { en: 'Earlier days.' },
      span: { to: '2024-10-28' },
      markers: ['people:maro', 'island'],
      requires: ['upland', 'people:maro', 'truce'],
      sources: ['T1'],
    };
    const neighbours = [earlier, ...smallDossier.neighbours] as Dossier['neighbours'];
    const compiled = compileDossier({ ...smallDossier, neighbours });
    const first = [
      'A truce on the Island comes first, the envoy Amos Maro told Lowland and Upland on Tuesday.',
      'He arrives every spring, a waiter said, and orders the soup without the dumplings.',
    ];
    const title = 'Maro asks Upland for patience';
    expect(answer(at(first, title), compiled)).toBe('neighbour earlier');
    expect(answer(at(told), compiled)).toBe('covers');
  });

  test('what happened in the days after speaks against it', () => {
    const after = [
      'On December 2 the truce between Lowland and Upland was a week old, Amos Maro told the radio.',
      'On December 3 a bus ran again from Lowland to Upland, and came back with the same people.',
    ];
    expect(answer(at(after, 'The bus to Upland'))).not.toMatch(/covers|mentions/);
  });
});
