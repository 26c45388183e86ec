import { describe, expect, test } from 'vitest';
import type { Article } from '../../../core/article.ts';
import { articleOf } from '../../support/article.ts';
import { verdictOn } from '../../support/read-sentences.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const judge = (article: Article) => verdictOn(article, smallDossier);
const answer = (article: Article) => {
  const { answer, neighbour } = judge(article);
  return neighbour ? `${answer} ${neighbour}` : answer;
};

const STORY = {
  title: 'Envoy sees a way to a Lowland-Upland truce',
  paragraphs: [
    'A truce between Lowland and Upland is closer than a week ago, the envoy Amos Maro told reporters.',
    'Under the proposal Lowland and Upland would observe a truce of 60 days, two officials said.',
    'People in the border villages have waited for more than a year to go home.',
  ],
};
const LATER = {
  title: 'Lowland and Upland extend truce talks',
  paragraphs: [
    'Lowland and Upland agreed to more truce talks, the minister Linda Later said on Monday.',
    'A ceasefire between Lowland and Upland would begin in pilot zones, she said.',
  ],
};

describe('coverage', () => {
  test('a page of the story’s days about its talks covers it', () => {
    expect(answer(articleOf(STORY))).toBe('covers');
  });

  test.each<[string, string, string[]]>([
    [
      'fr',
      'Un cessez-le-feu se dessine entre Basseterre et Hautepays',
      [
        'Une trêve entre Basseterre et Hautepays est proche, a dit l’émissaire Amos Maro aux journalistes.',
        'La trêve de 60 jours entre Basseterre et Hautepays serait la première de la guerre.',
      ],
    ],
    [
      'ar',
      'هدنة قريبة بين السهل والجبل',
      [
        'قال المبعوث مارو للصحافيين إن وقف إطلاق النار بين السهل والجبل بات قريبا.',
        'وتقضي الخطة بهدنة من 60 يوما بين السهل والجبل.',
      ],
    ],
    [
      'he',
      'הפסקת אש קרובה בין שפלה להרים',
      [
        'השליח מארו אמר לעיתונאים כי הפסקת אש בין שפלה להרים קרובה מאי פעם.',
        'לפי ההצעה תיכנס לתוקף הפסקת אש של 60 יום בין שפלה להרים.',
      ],
    ],
    [
      'de',
      'Waffenruhe zwischen Tiefland und Hochland in Sicht',
      [
        'Eine Waffenruhe zwischen Tiefland und Hochland ist nah, sagte der Gesandte Amos Maro vor der Presse.',
        'Die Waffenruhe soll 60 Tage gelten, für Tiefland wie für Hochland.',
      ],
    ],
    [
      'es',
      'Se acerca la tregua entre Bajura y Altura',
      [
        'La tregua entre Bajura y Altura está cerca, dijo el enviado Amos Maro a los periodistas.',
        'La tregua de 60 días entre Bajura y Altura sería la primera de la guerra.',
      ],
    ],
  ])('in %s', (language, title, paragraphs) => {
    expect(answer(articleOf({ language, title, paragraphs }))).toBe('covers');
  });

  test('the same words of 2026 are the other talks', () => {
    expect(answer(articleOf({ ...LATER, published: '2026-06-04' }))).toBe('neighbour talks-2026');
  });

  test('the same words under a date of 2026 are not the story, whoever is named', () => {
    const { answer: verdict, reasons } = judge(articleOf({ ...STORY, published: '2026-06-04' }));
    expect(verdict).toBe('neighbour');
    expect(reasons).toContainEqual({
      kind: 'date',
      speaks: 'against',
      words: ['2026-06-04'],
      in: null,
    });
  });

  test('without a date the people decide', () => {
    expect(answer(articleOf({ ...STORY, published: null }))).toBe('covers');
    expect(answer(articleOf({ ...LATER, published: null }))).toBe('neighbour talks-2026');
  });

  test('without a date and without anybody of its days a page is not the story', () => {
    const title = 'Cabinet approves truce with Upland';
    const paragraphs = ['The cabinet of Lowland approved a truce with Upland after a long debate.'];
    expect(answer(articleOf({ title, paragraphs, published: null }))).not.toMatch(
      /covers|mentions/,
    );
  });

  test('a wrong year in the text does not make a page the story', () => {
    const [first = '', second = ''] = LATER.paragraphs;
    const wrong = first.replace('on Monday', 'on October 30, 2024');
    const page = articleOf({ title: LATER.title, paragraphs: [wrong, second], published: null });
    expect(answer(page)).toBe('neighbour talks-2026');
  });

  test('one paragraph on the talks in a page about fighting mentions them', () => {
    const page = articleOf({
      title: 'Rockets kill five in Lowland',
      paragraphs: [
        'Five people were killed by rockets from Upland in an orchard in the north of Lowland.',
        'Two more were killed by shelling in the afternoon, the ambulance service said.',
        'Shells fell on three villages, and their people were told to stay indoors overnight.',
        'The army answered with shelling of its own, and said that it had aimed at rockets.',
        'The envoy Amos Maro heads to Lowland for truce talks with Upland on Thursday.',
      ],
    });
    expect(answer(page)).toBe('mentions');
  });

  test('a headline that names both sides makes a sentence with one of them enough', () => {
    const title = 'Upland and Lowland wait';
    const paragraphs = ['The truce depends on Lowland alone, one of its ministers told the radio.'];
    expect(answer(articleOf({ title, paragraphs }))).toBe('covers');
  });

  test('what an actor of the story does elsewhere is not the story', () => {
    const title = 'Maro praises talks at the shipyard';
    const paragraphs = [
      'Amos Maro welcomed the talks that ended the strike at the shipyard of Porto.',
    ];
    expect(answer(articleOf({ title, paragraphs }))).toBe('nothing');
  });

  test('fighting without a word of talks is its own story', () => {
    const paragraphs = [
      'Five people were killed by rockets from Upland in an orchard in the north of Lowland.',
      'Two more were killed by shelling in the afternoon, the ambulance service said.',
    ];
    expect(answer(articleOf({ title: 'Rockets kill five', paragraphs }))).toBe(
      'neighbour fighting',
    );
  });

  test('other talks of the same days have their own name', () => {
    const page = articleOf({
      title: 'Mediators press for Island truce',
      paragraphs: [
        'Mediators offered a truce on the Island in return for hostages, Lowland officials said.',
        'The hostages on the Island have been held for a year, and no truce has freed them.',
      ],
    });
    expect(answer(page)).toBe('neighbour island-talks');
  });
});

