import type { Dossier, KnownQuotation, Wording } from '../dossier/schema.ts';
import {
  alignUnits,
  compareWording,
  GAP,
  type Step,
  type Unit,
  unitsOf,
} from './compare-wording.ts';
import type { KnownWording, Quotation, WordChange } from './quotation.ts';

const SHORTEST = 4;
// Measured over pairs of wordings of the same and of different statements: see the decision note.
const ALIKE = 0.5;
const ALIKE_BY_OTHERS = 0.8;
const UNMISTAKABLE = 7;
const A_DAY_EARLIER = 1;
/** What a word that only one text has takes away from a stretch of common ones. */
const NOISE = 0.4;

type Candidate = {
  quotation: KnownQuotation;
  index: number;
  wording: Wording;
  likeness: number;
  agrees: boolean;
  /** Words of the shorter text. */
  size: number;
};

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
  const page = unitsOf(quotation.text);
  const spoken = inOtherScript(quotation.text, language) ? 'en' : language;
  const best = dossier.quotations
    .filter(({ said }) => !date || dayNumber(said) <= dayNumber(date) + A_DAY_EARLIER)
    .flatMap((known) => candidates(known, page, spoken))
    .filter((candidate) => isClose(candidate, quotation, dossier))
    .sort(byCloseness)[0];
  return best ? judged(best, quotation.text, page, spoken) : null;
}

/** A statement left in English on an Arabic or Hebrew page. */
function inOtherScript(text: string, language: string | null): boolean {
  if (language !== 'ar' && language !== 'he') return false;
  return /[a-z]{3}/i.test(text) && !/[\u0590-\u06ff]{3}/.test(text);
}

function candidates(quotation: KnownQuotation, page: Unit[], language: string | null): Candidate[] {
  return quotation.wordings.flatMap((wording, index) => {
    if (language && wording.language !== language) return [];
    const known = knownUnits(wording);
    if (!mayBeAlike(known, page)) return [];
    const steps = alignUnits(known, page);
    // A page may join it to what else was said; a few words may stand anywhere by chance.
    const joined = known.length >= SHORTEST && isPartOf(known, page);
    const agrees = joined || isPartOf(page, known) || saysTheSame(steps, known, page);
    const size = Math.min(known.length, page.length);
    return [{ quotation, index, wording, agrees, size, likeness: likeness(steps, known, page) }];
  });
}

// A dossier is read many times over, its wordings only once.
const unitsOfWordings = new WeakMap<Wording, Unit[]>();

function knownUnits(wording: Wording): Unit[] {
  const units = unitsOfWordings.get(wording) ?? unitsOf(wording.text);
  unitsOfWordings.set(wording, units);
  return units;
}

/** Cheap enough to ask of every wording: half the words of the shorter text are in the other. */
function mayBeAlike(known: Unit[], page: Unit[]): boolean {
  const [short, long] = known.length < page.length ? [known, page] : [page, known];
  if (short.length < SHORTEST && known.length !== page.length) return false;
  const forms = new Set(long.map(({ form }) => form));
  const shared = short.filter(({ form }) => forms.has(form)).length;
  return shared > 0 && shared * 2 >= short.length * (short.length < SHORTEST ? 2 : 0.9);
}

function isClose(
  { quotation, likeness: alike, agrees, size }: Candidate,
  page: Quotation,
  dossier: Dossier,
) {
  const speaker = page.speaker?.person ?? null;
  if (agrees && (!speaker || speaker === quotation.speaker)) return true;
  if (!speaker || speaker === quotation.speaker) return alike >= ALIKE;
  if (alike < ALIKE_BY_OTHERS) return false;
  // Words enough to be nobody else's: that the page gives them to another is worth telling.
  return size >= UNMISTAKABLE || sameParty(dossier, speaker, quotation.speaker);
}

function sameParty(dossier: Dossier, one: string, other: string): boolean {
  const party = (id: string) => dossier.people.find((person) => person.id === id)?.party;
  return party(one) !== undefined && party(one) === party(other);
}

