import { controls } from './ar/controls.ts';
import { notes } from './ar/notes.ts';
import type { Catalogue } from './catalogue.ts';
import { daysIn } from './dates.ts';
import { languageNamesIn } from './names.ts';

/** The Arabic catalogue, in the months and digits of the Levant's papers and of the dossier. */
export const ar: Catalogue = {
  language: 'ar',
  dir: 'rtl',
  day: daysIn('ar-LB-u-nu-latn'),
  languageName: languageNamesIn('ar-LB'),
  comma: '، ',
  colon: ': ',
  name: 'Sidelight',
  ...notes,
  ...controls,
};
