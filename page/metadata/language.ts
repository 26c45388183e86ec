import type { Sourced } from '../../core/article.ts';
import { languageOf } from '../../core/language/language-of.ts';
import { attributeOf, native } from '../native.ts';
import type { PageSources } from './read-metadata.ts';
import { textValue } from './thing-values.ts';

const OLD_CODES: Record<string, string> = { iw: 'he', in: 'id', ji: 'yi' };
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const SCRIPTS: Record<string, string> = {
  he: 'Hebrew',
  yi: 'Hebrew',
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  ps: 'Arabic',
  ckb: 'Arabic',
};

/**
 * The page's language as it declares it, unless the text is plainly in another script: templates
 * are often left on `lang="en"`. What is not declared is told from the text; null where it cannot be.
 */
export function findLanguage(
  { document, structured, tags }: PageSources,
  text: string,
): Sourced | null {
  const root = native(document, 'documentElement');
  const declared =
    code(root && attributeOf(root, 'lang')) ??
    code(tags.get('og:locale') ?? tags.get('content-language') ?? tags.get('inlanguage'));
  const stated = code(textValue(structured.article?.inLanguage));
  const said = declared ?? stated;
  // Where both are in Latin letters what is declared counts, and finding out takes time.
  const shown = said && !SCRIPTS[said] && !RIGHT_TO_LEFT.test(text) ? null : languageOf(text);
  if (shown && (!said || SCRIPTS[shown] !== SCRIPTS[said])) {
    return { value: shown, from: 'visible-text' };
  }
  return said ? { value: said, from: declared ? 'meta' : 'json-ld' } : null;
}

function code(tag: string | null | undefined): string | null {
  const primary = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return primary ? (OLD_CODES[primary] ?? primary) : null;
}
