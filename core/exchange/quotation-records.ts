import type { Analysis } from '../analysis.ts';
import type { Article, Passage } from '../article.ts';
import type { Found } from '../comparison/matrix.ts';
import { relaysIn } from '../comparison/relayed-from.ts';
import type { Dossier } from '../dossier/schema.ts';
import { readingLanguage } from '../language/reading-language.ts';
import { bestWording } from '../notes/quoted-notes.ts';
import type { KnownWording, SpokenBy } from '../quotations/quotation.ts';
import type { PlaceRecord, QuotationRecord, SpokenRecord } from './comparison-record.ts';

type Spoken = Pick<Found, 'passage' | 'speaker' | 'confidence' | 'verb'>;

/** Tells a passage with who said it, where somebody did; `uncorrected` is as the engine has them. */
export function spokenRecords(
  uncorrected: Analysis,
  placeOf: (passage: Passage) => PlaceRecord,
  dossier: Dossier,
): (spoken: Spoken) => SpokenRecord {
  return ({ passage, speaker, confidence, verb }) => ({
    place: placeOf(passage),
    speaker: speaker && speakerRecord(speaker, dossier),
    confidence: confidence === null ? null : Number(confidence.toFixed(2)),
    verb,
    uncorrected: uncorrectedSpeaker(passage, speaker, uncorrected),
  });
}

/** Everyone quoted in an article, in the text's order. */
export function quotationRecords(
  article: Article,
  { quotations }: Analysis,
  recordOf: (spoken: Spoken) => SpokenRecord,
  dossier: Dossier,
): QuotationRecord[] {
  const relayedFrom = relaysIn(article, readingLanguage(article), dossier);
  return quotations.map(({ quotation, known }) => ({
    ...recordOf({
      ...quotation,
      confidence: quotation.speaker ? quotation.confidence : null,
    }),
    family: quotation.family,
    relayedFrom: relayedFrom(quotation),
    known: known && knownRecord(known, dossier),
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
  passage: Passage,
  speaker: SpokenBy | null,
  { quotations }: Analysis,
): SpokenRecord['uncorrected'] {
  const before = quotations.find(({ quotation }) => isSame(quotation.passage, passage));
  const name = before?.quotation.speaker?.name ?? null;
  return !before || name === (speaker?.name ?? null) ? null : { speaker: name };
}

function isSame(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