/** What agrees goes first; a garble only where nothing better does. */
function byCloseness(a: Candidate, b: Candidate): number {
  return Number(b.agrees) - Number(a.agrees) || b.likeness - a.likeness;
}

function judged(
  { quotation, index, wording, agrees, likeness: alike }: Candidate,
  text: string,
  page: Unit[],
  language: string | null,
): KnownWording {
  const garbled = wording.kind === 'garble';
  const change = garbled ? 'garble' : agrees ? 'same' : 'drift';
  const rounded = Math.round(alike * 1_000) / 1_000;
  const found = { quotation: quotation.id, wording: index, change, likeness: rounded } as const;
  if (change === 'same') return { ...found, comparison: [] };
  const better = bestFor(quotation, language) ?? wording;
  return { ...found, comparison: ownPart(compareWording(better.text, text), page) };
}

function bestFor({ wordings }: KnownQuotation, language: string | null): Wording | undefined {
  const own = wordings.filter(
    ({ language: its, kind }) => kind !== 'garble' && (!language || its === language),
  );
  return own.find(({ kind }) => kind === 'best') ?? own[0];
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

/** Every stretch between the ellipses of one stands in the other, in that order. */
function isPartOf(page: Unit[], known: Unit[]): boolean {
  let from = 0;
  let start = 0;
  for (let at = 0; at <= page.length; at++) {
    if (at < page.length && page[at]?.form !== GAP) continue;
    const found = at > start ? placeOf(page.slice(start, at), known, from) : from;
    if (found < 0) return false;
    from = found + at - start;
    start = at + 1;
  }
  return true;
}

function placeOf(part: Unit[], known: Unit[], from: number): number {
  for (let at = from; at + part.length <= known.length; at++) {
    if (part.every(({ form }, step) => known[at + step]?.form === form)) return at;
  }
  return -1;
}

/**
 * Nothing but words that both have: a part of the other, or cut short where an ellipsis says so.
 * Words in square brackets on the page are the page's own.
 */
function saysTheSame(steps: Step[], known: Unit[], page: Unit[]): boolean {
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  if (first < 0) return false;
  return steps.every(({ kind, better, page: at }, step) => {
    if (kind === 'same') return true;
    if (kind === 'removed') {
      if (known[better]?.form === GAP || step < first || step > last) return true;
      return touchesGap(steps, step, page, 'page');
    }
    return page[at]?.form === GAP || touchesGap(steps, step, known, 'better');
  });
}

/** A run of one-sided steps that begins or ends beside a gap of the other text. */
function touchesGap(steps: Step[], at: number, units: Unit[], side: 'better' | 'page'): boolean {
  for (const way of [-1, 1]) {
    for (let step = at + way; steps[step] && steps[step]?.kind !== 'same'; step += way) {
      if (units[steps[step]?.[side] ?? -1]?.form === GAP) return true;
    }
  }
  return false;
}

/**
 * Words in common by length, over the shorter text: a part counts as much as the whole. Only the
 * stretch that is most alike counts, so a long text does not gather up a short one's small words.
 */
function likeness(steps: Step[], known: Unit[], page: Unit[]): number {
  const size = (units: Unit[]) =>
    units.reduce((sum, { form }) => sum + (form === GAP ? 0 : form.length), 0);
  let best = { score: 0, common: 0 };
  let here = { score: 0, common: 0 };
  for (const { kind, better, page: at } of steps) {
    const form = (kind === 'removed' ? known[better] : page[at])?.form ?? GAP;
    const length = form === GAP ? 0 : form.length;
    if (kind === 'same') here = { score: here.score + length, common: here.common + length };
    else here = { ...here, score: here.score - length * NOISE };
    if (here.score <= 0) here = { score: 0, common: 0 };
    if (here.score > best.score) best = here;
  }
  const shorter = Math.min(size(known), size(page));
  return shorter === 0 ? 0 : best.common / shorter;
}

/** Days since some day long ago, near enough to tell the day before from the day after. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * 372 + month * 31 + date;
}
