import { languageOfWords } from '../language/language-of-words.ts';
import { html, type Markup } from './html.ts';
import type { OwnWords } from './report-parts.ts';
import { directionOf } from './text-direction.ts';

/** A page's exact words, in their own language and direction. */
export function passage(text: string, articleLanguage: string | null): Markup {
  const language = languageOfWords(text, articleLanguage);
  const direction = directionOf(language);
  return language === null
    ? html`<span class="passage" dir="${direction}">${text}</span>`
    : html`<span class="passage" lang="${language}" dir="${direction}">${text}</span>`;
}

/** A text of the dossier. */
export function own({ text, language }: OwnWords): Markup {
  return html`<span lang="${language}" dir="${directionOf(language)}">${text}</span>`;
}

/** Days, instants and codes: beside Arabic or Hebrew their parts would change places. */
export function inDigits(text: string): Markup {
  return html`<bdi dir="ltr">${text}</bdi>`;
}

export function parted(parts: Markup[]): Markup {
  return html`${parts.map((part, at) => html`${at ? ' · ' : null}${part}`)}`;
}
