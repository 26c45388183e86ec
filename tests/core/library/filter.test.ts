import { describe, expect, it } from 'vitest';
import { facetsOf, hasWords, isWanted, noFilter, sorted } from '../../../core/library/filter.ts';
import type { LibraryEntry } from '../../../core/library/library-entry.ts';
import { foldText, holds, soughtIn } from '../../../core/library/search.ts';
import { entry } from '../../support/entries.ts';

const dossier = 'harbour-talks';
const verdict = { dossier, version: '1', answer: 'covers' as const };

describe('a filter', () => {
  it.each<[Partial<LibraryEntry>, Partial<LibraryEntry>]>([
    [{ outlet: 'The Daily Example' }, { outlet: 'Another' }],
    [{ language: 'he' }, { language: 'en' }],
    [{ tags: ['מחקר', 'draft'] }, { tags: ['draft'] }],
    [{ published: '2024-10-31' }, { published: '2024-11-01' }],
    [{ published: '2024-10-31' }, { published: null }],
    [{ verdicts: [verdict] }, { verdicts: [{ ...verdict, dossier: 'another' }] }],
    [
      { judged: [verdict] },
      { verdicts: [verdict], judged: [{ dossier, answer: 'nothing' as const }] },
    ],
  ])('wants %j and not %j', (wanted, unwanted) => {
    const filter = {
      ...noFilter,
      outlet: wanted.outlet ?? '',
      language: wanted.language ?? '',
      tag: wanted.tags?.[0] ?? '',
      from: wanted.published ? '2024-10-01' : '',
      to: wanted.published ?? '',
      answer: wanted.verdicts || wanted.judged ? ('covers' as const) : ('' as const),
    };
    expect(isWanted(entry('a', wanted), filter, dossier)).toBe(true);
    expect(isWanted(entry('a', unwanted), filter, dossier)).toBe(false);
    expect(isWanted(entry('a', unwanted), noFilter, dossier)).toBe(true);
  });

  it('tells what is in a language that nobody reads from what is not about the story', () => {
    const nothing = { ...verdict, answer: 'nothing' as const };
    const unread = entry('a', { language: 'ru', verdicts: [nothing] });
    const asked = (answer: typeof noFilter.answer) => ({ ...noFilter, answer });
    expect(isWanted(unread, asked('nothing'), dossier)).toBe(false);
    expect(isWanted(unread, asked('unread'), dossier)).toBe(true);
    expect(isWanted({ ...unread, language: null }, asked('unread'), dossier)).toBe(false);
    expect(isWanted({ ...unread, language: null }, asked('unclear'), dossier)).toBe(true);
    expect(isWanted({ ...unread, language: 'he' }, asked('nothing'), dossier)).toBe(true);
    // A person who reads it has the last word.
    expect(isWanted({ ...unread, judged: [nothing] }, asked('nothing'), dossier)).toBe(true);
  });

  it('finds what the engine has not judged yet', () => {
    const filter = { ...noFilter, answer: 'unknown' as const };
    expect(isWanted(entry('a'), filter, dossier)).toBe(true);
    expect(isWanted(entry('a', { verdicts: [verdict] }), filter, dossier)).toBe(false);
  });
});

describe('facets', () => {
  it('count what there is, the most first', () => {
    const entries = [entry('a', { tags: ['x', 'y'] }), entry('b', { tags: ['y'], language: 'ar' })];
    expect(facetsOf(entries, dossier)).toEqual({
      outlets: [{ value: 'The Daily Example', count: 2 }],
      languages: [
        { value: 'ar', count: 1 },
        { value: 'en', count: 1 },
      ],
      answers: [{ value: 'unknown', count: 2 }],
      tags: [
        { value: 'y', count: 2 },
        { value: 'x', count: 1 },
      ],
    });
  });
});

describe('sorting', () => {
  const entries = [
    entry('a', { published: null, outlet: 'אב', title: 'Zebra', savedAt: '2024-12-03T00:00:00Z' }),
    entry('b', { published: '2024-10-30', outlet: 'Être', title: 'apple' }),
    entry('c', { published: '2024-11-02', outlet: 'Ezra', title: null }),
  ];
  const ids = (sort: Parameters<typeof sorted>[1]) =>
    sorted(entries, sort, new Intl.Collator('fr').compare)
      .map(({ id }) => id)
      .join('');

  it.each([
    ['newest', 'cba'],
    ['oldest', 'bca'],
    ['saved', 'acb'],
    ['outlet', 'bca'],
    ['title', 'bac'],
  ] as const)('by %s', (sort, expected) => {
    expect(ids(sort)).toBe(expected);
  });

  it('has the last id first where nothing else decides', () => {
    const alike = ['b', 'c', 'a'].map((id) => entry(id));
    const compare = new Intl.Collator('he').compare;
    expect(sorted(alike, 'newest', compare).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('searching', () => {
  it.each([
    ['draft', 'A DRAFT was leaked.'],
    ['"was leaked"', 'A draft was  leaked.'],
    ['مسوده', 'نُشرت المسودّة أمس'],
    ['اجتماع', 'إجتماع'],
    ['צהל', 'דובר צה״ל מסר'],
    ['טיוטה', 'בטיוטה נאמר'],
    ['etre', 'Être'],
    ['leaked draft', 'A draft was leaked.'],
  ])('%s finds %s', (words, text) => {
    expect(holds(foldText(text), soughtIn(words))).toBe(true);
  });

  it.each([
    ['"leaked draft"', 'A draft was leaked.'],
    ['draft paper', 'A draft was leaked.'],
  ])('%s does not find %s', (words, text) => {
    expect(holds(foldText(text), soughtIn(words))).toBe(false);
  });

  it('looks in title, outlet and tags', () => {
    const tagged = entry('a', { title: 'שיחות', tags: ['Naqoura'] });
    expect(hasWords(tagged, soughtIn('naqoura שיחות daily'))).toBe(true);
    expect(hasWords(tagged, soughtIn('naqoura talks'))).toBe(false);
  });
});
