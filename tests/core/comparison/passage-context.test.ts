import { describe, expect, it } from 'vitest';
import { passageInContext } from '../../../core/comparison/passage-context.ts';
import { articleWith } from '../../support/comparison.ts';

describe('passageInContext', () => {
  it.each([
    ['en', 'Before it. The sentence. After it.', 'The sentence.'],
    ['ar', 'ما قبلها. الجملة نفسها. ما بعدها.', 'الجملة نفسها.'],
    ['he', 'מה שלפני. המשפט עצמו. מה שאחרי.', 'המשפט עצמו.'],
  ])('gives the whole block in %s', (language, text, words) => {
    const start = text.indexOf(words);
    const passage = { block: 0, start, end: start + words.length };
    const shown = passageInContext(articleWith({ language, text }), passage);
    expect(shown.words).toBe(words);
    expect(shown.before + shown.words + shown.after).toBe(text);
  });

  it('cuts an endless block between words', () => {
    const text = `${'before '.repeat(500)}HERE${' after'.repeat(500)}`;
    const start = text.indexOf('HERE');
    const article = articleWith({ language: 'en', text });
    const { before, after } = passageInContext(article, { block: 0, start, end: start + 4 });
    expect(before.length).toBeLessThan(650);
    expect(before).toMatch(/^… before /);
    expect(after).toMatch(/after …$/);
  });

  it('is empty for a passage that the article does not have', () => {
    const article = articleWith({ language: 'en', text: 'Text.' });
    expect(passageInContext(article, { block: 9, start: 0, end: 4 })).toEqual({
      before: '',
      words: '',
      after: '',
    });
  });
});
