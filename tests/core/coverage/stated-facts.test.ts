import { describe, expect, test } from 'vitest';
import { passageText } from '../../../core/article.ts';
import { disputesOnPage } from '../../../core/coverage/dispute.ts';
import { factsFor } from '../../../core/coverage/facts-for.ts';
import { statedFacts } from '../../../core/coverage/stated-facts.ts';
import type { Verdict } from '../../../core/coverage/verdict.ts';
import type { Dossier, Language } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';
import { sentencesFor } from '../../support/read-sentences.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const verdict = (answer: Verdict['answer'], neighbour: string | null = null): Verdict => ({
  dossier: smallDossier.id,
  answer,
  neighbour,
  day: null,
  reasons: [],
});

function factsIn(language: Language, ...paragraphs: string[]) {
  const sentences = sentencesFor(articleOf({ language, paragraphs }), smallDossier);
  return statedFacts(smallDossier, sentences, null).map(({ fact }) => fact);
}

const factsOn = (published: string | null, dossier: Dossier, ...paragraphs: string[]) =>
  statedFacts(
    dossier,
    sentencesFor(articleOf({ paragraphs, published }), smallDossier),
    published,
  ).map(({ fact }) => fact);
const withFirst = (change: Partial<Dossier['facts'][number]>) => ({
  ...smallDossier,
  facts: smallDossier.facts.map((fact, at) => (at === 1 ? { ...fact, ...change } : fact)),
});

describe('facts', () => {
  test.each<[Language, string]>([
    ['en', 'Upland is ready to separate its front from the war on the island.'],
    ['fr', 'Hautepays est prêt à séparer son front de la guerre sur l’île.'],
    ['ar', 'الجبل مستعد لفصل الجبهة عن حرب الجزيرة.'],
    ['he', 'אנשי ההרים מוכנים להפריד את החזית מן המלחמה באי.'],
    ['de', 'Das Hochland ist zur Trennung seiner Front vom Krieg auf der Insel bereit.'],
    ['es', 'Altura está dispuesta a separar su frente de la guerra de la isla.'],
  ])('%s: a readiness is a fact', (language, text) => {
    expect(factsIn(language, text)).toEqual(['fronts-apart']);
  });

  test.each<[Language, string]>([
    ['en', 'Upland rejects separating its front from the war on the island.'],
    ['fr', 'Hautepays refuse de séparer son front de la guerre sur l’île.'],
    ['ar', 'الجبل يرفض فصل الجبهة عن حرب الجزيرة.'],
    ['he', 'מנהיג ההרים דוחה הפרדת החזית מן המלחמה באי.'],
    ['es', 'Altura rechaza separar su frente de la guerra de la isla.'],
  ])('%s: a refusal is not', (language, text) => {
    expect(factsIn(language, text)).toEqual([]);
  });

  test('21 days are not 60', () => {
    expect(factsIn('en', 'A truce of 21 days was on the table.')).toEqual([]);
    expect(factsIn('en', 'A 60-day truce is on the table.')).toEqual(['sixty-day-truce']);
    expect(factsIn('ar', 'هدنة من ستين يوما على الطاولة.')).toEqual(['sixty-day-truce']);
    expect(factsIn('he', 'על השולחן: 60 ימי הפסקת אש.')).toEqual(['sixty-day-truce']);
  });

  test('two sentences do not state together what neither does', () => {
    expect(factsIn('en', 'The truce held. He had 60 days to go home.')).toEqual([]);
  });

  test('the first sentence that states it is the passage, the headline only at need', () => {
    const title = 'A 60-day truce nears';
    const text = 'Nothing yet. A truce of 60 days is near. A 60-day truce, again.';
    const page = articleOf({ title, paragraphs: [text] });
    const passages = (article: typeof page) =>
      statedFacts(smallDossier, sentencesFor(article, smallDossier), null).map(({ passage }) =>
        passageText(article, passage),
      );
    expect(passages(page)).toEqual(['A truce of 60 days is near.']);
    expect(passages(articleOf({ title, paragraphs: ['Nothing yet.'] }))).toEqual([title]);
  });

  test('captions and links state nothing, a whole sentence in a list does', () => {
    const text = 'The truce would last for 60 days in all.';
    const factsOf = (kind: 'caption' | 'list-item', words: string) =>
      statedFacts(
        smallDossier,
        sentencesFor(articleOf({ blocks: [{ kind, text: words }] }), smallDossier),
        null,
      ).length;
    expect(factsOf('caption', text)).toBe(0);
    expect(factsOf('list-item', 'Truce of 60 days near')).toBe(0);
    expect(factsOf('list-item', text)).toBe(1);
  });
});

