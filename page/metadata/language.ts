import type { Sourced } from '../../core/article.ts';
import { attributeOf, native } from '../native.ts';
import type { PageSources } from './read-metadata.ts';
import { textValue } from './thing-values.ts';

const OLD_CODES: Record<string, string> = { iw: 'he', in: 'id', ji: 'yi' };
const LETTERS = /\p{L}/gu;
const SCRIPTS = [
  { language: 'he', letters: /\p{Script=Hebrew}/gu, shared: ['he', 'yi'] },
  {
    language: 'ar',
    letters: /\p{Script=Arabic}/gu,
    shared: ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd'],
  },
];
const SAMPLE = 4_000;
const MOST = 0.6;

/**
 * The page's language as it declares it, unless the text is plainly in another script: templates
 * are often left on `lang="en"`. Null where nothing is declared and the script does not tell.
 */
export function findLanguage(
  { document, structured, tags }: PageSources,
  text: string,
): Sourced | null {
  const root = native(document, 'documentElement');
  const declared =
    code(attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')) ??
    code(tags.get('og:locale') ?? tags.get('content-language') ?? tags.get('inlanguage'));
  const stated = code(textValue(structured.article?.inLanguage));
  const script = scriptOf(text);
  if (script) {
    const said = [declared, stated].find(
      (language) => language && script.shared.includes(language),
    );
    if (said !== (declared ?? stated) || !said)
      return { value: said ?? script.language, from: 'visible-text' };
  }
  if (declared) return { value: declared, from: 'meta' };
  return stated ? { value: stated, from: 'json-ld' } : null;
}

function code(tag: string | null | undefined): string | null {
  const primary = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return primary ? (OLD_CODES[primary] ?? primary) : null;
}

function scriptOf(text: string): (typeof SCRIPTS)[number] | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTERS);
  if (letters === 0) return null;
  return SCRIPTS.find((script) => count(sample, script.letters) / letters > MOST) ?? null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
