import { describe, expect, test } from 'vitest';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Article } from '../../../core/article.ts';
import { writeNotes } from '../../../core/notes/write-notes.ts';
import { articleOf } from '../../support/article.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const compiled = compileDossier(smallDossier);
const notesOn = (article: Article) => writeNotes(article, analyse(article, compiled), smallDossier);

const TITLE = 'Lowland and Upland closer to a truce';
const FIRST = 'Amos Maro heads to Lowland for truce talks with Upland, two officials said.';
const QUOTE = '“We are closer than we were a month ago,” Amos Maro told reporters.';
const DRAFT = 'Television published a draft of the truce between Lowland and Upland.';

describe('facts', () => {
  test('are stated, not found, or later than the article – never missing because they came later', () => {
    const notes = notesOn(articleOf({ title: TITLE, paragraphs: [FIRST] }));
    const places = Object.fromEntries(notes.facts.map(({ fact, onPage }) => [fact, onPage]));
    expect(places).toEqual({
      'envoys-trip': 'stated',
      'sixty-day-truce': 'same-day',
      'fronts-apart': 'later',
      'in-force': 'later',
      extended: 'later',
    });
  });

  test('from before the article’s day are not found', () => {
    const page = articleOf({ title: TITLE, paragraphs: [FIRST], published: '2024-10-31' });
    const { facts } = notesOn(page);
    expect(facts.find(({ fact }) => fact === 'sixty-day-truce')?.onPage).toBe('not-found');
  });

  test.each([
    ['shows none', null],
    ['shows one that its own words contradict', '2026-09-01'],
  ])('are of unknown order on a page whose date is in doubt: it %s', (_, published) => {
    const paragraphs = [
      FIRST,
      'Ruth Selby spoke of a truce of 60 days for Lowland and Upland on 30 October 2024.',
      'Maro and Selby want the fronts of Lowland and Upland separate, officials said on October 31, 2024.',
    ];
    const notes = notesOn(articleOf({ title: TITLE, paragraphs, published }));
    expect(notes.verdict.answer).toBe('covers');
    const places = notes.facts.map(({ onPage }) => onPage);
    expect(places).toEqual(['stated', 'stated', 'stated', 'undated', 'undated']);
    expect(notes).toMatchObject({ published, day: null });
    expect(notes.unchecked).toContain('no-date');
    expect(notes.thenAndSince.since).toEqual([]);
  });

  test('of a page without a date nothing later than what it reports is called missing', () => {
    const paragraphs = [
      FIRST,
      'Selby and Maro spoke of a truce of 60 days for Lowland and Upland.',
    ];
    const notes = notesOn(articleOf({ title: TITLE, paragraphs, published: null }));
    const missing = notes.facts.filter(({ onPage }) => onPage === 'not-found');
    expect(missing).toEqual([]);
    expect(notes.facts.filter(({ onPage }) => onPage === 'stated')).toHaveLength(2);
    expect(notes.unchecked).toContain('no-date');
  });

  test('carry their sources, and the passage that states them', () => {
    const [fact] = notesOn(articleOf({ title: TITLE, paragraphs: [FIRST] })).facts;
    expect(fact?.sources).toEqual([expect.objectContaining({ id: 'T1', outlet: 'Outlet T1' })]);
    expect(fact?.passage).toEqual({ block: 0, start: 0, end: FIRST.length });
  });
});

describe('quotations', () => {
  test('come with the speaker’s role on the article’s day', () => {
    const roleOn = (published: string) =>
      notesOn(articleOf({ title: TITLE, paragraphs: [FIRST, QUOTE], published })).quoted[0]
        ?.roleThen;
    expect(roleOn('2024-10-31')).toEqual({ en: 'envoy' });
    expect(roleOn('2024-11-20')).toEqual({ en: 'former envoy' });
  });

  test('whose words changed are a drift, shown against the best wording', () => {
    const notes = notesOn(articleOf({ title: TITLE, paragraphs: [FIRST, QUOTE] }));
    expect(notes.drift).toEqual([
      expect.objectContaining({
        quotation: 'maro-close',
        kind: 'drift',
        page: expect.stringContaining('a month ago'),
        best: expect.objectContaining({ text: 'We are closer than we were a week ago' }),
      }),
    ]);
  });

  test.each([
    ['the same person', '“We are closer than we were a week ago,” Amos Maro told reporters.', true],
    [
      'another person',
      '“We are closer than we were a week ago,” Ruth Selby told reporters.',
      false,
    ],
    ['a stranger', '“We are closer than we were a week ago,” Jane Doe told reporters.', false],
    ['nobody', 'The mood was good. “We are closer than we were a week ago.”', false],
  ])('carry whom the dossier has them from where the page has %s', (_, text, agrees) => {
    const page = articleOf({ title: TITLE, paragraphs: [FIRST, text] });
    const known = notesOn(page).quoted.find((each) => each.known)?.known;
    expect(known).toMatchObject({ by: 'maro', speaker: { en: 'Amos Maro' }, agrees });
  });

  test('of the dossier that the page lacks are listed up to the article’s day', () => {
    const absentOn = (published: string) =>
      notesOn(articleOf({ title: TITLE, paragraphs: [FIRST], published })).absent.map(
        ({ quotation }) => quotation,
      );
    expect(absentOn('2024-10-29')).toEqual([]);
    expect(absentOn('2024-10-31')).toEqual(['maro-close']);
    expect(absentOn('2024-11-25')).toEqual(['maro-close', 'selby-later']);
  });
});

