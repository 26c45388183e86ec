import type { Analysis } from '../analysis.ts';
import type { Dossier, KnownQuotation, Localised, Wording } from '../dossier/schema.ts';
import { languageOfWords } from '../language/language-of-words.ts';
import type { KnownWording, Quotation, SpokenBy } from '../quotations/quotation.ts';
import type { AbsentQuotation, DriftNote, KnownNote, QuotedNote } from './notes.ts';
import { sourcedWording } from './renderings.ts';
import { roleOn } from './role-on.ts';

/**
 * Everyone quoted on the page, with their role on the article's day. `page`: the language it is in,
 * null where that is not known.
 */
export function quotedNotes(
  analysis: Analysis,
  dossier: Dossier,
  day: string,
  page: string | null,
): QuotedNote[] {
  return analysis.quotations.map(({ quotation, known: onRecord }) => {
    const known = onRecord && knownNote(onRecord, quotation, dossier);
    return {
      quotation,
      language: languageOfWords(quotation.text, page) ?? languageOnRecord(known),
      name: nameIn(dossier, quotation.speaker),
      roleThen: roleOn(dossier, quotation.speaker?.person ?? null, day),
      known,
    };
  });
}

/** Where the page's words part from the best-sourced ones. */
export function driftNotes({ quotations }: Analysis, dossier: Dossier): DriftNote[] {
  return quotations.flatMap(({ quotation, known }) => {
    const note = known && knownNote(known, quotation, dossier);
    if (!note || note.kinds.length + note.comparison.length === 0) return [];
    return [
      {
        quotation: note.quotation,
        page: quotation.text,
        best: note.best,
        comparison: note.comparison,
        kind:
          note.change === 'garble' ? 'garble' : note.change === 'drift' ? 'drift' : 'attribution',
        kinds: note.kinds,
        explanation: note.explanation,
        passage: quotation.passage,
      },
    ];
  });
}

/** What the dossier has from days up to the article's and this page does not quote. */
export function absentQuotations(
  { quotations }: Analysis,
  dossier: Dossier,
  day: string,
): AbsentQuotation[] {
  const carried = new Set(quotations.map(({ known }) => known?.quotation));
  return dossier.quotations
    .filter(({ id, said }) => said <= day && !carried.has(id))
    .flatMap((quotation) => {
      const wording = bestWording(quotation);
      const { id, speaker, said, to } = quotation;
      return wording
        ? [
            {
              quotation: id,
              speaker: nameOf(dossier, speaker),
              said,
              to,
              ...sourcedWording(wording, quotation, dossier),
            },
          ]
        : [];
    });
}

/** Words too few to tell a language by are in that of the wording they were found to be. */
function languageOnRecord(known: KnownNote | null): string | null {
  return known && known.change !== 'translation' ? known.best.language : null;
}

function knownNote(known: KnownWording, printed: Quotation, dossier: Dossier): KnownNote | null {
  const quotation = dossier.quotations.find(({ id }) => id === known.quotation);
  const nearest = quotation?.wordings[known.wording];
  const compared = quotation?.wordings[known.against];
  const best =
    known.change === 'drift' || known.change === 'garble'
      ? compared
      : quotation && bestWording(quotation, nearest?.language);
  if (!quotation || !best) return null;
  const { said, to, speaker: by } = quotation;
  return {
    ...known,
    by,
    speaker: nameOf(dossier, by),
    agrees: printed.speaker?.person === by,
    said,
    to,
    best: sourcedWording(best, quotation, dossier),
    explanation: nearest?.explanation ?? null,
  };
}

/** The best wording in the page's own language where there is one, else the best of all. */
export function bestWording(quotation: KnownQuotation, language?: string): Wording | undefined {
  const sound = quotation.wordings.filter(({ kind }) => kind !== 'garble');
  const own = sound.filter((wording) => wording.language === language);
  const isBest = ({ kind }: Wording) => kind === 'best';
  return own.find(isBest) ?? own[0] ?? sound.find(isBest) ?? sound[0];
}

// A name that the page gave somebody stays the page's; the dossier's own comes in every language.
function nameIn(dossier: Dossier, speaker: SpokenBy | null): Localised | null {
  const known = dossier.people.find(({ id }) => id === speaker?.person)?.name;
  return known && known.en === speaker?.name ? known : null;
}

export function nameOf(dossier: Dossier, person: string): Localised {
  return dossier.people.find(({ id }) => id === person)?.name ?? { en: person };
}
