import { en } from './en.ts';

/** Every text of the interface. English is the pattern: another language is one file of its shape. */
export type Catalogue = typeof en;

const catalogues = new Map<string, Catalogue>([['en', en]]);

/** The first of the reader's languages that there is a catalogue for, else English. */
export function catalogueFor(languages: readonly string[]): Catalogue {
  for (const language of languages) {
    const [primary = ''] = language.toLowerCase().split('-');
    const found = catalogues.get(primary);
    if (found) return found;
  }
  return en;
}
