import type { Catalogue } from './catalogue.ts';
import { daysIn } from './dates.ts';
import { controls } from './fr/controls.ts';
import { notes } from './fr/notes.ts';
import { languageNamesIn } from './names.ts';

const day = daysIn('fr-FR');

/** The French catalogue. */
export const fr: Catalogue = {
  language: 'fr',
  dir: 'ltr',
  // The first of a month is an ordinal in French, which `Intl` does not write.
  day: (when, length) => day(when, length).replace(/^1 /, '1er '),
  languageName: languageNamesIn('fr'),
  comma: ', ',
  colon: '\u00a0: ',
  name: 'Sidelight',
  ...notes,
  ...controls,
};
