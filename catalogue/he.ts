import type { Catalogue } from './catalogue.ts';
import { daysIn } from './dates.ts';
import { controls } from './he/controls.ts';
import { notes } from './he/notes.ts';
import { languageNamesIn } from './names.ts';

/** The Hebrew catalogue. */
export const he: Catalogue = {
  language: 'he',
  dir: 'rtl',
  day: daysIn('he-IL'),
  languageName: languageNamesIn('he'),
  comma: ', ',
  colon: ': ',
  name: 'Sidelight',
  ...notes,
  ...controls,
};
