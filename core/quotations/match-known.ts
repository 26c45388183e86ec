import type { Dossier, KnownQuotation } from '../dossier/schema.ts';
import { daysAfter } from '../language/dates/days.ts';
import { languageOfWords } from '../language/language-of-words.ts';
import type { DriftKind, KnownWording, Quotation, WordChange } from './quotation.ts';
import { type Alike, alikeIn, nearestSound } from './wordings/alike-wordings.ts';
import { driftKinds } from './wordings/drift-kinds.ts';
import type { Wording } from './wordings/likeness.ts';
import { isFromAnother } from './wordings/other-speaker.ts';
import { type SameContent, sameContent } from './wordings/same-content.ts';
import { type Bar, barFor, standingOf } from './wordings/whose-words.ts';
import { gathered } from './wordings/word-changes.ts';
import { type Unit, unitsOf } from './wordings/wording-units.ts';

const A_DAY_EARLIER = 1;
const DAYS_QUOTED = 10;

/** `isTheirs`: the page has it from the one on record. */
type Candidate = Alike & { known: KnownQuotation; isTheirs: boolean };

/** A page's quotation, and what is needed to read it. */
type Spoken = { quotation: Quotation; language: string | null; dossier: Dossier };

/**
 * The dossier's quotation that a page's quotation is, in whole or in part, in the page's language.
 * `date` is the article's: nobody quotes what has not been said yet.
 */
export function matchKnown(
  quotation: Quotation,
  language: string | null,
  date: string | null,
  dossier: Dossier,
): KnownWording | null {
  const spoken = languageOfWords(quotation.text, language);
  const page = { text: quotation.text, units: unitsOf(quotation.text, spoken, dossier) };
  const best = dossier.quotations
    .filter(({ said }) => !date || daysAfter(said, date) <= A_DAY_EARLIER)
    .flatMap((known) => {
      const alike = alikeIn(known, page, spoken, dossier);
      if (!alike.length) return [];
      const standing = standingOf(quotation.speaker, known.speaker, language, dossier);
      const bar = barFor(standing, !!date && daysAfter(date, known.said) > DAYS_QUOTED);
      return alike
        .filter((one) => isClose(one, bar))
        .map((one): Candidate => ({ ...one, known, isTheirs: standing === 'own' }));
    })
    .sort(byCloseness)[0];
  if (best) return judged(best, page, { quotation, language: spoken, dossier });
  const told = sameContent(quotation, spoken, date, dossier);
  return told && retold(told, page, spoken, dossier);
}

/** Another translation, or a paraphrase; only within one language can the words be compared. */
function retold(
  { known, index, likeness }: SameContent,
  page: Wording,
  language: string | null,
  dossier: Dossier,
): KnownWording {
  const found = { quotation: known.id, likeness: rounded(likeness) };
  const sound = nearestSound(known, page, language, dossier);
  if (!sound) {
    const nearest = { wording: index, against: index };
    return { ...found, ...nearest, change: 'translation', kinds: [], comparison: [] };
  }
  const { steps, ...units } = sound.alignment;
  return {
    ...found,
    wording: sound.index,
    against: sound.index,
    change: 'drift',
    kinds: ['paraphrase'],
    comparison: gathered(steps, units, { better: sound.text, page: page.text }),
  };
}

function isClose(
  { likeness, agrees, size }: Alike,
  { likeness: alike, words, partly }: Bar,
): boolean {
  return size >= words && ((agrees && partly) || likeness >= alike);
}

/**
 * What agrees goes first, a garble only where nothing better does. Two people may say the same in
 * nearly the same words: then it is whose the page says.
 */
function byCloseness(a: Candidate, b: Candidate): number {
  return (
    Number(b.agrees) - Number(a.agrees) ||
    Number(b.isTheirs) - Number(a.isTheirs) ||
    b.share - a.share ||
    b.likeness - a.likeness
  );
}

function judged(
  { known, index, wording, agrees, likeness }: Candidate,
  page: Wording,
  { quotation, language, dossier }: Spoken,
): KnownWording {
  const isGarble = wording.kind === 'garble';
  const from: DriftKind[] = isFromAnother(quotation, known, language, dossier)
    ? ['other-speaker']
    : [];
  const found = { quotation: known.id, wording: index, likeness: rounded(likeness) };
  const same: KnownWording = {
    ...found,
    change: 'same',
    against: index,
    kinds: from,
    comparison: [],
  };
  if (agrees && !isGarble) return same;
  const sound = nearestSound(known, page, language, dossier);
  if (!sound) return { ...same, change: isGarble ? 'garble' : 'drift' };
  const { steps, ...units } = sound.alignment;
  const texts = { better: sound.text, page: page.text };
  const kinds = driftKinds(sound.alignment, texts, language ?? wording.language, dossier);
  // All that differs is an «and» or «that» which Arabic and Hebrew write as part of a word.
  if (kinds.length === 0 && !isGarble) return same;
  return {
    ...found,
    change: isGarble ? 'garble' : 'drift',
    against: sound.index,
    kinds: [...kinds, ...from],
    comparison: ownPart(gathered(steps, units, texts), page.units),
  };
}

function rounded(likeness: number): number {
  return Math.round(likeness * 1_000) / 1_000;
}

/** A page that quotes a part is not told that it left out the rest. */
function ownPart(changes: WordChange[], page: Unit[]): WordChange[] {
  const kept = [...changes];
  const isLong = (change: WordChange | undefined) =>
    change?.kind === 'removed' && unitsOf(change.words).length > page.length / 2;
  if (isLong(kept[0])) kept.shift();
  if (isLong(kept.at(-1))) kept.pop();
  return kept;
}