describe('facts and the day of the page', () => {
  const text = 'A 60-day truce is on the table.';

  test('nothing is stated before it happened, but it may be announced for the morrow', () => {
    const inForce = 'The truce takes effect at 4 a.m.';
    expect(factsOn('2024-11-25', smallDossier, inForce)).toEqual([]);
    expect(factsOn('2024-11-26', smallDossier, inForce)).toEqual(['in-force']);
  });

  test('a way holds only within its days', () => {
    const all = ['sixty-days'];
    const late = withFirst({ stated: [{ all, from: '2024-11-10' }] });
    const early = withFirst({ stated: [{ all, until: '2024-11-10' }] });
    const each = (day: string | null) => [factsOn(day, early, text), factsOn(day, late, text)];
    expect(each('2024-11-09')).toEqual([['sixty-day-truce'], []]);
    expect(each('2024-11-11')).toEqual([[], ['sixty-day-truce']]);
    expect(each(null)).toEqual([['sixty-day-truce'], []]);
    expect(factsOn(null, early, text, 'The truce took effect.')).toEqual(['in-force']);
  });

  test('a clause counts only with the whole that it is part of', () => {
    const clause = withFirst({ partOf: ['envoys-trip'] });
    expect(factsOn(null, clause, text)).toEqual([]);
    expect(factsOn(null, clause, text, 'Maro arrives today.')).toEqual([
      'envoys-trip',
      'sixty-day-truce',
    ]);
  });
});

describe('what a way may ask for', () => {
  test('a day, however it is named', () => {
    const dated = withFirst({ stated: [{ all: ['truce', 'date:2024-10-26'] }] });
    expect(factsOn('2024-10-31', dated, 'The truce paper is dated Saturday.')).toHaveLength(1);
    expect(factsOn('2024-10-31', dated, 'The truce paper is of 26 October.')).toHaveLength(1);
    expect(factsOn('2024-10-31', dated, 'The truce paper is dated Sunday.')).toEqual([]);
  });

  test('somebody whom a sentence before names, no further off than three', () => {
    const near = withFirst({ stated: [{ all: ['truce'], near: ['people:maro'] }] });
    expect(factsOn(null, near, 'Maro spoke. He hopes for a truce.')).toHaveLength(1);
    expect(factsOn(null, near, 'Maro spoke. It rained. It rained. It rained. A truce?')).toEqual(
      [],
    );
  });
});

describe('facts on a page about another story', () => {
  const kept = (neighbour: string, ...paragraphs: string[]) => {
    const sentences = sentencesFor(articleOf({ paragraphs }), smallDossier);
    const stated = statedFacts(smallDossier, sentences, null);
    return factsFor(verdict('neighbour', neighbour), smallDossier, stated, sentences).map(
      ({ fact }) => fact,
    );
  };

  test('count only under their own date', () => {
    expect(kept('talks-2026', 'The truce took effect at midnight.')).toEqual([]);
    expect(kept('talks-2026', 'The truce took effect on April 16, 2026.')).toEqual([]);
    expect(kept('talks-2026', 'The truce took effect on 27 November 2024.')).toEqual(['in-force']);
    expect(kept('talks-2026', 'A truce took effect in November 2024.')).toEqual(['in-force']);
  });

  test('and the sentence with the date is the passage, though an earlier one says the same', () => {
    const paragraphs = ['A truce took effect today.', 'The truce of 27 November 2024 took effect.'];
    const sentences = sentencesFor(articleOf({ paragraphs }), smallDossier);
    const stated = statedFacts(smallDossier, sentences, null);
    const talks2026 = verdict('neighbour', 'talks-2026');
    expect(factsFor(talks2026, smallDossier, stated, sentences)).toMatchObject([
      { fact: 'in-force', passage: { block: 1 } },
    ]);
  });

  test('or where that story is their aftermath', () => {
    expect(kept('after', 'The truce took effect last week.', 'The truce was extended.')).toEqual([
      'in-force',
      'extended',
    ]);
  });
});

describe('the dispute', () => {
  const TEXT: Record<string, string> = {
    en: 'Television published a draft of the truce.',
    ar: 'نشرت القناة مسودة وقف إطلاق النار.',
    he: 'הערוץ פרסם טיוטת הסכם של הפסקת אש.',
  };
  const DISPUTE: Record<string, string> = {
    en: 'The reports do not reflect the state of the talks, an aide said.',
    ar: 'وقال مساعد إن التقارير لا تعكس الوضع.',
    he: 'עוזר אמר שהדיווחים אינם משקפים את המצב.',
  };
  const cases = (language: Language, ...paragraphs: string[]) => {
    const page = articleOf({ language, paragraphs });
    const sentences = sentencesFor(page, smallDossier);
    const [found] = disputesOnPage(verdict('covers'), smallDossier, sentences, '2024-10-30');
    return [found?.reported?.block ?? null, found?.disputed?.block ?? null];
  };

  test.each<Language>(['en', 'ar', 'he'])('%s: all four cases', (language) => {
    const [text = '', dispute = ''] = [TEXT[language], DISPUTE[language]];
    expect(cases(language, text, dispute)).toEqual([0, 1]);
    expect(cases(language, text)).toEqual([0, null]);
    expect(cases(language, dispute)).toEqual([null, 0]);
    expect(cases(language, '…')).toEqual([null, null]);
  });

  test('a page about another story has its own drafts', () => {
    const page = articleOf({ paragraphs: [TEXT.en ?? ''] });
    const sentences = sentencesFor(page, smallDossier);
    expect(
      disputesOnPage(verdict('neighbour', 'talks-2026'), smallDossier, sentences, null),
    ).toEqual([{ dispute: 'leaked-draft', reported: null, disputed: null }]);
  });
});
