import { controls } from './ar/controls.ts';
import { notes } from './ar/notes.ts';
import type { Catalogue } from './catalogue.ts';
import { daysIn } from './dates.ts';
import { languageNamesIn } from './names.ts';

const names = languageNamesIn('ar');

/** The Arabic catalogue, in the months and digits of the Levant's papers and of the dossier. */
export const ar: Catalogue = {
  language: 'ar',
  dir: 'rtl',
  day: daysIn('ar-LB-u-nu-latn'),
  // As the Levant spells it, and the dossier.
  languageName: (code) => names(code).replace('الإنجليزية', 'الإنكليزية'),
  comma: '، ',
  colon: ': ',
  name: 'Sidelight',
  ...notes,
  ...controls,
};
