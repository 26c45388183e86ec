import { type Article, blockText } from '../article.ts';
import { languageOf } from './language-of.ts';
import { type Language, languages } from './languages.ts';

const SAMPLE = 4_000; // characters

/**
 * The language to read an article in: what its words show, else what the page declares. Templates
 * often declare the site's language on a page in another. Null: one that we do not read.
 */
export function readingLanguage(article: Article): Language | null {
  const shown = languageOf(textOf(article)) ?? article.language?.value.slice(0, 2).toLowerCase();
  return languages.find((language) => language === shown) ?? null;
}

function textOf(article: Article): string {
  let text = article.title?.value ?? '';
  for (let at = 0; at < article.blocks.length && text.length < SAMPLE; at++) {
    text += `\n${blockText(article, at).slice(0, SAMPLE)}`;
  }
  return text;
}
