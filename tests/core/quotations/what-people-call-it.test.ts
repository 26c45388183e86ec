import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const texts = (language: string, text: string) =>
  spoken(language, text).map((one) => one.split(' ← ')[0]);

describe('what people call it is nobody’s speech', () => {
  it.each([
    ['en', 'The army struck what it calls “financial management” sites in the town.'],
    ['en', 'Kim Blake’s four-hour debut, “Negotiations”, has been put off to next year.'],
    ['de', 'Buchtipp: „Stille Post“ von Juliane Petersen, ein Roman über Boten.'],
    ['de', 'Ada Fehr verkündete das auf ihrer Plattform „Truth Social“.'],
    ['fr', 'Elle ne croit pas à ce qu’on appelle déjà, à Brest, « le plan Lebrun ».'],
    ['fr', 'On parlait jadis de « ligne bleue ». Elle est devenue grise.'],
    ['fr', '« La Pierre », comme on dit ici, bougera en septembre.'],
  ])('%s: %s', (language, text) => {
    expect(texts(language, text)).toEqual([]);
  });

  it('hears within a speech only whom it tells of', () => {
    expect(
      texts('en', '“You know how hard it is to say, ‘They are working on it’?” Kim Blake asked.'),
    ).toEqual(['You know how hard it is to say, ‘They are working on it’?']);
    expect(
      texts('en', '“My brother told me, ‘Stay there and wait’,” said Kim Blake.'),
    ).toHaveLength(2);
  });
});
