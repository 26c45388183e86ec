import { type Article, blockText } from '../article.ts';
import { languageOf } from './language-of.ts';
import { asLanguage, type Language } from './languages.ts';

const SAMPLE = 4_000; // characters

/** The language to read an article in. Null: one that we do not read, or cannot identify. */
export function readingLanguage(article: Article): Language | null {
  return asLanguage(writtenLanguage(article));
}

/**
 * The language an article is in: what its words show, else what the page declares. Templates often
 * declare the site's language on a page in another. Null: neither tells.
 */
export function writtenLanguage(article: Article): string | null {
  const shown = languageOf(textOf(article));
  if (shown) return shown;
  const declared = article.language?.value ?? null;
  return asLanguage(declared?.slice(0, 2).toLowerCase()) ?? declared;
}

function textOf(article: Article): string {
  let text = article.title?.value ?? '';
  for (let at = 0; at < article.blocks.length && text.length < SAMPLE; at++) {
    text += `\n${blockText(article, at).slice(0, SAMPLE)}`;
  }
  return text;
}
