import type { Article } from '../../core/article.ts';
import { compileLexicon } from '../../core/dossier/lexicon.ts';
import { quotationsOf } from '../../core/quotations/find-in-article.ts';
import type { Quotation } from '../../core/quotations/quotation.ts';
import { smallDossier } from './dossier.ts';

const lexicon = compileLexicon(smallDossier);

export function articleOf(language: string, paragraphs: string[], title = ''): Article {
  return {
    address: 'https://example.org/a',
    outlet: null,
    language: { value: language, from: 'given' },
    title: title ? { value: title, from: 'given' } : null,
    byline: null,
    published: { value: '2024-10-31', from: 'given' },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    extent: 'whole',
  };
}

/** The quotations of some invented paragraphs, read with the small dossier. */
export function quotationsIn(language: string, ...paragraphs: string[]): Quotation[] {
  return quotationsOf(articleOf(language, paragraphs), smallDossier, lexicon);
}

/** Each quotation as `words ← speaker`, which is what most tests ask about. */
export function spoken(language: string, ...paragraphs: string[]): string[] {
  return quotationsIn(language, ...paragraphs).map(
    ({ text, speaker }) => `${text} ← ${speaker?.name ?? '?'}`,
  );
}
