import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article.ts';
import { selectorFor } from '../../core/selector.ts';

const article: Article = {
  address: '',
  outlet: null,
  language: null,
  title: { value: 'الجسر يُفتح', from: 'given' },
  byline: null,
  published: null,
  blocks: [
    { kind: 'paragraph', text: 'Rain fell on the quay.' },
    { kind: 'paragraph', text: 'It was late. Nobody came.' },
  ],
  extent: 'whole',
};

describe('selectorFor', () => {
  it('gives the words with what stands around them, across blocks where they are at an edge', () => {
    const passage = { block: 1, start: 0, end: 12 };
    expect(selectorFor(article, passage)).toEqual({
      exact: 'It was late.',
      prefix: 'Rain fell on the quay. ',
      suffix: ' Nobody came. ',
      passage,
    });
  });

  it('takes words of the title on their own', () => {
    const passage = { block: -1, start: 0, end: 5 };
    expect(selectorFor(article, passage)).toMatchObject({ exact: 'الجسر', prefix: '' });
  });

  it('gives null where there are no words', () => {
    expect(selectorFor(article, { block: 9, start: 0, end: 5 })).toBeNull();
    expect(selectorFor(article, { block: 0, start: 4, end: 5 })).toBeNull();
  });
});
