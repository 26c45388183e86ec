import { html, type Markup } from './html.ts';
import type { OwnWords } from './report-parts.ts';
import { directionOf } from './text-direction.ts';

/** A page's exact words, in their own language and direction. */
export function passage(text: string, language: string | null): Markup {
  const dir = directionOf(language);
  return language === null
    ? html`<span class="passage" dir="auto">${text}</span>`
    : html`<span class="passage" lang="${language}" dir="${dir}">${text}</span>`;
}

/** A text of the dossier. */
export function own({ text, language }: OwnWords): Markup {
  return html`<span lang="${language}" dir="${directionOf(language)}">${text}</span>`;
}
