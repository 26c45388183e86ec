import type { Analysis } from '../analysis.ts';
import type { Passage } from '../article.ts';
import type { Found } from '../comparison/matrix.ts';
import type { Dossier } from '../dossier/schema.ts';
import { bestWording } from '../notes/quoted-notes.ts';
import type { KnownWording, Quotation, SpokenBy } from '../quotations/quotation.ts';
import type { PlaceRecord, QuotationRecord, SpokenRecord } from './comparison-record.ts';

type PlaceOf = (passage: Passage) => PlaceRecord;

/** A passage with who said it, where somebody did. */
export function spokenRecord(
  {
    passage,
    speaker,
    confidence,
    verb,
  }: Pick<Found, 'passage' | 'speaker' | 'confidence' | 'verb'>,
  placeOf: PlaceOf,
  dossier: Dossier,
): SpokenRecord {
  return {
    place: placeOf(passage),
    speaker: speaker && speakerRecord(speaker, dossier),
    confidence: confidence === null ? null : Number(confidence.toFixed(2)),
    verb,
  };
}

/** Everyone quoted in an article, in the text's order. */
export function quotationRecords(
  analysis: Analysis,
  uncorrected: Analysis,
  placeOf: PlaceOf,
  dossier: Dossier,
): QuotationRecord[] {
  return analysis.quotations.map(({ quotation, known }) => ({
    ...spokenRecord(
      { ...quotation, confidence: quotation.speaker ? quotation.confidence : null },
      placeOf,
      dossier,
    ),
    family: quotation.family,
    known: known && knownRecord(known, dossier),
    uncorrected: uncorrectedSpeaker(quotation, uncorrected),
  }));
}

function speakerRecord({ name, person, printed, role, named }: SpokenBy, dossier: Dossier) {
  const party = dossier.people.find(({ id }) => id === person)?.party ?? null;
  return { name, person, party, printed, role, named };
}

function knownRecord(known: KnownWording, dossier: Dossier): QuotationRecord['known'] {
  const { quotation: id, change, kinds, likeness, against } = known;
  const quotation = dossier.quotations.find((each) => each.id === id);
  const best = quotation?.wordings[against] ?? (quotation && bestWording(quotation));
  return {
    quotation: id,
    change,
    kinds,
    likeness: Number(likeness.toFixed(3)),
    best: best?.text ?? '',
  };
}

function uncorrectedSpeaker(
  { passage, speaker }: Quotation,
  { quotations }: Analysis,
): QuotationRecord['uncorrected'] {
  const before = quotations.find(({ quotation }) => isSame(quotation.passage, passage));
  const name = before?.quotation.speaker?.name ?? null;
  return !before || name === (speaker?.name ?? null) ? null : { speaker: name };
}

function isSame(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
