import { describe, expect, it } from 'vitest';
import { firstRunArticle } from '../../assets/first-run/articles.ts';
import { firstRunStory } from '../../assets/first-run/story.ts';
import { analyse, compileDossier } from '../../core/analyse.ts';
import { passageText } from '../../core/article.ts';
import { articleSchema } from '../../core/article-schema.ts';
import { dossierSchema } from '../../core/dossier/schema.ts';
import { markedPassages } from '../../core/notes/marked-passages.ts';
import { writeNotes } from '../../core/notes/write-notes.ts';

const ready = compileDossier(firstRunStory);

it('the invented story is a dossier like any other', () => {
  expect(dossierSchema.parse(firstRunStory)).toEqual(firstRunStory);
});

it('leads nowhere: its sources have no addresses', () => {
  expect(JSON.stringify(firstRunStory)).not.toMatch(/https?:/);
});

describe.each(['en', 'fr', 'ar', 'he'] as const)('the invented report in %s', (language) => {
  const article = firstRunArticle(language);
  const notes = writeNotes(article, analyse(article, ready), firstRunStory);

  it('is an article that covers its story', () => {
    expect(articleSchema.parse(article)).toEqual(article);
    expect(notes.verdict.answer).toBe('covers');
  });

  it('states both facts and carries the quotation as its source has it, each marked', () => {
    expect(notes.facts.map(({ onPage }) => onPage)).toEqual(['stated', 'stated']);
    const [quoted] = notes.quoted;
    expect(quoted?.quotation.speaker?.person).toBe('anna-reed');
    expect(quoted?.known?.change).toBe('same');
    const words = markedPassages(notes).map(({ passage }) => passageText(article, passage));
    expect(words).toHaveLength(3);
    expect(words.every((each) => each.length > 20)).toBe(true);
  });

  it('tells everything in the reader’s own language', () => {
    for (const { statement } of notes.facts) expect(statement[language]).toBeTruthy();
    expect(notes.quoted[0]?.name?.[language]).toBeTruthy();
  });
});
