import { type Article, blockText } from '../article.ts';
import { compileLexicon, findPeople } from '../dossier/lexicon.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Language } from '../language/languages.ts';
import { type Sentence, sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { outletNameOf } from './outlet.ts';

/** The dossier's party for outlets and their reporters: see docs/dossiers.md. */
const NEWS_OUTLETS = 'media';

/**
 * The other outlets that the sentence of a quotation names outside the quoted words: «an official
 * told Axios», «نقلت رويترز». An outlet that names itself relays nobody.
 */
export function relaysIn(
  article: Article,
  language: Language | null,
  dossier: Dossier,
): (quotation: Quotation) => string[] {
  if (!language) return () => [];
  const others = otherOutlets(article, dossier);
  const sentences = new Map<number, Sentence[]>();
  return ({ passage: { block, start, end }, speaker }) => {
    const text = blockText(article, block);
    const all = sentences.get(block) ?? sentencesOf(text, language);
    sentences.set(block, all);
    const outside = all
      .filter((sentence) => sentence.start < end && sentence.end > start)
      .map(({ start: from, end: to }) => `${text.slice(from, start)} ${text.slice(end, to)}`)
      .join(' ');
    const named = findPeople(compileLexicon(dossier), outside, language, wordsOf(outside))
      .map(({ id }) => id.replace('people:', ''))
      .filter((id) => others.has(id) && speaker?.person !== id);
    return [...new Set(named)];
  };
}

function otherOutlets(article: Article, { people }: Dossier): Set<string> {
  const own = formOf(outletNameOf(article) ?? '');
  const outlets = people.filter(
    ({ kind, party, name, spellings }) =>
      kind === 'institution' &&
      party === NEWS_OUTLETS &&
      ![name.en, ...Object.values(spellings).flat()].some((each) => formOf(each) === own),
  );
  return new Set(outlets.map(({ id }) => id));
}

function formOf(name: string): string {
  return wordsOf(name)
    .map(({ form }) => form)
    .join(' ');
}
