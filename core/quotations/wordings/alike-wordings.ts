import type { Dossier, KnownQuotation, Wording as SourcedWording } from '../../dossier/schema.ts';
import { type Alignment, aligned } from './compare-wording.ts';
import {
  isPartOf,
  joinsSentences,
  likenessOf,
  sameWords,
  saysTheSame,
  shareOf,
  type Wording,
} from './likeness.ts';
import { GAP, joinedLike, type Unit, unitsOf } from './wording-units.ts';

/** A wording of a statement that a page's words may be, and how far they are. */
export type Alike = {
  index: number;
  wording: SourcedWording;
  /** Nothing but words on record, in whole or in part. */
  agrees: boolean;
  likeness: number;
  /** Of the page's words, those on record. */
  share: number;
  /** Words of the shorter text. */
  size: number;
};

const SHORTEST = 4;
const TELLING = 14; // letters
const ALL_BUT = 0.85; // of the words

/** The wordings of a statement, in a language, that share enough words with a page's quotation. */
export function alikeIn(
  { wordings }: KnownQuotation,
  page: Wording,
  language: string | null,
  dossier: Dossier,
): Alike[] {
  const sound: Wording[] = [];
  const alike = wordings.flatMap((wording, index) => {
    if (language && wording.language !== language) return [];
    const known = knownUnits(wording, dossier);
    if (wording.kind !== 'garble') sound.push({ text: wording.text, units: known });
    if (!sharesWords(known, page.units) || !mayBeAlike(known, page.units)) return [];
    return [alikeTo(aligned(known, page.units), wording, index)];
  });
  const nearest = alike.filter(({ wording }) => wording.kind !== 'garble').sort(byLikeness)[0];
  if (nearest && !nearest.agrees) nearest.agrees = joinsSentences(page, sound);
  return alike;
}

/** The wording, other than a garble, that has most of the page's words, and how it compares. */
export function nearestSound(
  { wordings }: KnownQuotation,
  page: Wording,
  language: string | null,
  dossier: Dossier,
): { index: number; text: string; alignment: Alignment } | null {
  const sound = wordings.flatMap((wording, index) => {
    if (wording.kind === 'garble' || (language && wording.language !== language)) return [];
    const alignment = aligned(knownUnits(wording, dossier), page.units);
    const share = shareOf(alignment.steps, alignment.page);
    return [{ index, text: wording.text, alignment, share }];
  });
  // A best wording stands first.
  return sound.toSorted((a, b) => b.share - a.share)[0] ?? null;
}

function alikeTo(
  { steps, better, page }: Alignment,
  wording: SourcedWording,
  index: number,
): Alike {
  // A page may join it to what else was said; a few words may stand anywhere by chance.
  const joined = better.length >= SHORTEST && isPartOf(better, page);
  const agrees = joined || isPartOf(page, better) || saysTheSame(steps, better, page);
  const size = Math.min(better.length, page.length);
  // Whole clauses may have changed places.
  const turned = sameWords(better, page);
  const likeness = Math.max(likenessOf(steps, better, page), turned >= ALL_BUT ? turned : 0);
  return { index, wording, agrees, size, likeness, share: shareOf(steps, page) };
}

function byLikeness(a: Alike, b: Alike): number {
  return b.likeness - a.likeness;
}

// A dossier is read many times over, its wordings only once.
const unitsOfWordings = new WeakMap<SourcedWording, Unit[]>();

function knownUnits(wording: SourcedWording, dossier: Dossier): Unit[] {
  const units = unitsOfWordings.get(wording) ?? unitsOf(wording.text, wording.language, dossier);
  unitsOfWordings.set(wording, units);
  return units;
}

/** Two or three words are a part of a wording where they are long and stand there as they are. */
function isTelling(page: Unit[], known: Unit[]): boolean {
  const letters = page.reduce((sum, { form }) => sum + form.length, 0);
  return page.length > 1 && letters >= TELLING && isPartOf(page, known);
}

// Hyphens and spaces may yet make a few more words the same.
const ENOUGH = 0.3;

/** Cheap enough to ask of every wording: as they stand, some of the words are in the other. */
function sharesWords(known: Unit[], page: Unit[]): boolean {
  const [short, long] = known.length < page.length ? [known, page] : [page, known];
  const there = formsOf(long);
  const shared = short.filter(({ form }) => there.has(form)).length;
  return shared > 0 && shared >= short.length * ENOUGH;
}

// A page's words are asked after for every wording, and a wording's for every page.
const forms = new WeakMap<Unit[], Set<string>>();

function formsOf(units: Unit[]): Set<string> {
  const known = forms.get(units) ?? new Set(units.map(({ form }) => form));
  forms.set(units, known);
  return known;
}

/** Once hyphens and spaces no longer count: half the words of the shorter text are in the other. */
function mayBeAlike(sourced: Unit[], printed: Unit[]): boolean {
  const page = joinedLike(printed, sourced);
  const known = joinedLike(sourced, page);
  const [short, long] = known.length < page.length ? [known, page] : [page, known];
  if (short.length < SHORTEST && known.length !== page.length) return isTelling(page, known);
  const there = new Set(long.map(({ form }) => form));
  const words = short.filter(({ form }) => form !== GAP);
  const shared = words.filter(({ form }) => there.has(form)).length;
  return shared > 0 && shared * 2 >= words.length * (short.length < SHORTEST ? 2 : 0.9);
}