describe('what never triggers', () => {
  const garden = {
    title: 'Gardeners prepare for a late frost',
    paragraphs: [
      'The nights are getting colder, and gardeners in the valley wrap their fig trees in straw.',
    ],
  };

  test('a box of related stories full of the story’s words', () => {
    const links = [
      'Lowland and Upland near truce of 60 days, Maro says',
      'Upland rejects truce talks with Lowland',
    ].map((text) => ({ kind: 'list-item' as const, text }));
    const told = garden.paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
    const teaser = {
      kind: 'paragraph' as const,
      text: 'Read also: Lowland and Upland near truce.',
    };
    const page = articleOf({ title: garden.title, blocks: [...told, ...links, teaser] });
    expect(judge(page).answer).toBe('nothing');
  });

  test('a photographer with the envoy’s name, in a caption or in the text', () => {
    const caption = {
      kind: 'caption' as const,
      text: 'Truce talks of Lowland and Upland. Amos Maro/Agency',
    };
    const text = 'Evelyn Maro won the prize for her pictures of truce celebrations in Lowland.';
    const blocks = [{ kind: 'paragraph' as const, text }, caption];
    expect(judge(articleOf({ title: 'Picture prize', blocks })).answer).toBe('nothing');
  });

  test('a page in a language that we do not read', () => {
    const paragraphs = [
      'Il cessate il fuoco tra Lowland e Upland è vicino, ha detto Maro ai giornalisti della capitale.',
    ];
    const page = articleOf({ language: 'it', title: 'Lowland, Upland: truce', paragraphs });
    expect(judge(page)).toMatchObject({ answer: 'nothing', neighbour: null });
  });

  test('an empty page', () => {
    expect(judge(articleOf({})).answer).toBe('nothing');
  });
});

test('every reason points at the words it names', () => {
  const page = articleOf(STORY);
  const { reasons } = judge(page);
  const placed = reasons.filter((reason) => reason.in && reason.words.length > 0);
  expect(placed.length).toBeGreaterThan(2);
  for (const { in: place, words } of placed) {
    const text = place?.block === -1 ? STORY.title : (page.blocks[place?.block ?? 0]?.text ?? '');
    for (const word of words) expect(text.slice(place?.start, place?.end)).toContain(word);
  }
});
