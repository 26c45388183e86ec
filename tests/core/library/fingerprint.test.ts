import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article.ts';
import {
  fingerprintOf,
  fingerprintPattern,
  likenessOf,
} from '../../../core/library/fingerprint.ts';
import { articleOf } from '../../support/article.ts';
import { proseOf } from '../../support/prose.ts';

describe.each(['en', 'ar', 'he'] as const)('the fingerprint of a text in %s', (language) => {
  const text = proseOf(language, 1, 400);

  it('is the same for the same words, whatever the headline and the typing', () => {
    const one = fingerprintOf(articleOf({ title: 'One', paragraphs: text, language }));
    const other = fingerprintOf(
      articleOf({ title: 'Other', paragraphs: [text.join('  ').toUpperCase()], language }),
    );
    expect(one).toMatch(fingerprintPattern);
    expect(one).toBe(other);
  });

  it.each([0.9, 0.7, 0.5])('tells how much of %f is kept', (share) => {
    const words = text.join(' ').split(' ');
    const kept = words.slice(0, Math.round(words.length * share)).join(' ');
    expect(likeness([kept])).toBeGreaterThan(share - 0.15);
    expect(likeness([kept])).toBeLessThan(share + 0.15);
  });

  it('finds an agency’s text again under another first and last paragraph', () => {
    const [first, last] = [proseOf(language, 2, 20), proseOf(language, 3, 20)];
    expect(likeness([...first, ...text, ...last])).toBeGreaterThan(0.75);
  });

  it('finds little alike in another text of the same phrases', () => {
    expect(likeness(proseOf(language, 4, 400))).toBeLessThan(0.4);
  });

  it('is not taken of a teaser', () => {
    expect(fingerprintOf(articleOf({ paragraphs: [text.join(' ').slice(0, 150)] }))).toBeNull();
  });

  function likeness(paragraphs: Article['blocks'][number]['text'][]): number {
    const [one, other] = [text, paragraphs].map((each) =>
      fingerprintOf(articleOf({ paragraphs: each, language })),
    );
    return likenessOf(one ?? '', other ?? '');
  }
});