describe('the dispute', () => {
  test('has both sides whatever the page carries', () => {
    const notes = notesOn(articleOf({ title: TITLE, paragraphs: [FIRST, DRAFT] }));
    expect(notes.disputes).toEqual([
      expect.objectContaining({ onPage: 'text', caseText: { en: 'The draft alone.' } }),
    ]);
    expect(notes.disputes[0]?.sides.map(({ statements }) => statements[0]?.by)).toEqual([
      { en: 'Amos Maro' },
      { en: 'Amos Maro' },
    ]);
  });

  test('is no note on a page from before it broke out', () => {
    const page = articleOf({ title: TITLE, paragraphs: [FIRST], published: '2024-10-29' });
    expect(notesOn(page).disputes).toEqual([]);
  });
});

test('events are split at the article’s day, and undivided where there is none', () => {
  const datesOn = (published: string | null) => {
    const { thenAndSince } = notesOn(articleOf({ title: TITLE, paragraphs: [FIRST], published }));
    return Object.entries(thenAndSince).flatMap(([part, events]) =>
      events.map(({ date }) => `${part} ${date}`),
    );
  };
  expect(datesOn('2024-10-30')).toEqual(['sameDay 2024-10-30', 'since 2024-11-27']);
  expect(datesOn('2024-10-31')).toEqual(['known 2024-10-30', 'since 2024-11-27']);
  expect(datesOn(null)).toEqual(['undivided 2024-10-30', 'undivided 2024-11-27']);
});

test('what was not checked depends on what could be read', () => {
  const uncheckedOf = (given: Parameters<typeof articleOf>[0]) =>
    notesOn(articleOf(given)).unchecked;
  expect(uncheckedOf({ paragraphs: [FIRST] })).toEqual(['pictures-and-video', 'linked-pages']);
  expect(uncheckedOf({ paragraphs: [FIRST], extent: 'stub' })).toContain('only-visible-part');
  expect(uncheckedOf({ paragraphs: [FIRST], extent: 'cut' })).toContain('only-first-part');
  const russian = 'Переговоры о перемирии идут уже третью неделю подряд.';
  expect(uncheckedOf({ language: 'ru', paragraphs: [russian] })).toContain(
    'language-not-supported',
  );
});

describe('the count', () => {
  test('is of the notes that speak of something on the page', () => {
    const notes = notesOn(articleOf({ title: TITLE, paragraphs: [FIRST, QUOTE, DRAFT] }));
    expect(notes.count).toBe(3);
  });

  test('has only the story’s own quotations where the page mentions it in passing, as the notes do', () => {
    const garden = 'The garden show opened in town with a record number of visitors on the lawns.';
    const paragraphs = [
      ...Array.from({ length: 12 }, () => garden),
      '“The roses have never been as fine as this year,” Jane Doe told reporters.',
      'Amos Maro heads to Lowland for truce talks with Upland this week.',
      '“We are closer than we were a week ago,” Amos Maro told reporters.',
    ];
    const notes = notesOn(articleOf({ title: 'Roses in the rain', paragraphs }));
    expect(notes.verdict.answer).toBe('mentions');
    const [quoted, ...others] = notes.quoted.map(({ quotation }) => quotation.speaker?.name);
    expect(quoted).toBe('Amos Maro');
    expect(others).toEqual([]);
    const stated = notes.facts.filter(({ onPage }) => onPage === 'stated').length;
    expect(notes.count).toBe(stated + 1);
  });

  test('is nothing on a page about another story, which is named', () => {
    const paragraphs = [
      'Lowland and Upland opened truce talks over pilot zones, Linda Later said.',
    ];
    const page = articleOf({ title: 'Lowland-Upland talks', paragraphs, published: '2026-06-04' });
    const notes = notesOn(page);
    expect(notes.count).toBe(0);
    expect(notes.neighbour).toMatchObject({ name: { en: 'talks-2026' } });
  });
});
