import { en } from './en.ts';

/** Every text of the interface. English is the pattern: another language is one file of its shape. */
export type Catalogue = typeof en;

const catalogues: Record<string, Catalogue> = { en };

/** The first of the reader's languages that there is a catalogue for, else English. */
export function catalogueFor(languages: readonly string[]): Catalogue {
  for (const language of languages) {
    const [primary = ''] = language.toLowerCase().split('-');
    const found = catalogues[primary];
    if (found) return found;
  }
  return en;
}
