import { toolbar as ar } from './ar/toolbar.ts';
import { toolbar as en } from './en/toolbar.ts';
import { toolbar as fr } from './fr/toolbar.ts';
import { toolbar as he } from './he/toolbar.ts';
import { languageFor } from './languages.ts';

export type ToolbarTexts = typeof en;

// All of them at hand: a background cannot load one later, as Chromium's workers import nothing.
const texts = { en, fr, ar, he };

/** In the first of the languages asked for that the interface speaks. */
export function toolbarTexts(wished: readonly string[]): ToolbarTexts {
  return texts[languageFor(wished)];
}
