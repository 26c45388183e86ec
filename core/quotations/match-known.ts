import type { Dossier, KnownQuotation, Wording } from '../dossier/schema.ts';
import { daysAfter } from '../language/dates/days.ts';
import { alignUnits, compareWording, type Unit, unitsOf } from './compare-wording.ts';
import { isPartOf, likenessOf, saysTheSame } from './likeness.ts';
import type { KnownWording, Quotation, WordChange } from './quotation.ts';
import { barFor } from './whose-words.ts';

const SHORTEST = 4;
const A_DAY_EARLIER = 1;

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
    .filter(({ said }) => !date || daysAfter(said, date) <= A_DAY_EARLIER)
    .flatMap((known) => {
      const found = candidates(known, page, spoken);
      if (!found.length) return [];
      const bar = barFor(quotation.speaker, known.speaker, language, dossier);
      return found.filter((candidate) => isClose(candidate, bar));
    })
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
    return [{ quotation, index, wording, agrees, size, likeness: likenessOf(steps, known, page) }];
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
  { likeness, agrees, size }: Candidate,
  { likeness: alike, words, partly }: ReturnType<typeof barFor>,
): boolean {
  return size >= words && ((agrees && partly) || likeness >= alike);
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
