import { daysIn } from './dates.ts';
import { controls } from './en/controls.ts';
import { notes } from './en/notes.ts';
import type { InterfaceLanguage } from './languages.ts';
import { languageNamesIn } from './names.ts';

/** The English catalogue. */
export const en = {
  language: 'en' as InterfaceLanguage,
  dir: 'ltr' as 'ltr' | 'rtl',
  // Day before month: the story's sources and readers are spread over the world.
  day: daysIn('en-GB'),
  languageName: languageNamesIn('en'),
  /** Between two things of a list, and before what is said of a thing, with their spaces. */
  comma: ', ',
  colon: ': ',
  name: 'Sidelight',
  ...notes,
  ...controls,
};
