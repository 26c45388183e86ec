import type { Dossier, KnownQuotation } from '../../dossier/schema.ts';
import { daysAfter } from '../../language/dates/days.ts';
import { asLanguage, type Language } from '../../language/languages.ts';
import type { Quotation, SpokenBy } from '../quotation.ts';
import { type Mark, marksOf } from './content-marks.ts';
import { partiesNamed, type Standing, standingOf } from './whose-words.ts';

/** A statement of the dossier that a page's words speak of, in the wording nearest to them. */
export type SameContent = { known: KnownQuotation; index: number; likeness: number };

/** What two wordings have in common: of either, and how much it weighs. */
type Shared = { ofPage: number; ofKnown: number; weight: number };

const LATEST = 10; // days after it was said: later the same things are said again

// Measured on the labelled articles: see the decision note. Words of the one on record speak of
// the same; or of more or less, where that is much. Of words with nobody beside them more is asked.
const THEIRS = { either: 0.8, weight: 5, whole: 0.9, much: 12 };
const OPEN = { either: 0.9, weight: 15, whole: 1, much: 30 };
const BARS: Record<Standing, typeof THEIRS | null> = {
  own: THEIRS,
  likely: THEIRS,
  unclear: OPEN,
  kin: null,
  stranger: null,
};

/**
 * The statement that a page tells in words of its own or in another language, known by its speaker,
 * its day and what it speaks of: numbers, names, the dossier's concepts. Null without a day.
 */
export function sameContent(
  { text, speaker }: Quotation,
  spoken: string | null,
  date: string | null,
  dossier: Dossier,
): SameContent | null {
  const language = asLanguage(spoken);
  if (!language || !date) return null;
  let page: Mark[] | null = null;
  let best: (SameContent & { weight: number }) | null = null;
  for (const known of dossier.quotations) {
    const days = daysAfter(date, known.said);
    if (days < -1 || days > LATEST) continue;
    const bar = barFor(speaker, known.speaker, language, dossier);
    if (!bar) continue;
    page ??= marksOf(text, language, dossier);
    for (const index of known.wordings.keys()) {
      const { ofPage, ofKnown, weight } = sharedWith(known, index, page, dossier);
      const likeness = Math.min(ofPage, ofKnown);
      const isWhole = likeness >= bar.either && weight >= bar.weight;
      const isMuch = Math.max(ofPage, ofKnown) >= bar.whole && weight >= bar.much;
      if (!isWhole && !isMuch) continue;
      if (!best || weight * likeness > best.weight * best.likeness) {
        best = { known, index, likeness, weight };
      }
    }
  }
  return best;
}

/** «One of them» may be the unnamed official on record, if it is no other party's. */
function barFor(
  speaker: SpokenBy | null,
  onRecord: string,
  language: Language,
  dossier: Dossier,
): typeof THEIRS | null {
  const bar = BARS[standingOf(speaker, onRecord, language, dossier)];
  if (bar || !speaker || speaker.named) return bar;
  const known = dossier.people.find(({ id }) => id === onRecord);
  const parties = partiesNamed(`${speaker.printed} ${speaker.role ?? ''}`, language, dossier);
  return known?.kind === 'unnamed' && parties.length === 0 ? OPEN : null;
}

function sharedWith({ id }: KnownQuotation, index: number, page: Mark[], dossier: Dossier): Shared {
  const { marks, weight } = weightsOf(dossier);
  const known = marks.get(id)?.[index] ?? [];
  const ofPage = shareOf(page, known, weight);
  return {
    ofPage: ofPage.share,
    ofKnown: shareOf(known, page, weight).share,
    weight: ofPage.shared,
  };
}

function shareOf(marks: Mark[], others: Mark[], weight: (id: string) => number) {
  const there = new Set(others.flat());
  let shared = 0;
  let all = 0;
  for (const mark of marks) {
    const heaviest = Math.max(...mark.map(weight));
    const common = mark.filter((id) => there.has(id)).map(weight);
    all += common.length > 0 ? Math.max(...common) : heaviest;
    shared += Math.max(0, ...common);
  }
  return { shared, share: all === 0 ? 0 : shared / all };
}

type Weights = { weight: (id: string) => number; marks: Map<string, Mark[][]> };

const weighted = new WeakMap<Dossier, Weights>();

function weightsOf(dossier: Dossier): Weights {
  const weights = weighted.get(dossier) ?? weigh(dossier);
  weighted.set(dossier, weights);
  return weights;
}

/** What few statements of the dossier speak of tells more than what most do. */
function weigh(dossier: Dossier): Weights {
  const marks = new Map(
    dossier.quotations.map(({ id, wordings }): [string, Mark[][]] => [
      id,
      wordings.map(({ text, language }) => {
        const read = asLanguage(language);
        return read ? marksOf(text, read, dossier) : [];
      }),
    ]),
  );
  const counts = new Map<string, number>();
  for (const wordings of marks.values()) {
    for (const id of new Set(wordings.flat(2))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const weight = (id: string) => Math.log2(1 + dossier.quotations.length / (counts.get(id) ?? 1));
  return { marks, weight };
}
