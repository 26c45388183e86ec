import { readFileSync } from 'node:fs';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import type { Dossier, KnownQuotation } from '../../core/dossier/schema.ts';
import { matchKnown } from '../../core/quotations/match-known.ts';
import type { DriftKind, KnownWording } from '../../core/quotations/quotation.ts';

/** A wording that says the same as one on record, and in what trivial way it differs. */
export type Undrifted = { quotation: string; language: string; differs: string; text: string };

/** A wording made by changing one on record, and how it was changed. */
export type Drifted = {
  quotation: string;
  language: string;
  kinds: DriftKind[];
  /** To whom it is given, where that is not the speaker on record. */
  from?: string;
  text: string;
};

/** Our own translation of a statement on record, in a language in which the dossier has none. */
export type Translation = { quotation: string; language: string; text: string };

const [bundled] = bundledDossiers;
if (!bundled) throw new Error('no dossier is bundled');

export const bundledDossier: Dossier = bundled;

export const translations = fixture<Translation>('translations');
export const undrifted = fixture<Undrifted>('undrifted');
export const drifted = fixture<Drifted>('drifted');

/** The bundled dossier with wordings of our own in the languages it has few of. */
export const manyWordings: Dossier = {
  ...bundledDossier,
  quotations: bundledDossier.quotations.map((known) => ({
    ...known,
    wordings: [
      ...known.wordings,
      ...translations
        .filter(({ quotation }) => quotation === known.id)
        .map(({ text, language }) => ({
          text,
          language,
          kind: 'translation' as const,
          sources: ['S1'],
        })),
    ],
  })),
};

export function onRecord(id: string): KnownQuotation {
  const known = bundledDossier.quotations.find((one) => one.id === id);
  if (!known) throw new Error(`no quotation ${id}`);
  return known;
}

/** What a page's words are, said by somebody of the dossier. */
export function knownAs(
  text: string,
  person: string,
  language: string,
  date: string,
  dossier = manyWordings,
): KnownWording | null {
  const speaker = { printed: person, person, name: person, role: null, named: true };
  return matchKnown(
    {
      text,
      passage: { block: 0, start: 0, end: text.length },
      speaker,
      verb: null,
      family: null,
      confidence: 0.95,
      reason: 'verb-after',
    },
    language,
    date,
    dossier,
  );
}

function fixture<T>(name: string): T[] {
  const path = new URL(`../fixtures/wordings/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as T[];
}
