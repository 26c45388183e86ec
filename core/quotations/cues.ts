import { type Phrases, verbKind } from '../language/speech/speech-words.ts';
import { governing, heldApart } from './clauses.ts';
import { isDescribing, isSurelySomebody, phraseFrom, phraseUpTo } from './noun-phrases.ts';
import type { VerbFamily } from './quotation.ts';
import { isCapital, type Reading, type Run, textOf, wordAt } from './reading.ts';

/** A speech verb as printed, with the words that belong to it: `a déclaré`, `fügte … hinzu`. */
export type Verb = {
  run: Run;
  at: number;
  /** Normalised and without what is glued to it. */
  stem: string;
  printed: string;
  family: VerbFamily;
  leaning: boolean;
};

/** The speech verb at a word, or null. */
export function verbAt(reading: Reading, at: number): Verb | null {
  const { speech, words } = reading;
  const word = words[at];
  const kind = word && verbKind(speech, word.form);
  if (!word || !kind || isNoun(reading, at) || isPassive(reading, at)) return null;
  const leaning = speech.participles.has(kind.stem) && !isHelped(reading, at);
  let from = at;
  while (from > 0 && reading.breaks[from] === 'none' && isHelper(reading, from - 1)) from--;
  const helper = from < at && speech.language !== 'en' ? `${words[from]?.form} ` : '';
  const particle = particleAfter(reading, at);
  if (particle < 0 && speech.separable.has(word.form)) return null;
  const bare = reading.text.slice(word.start + kind.prefix, word.end);
  const printed = `${helper}${bare}${particle < 0 ? '' : ` ${textOf(reading, { from: particle, to: particle + 1 })}`}`;
  const run = { from, to: at + 1 };
  return { run, at, stem: kind.stem, printed, family: kind.family, leaning };
}

const MIDDLE = 14;

// «Mikati, who said …»: the subject is whoever the pronoun stands for.
const RELATIVES = new Set(['who', 'qui', 'que', 'die']);

/** The subject that follows a verb: `said Hochstein`, `a-t-il déclaré`, قال ميقاتي. */
export function subjectAfter(reading: Reading, verb: Verb, end: number): Run | null {
  const { speech, words } = reading;
  let at = verb.run.to;
  const inside = pronounInside(reading, verb);
  if (inside) return inside;
  for (; at < end && reading.breaks[at] === 'none'; at++) {
    const form = words[at]?.form ?? '';
    const sets = [speech.between, speech.particles, speech.clitics];
    const skipped = sets.some((set) => set.has(form));
    if (!skipped || (speech.cased && isCapital(reading, at) && !speech.stops.has(form))) break;
    // «a déclaré son bureau», though «de son côté» is skipped.
    if (speech.determiners.has(form) && isDescribing(reading, at + 1)) break;
  }
  const first = at;
  while (at < end && reading.breaks[at] === 'none' && isAdverbial(reading, at)) at++;
  // כתבו בכאן, נמסר מלשכתו: of nobody in particular, so where it was is who it was.
  const open = speech.impersonal.has(verb.stem) || /ו$/.test(verb.stem);
  if (at > first && open && (at >= end || reading.breaks[at] !== 'none')) at = first;
  if (at >= end || reading.breaks[at] !== 'none') return null;
  const phrase = phraseFrom(reading, at, end);
  // «había dicho la víspera la portavoz»: only when, and who comes after it.
  const vague = phrase && speech.cased && speech.language !== 'en';
  return vague && !isSurelySomebody(reading, phrase) && phrase.to < end ? null : phrase;
}

/** בסיום, بحزم: how or when, in one word with its preposition, and no part of who. */
function isAdverbial(reading: Reading, at: number): boolean {
  const { speech, words, people } = reading;
  const form = words[at]?.form ?? '';
  const glued =
    speech.language === 'he' ? /^[בלמכ]../ : speech.language === 'ar' ? /^[بك]../ : null;
  const owned = speech.institutions.has(form.replace(/[והם]$/, '')); // לשכתו
  return glued?.test(form) === true && !people[at] && !owned && !isDescribing(reading, at);
}

/** The subject that goes before a verb, across an apposition between commas if there is one. */
export function subjectBefore(reading: Reading, verb: Verb, start: number): Run | null {
  const { speech, words, breaks } = reading;
  let at = (heldApart(reading, verb, start) ?? verb.run.from) - 1;
  while (at >= start && breaks[at + 1] === 'none' && isBetween(reading, at)) at--;
  if (at < start) return null;
  if (breaks[at + 1] === 'none') {
    if (RELATIVES.has(words[at]?.form ?? '') && at > start)
      return phraseUpTo(reading, at - 1, start);
    return governing(reading, phraseUpTo(reading, at, start), start);
  }
  if (speech.language === 'ar') return null;
  return beforeComma(reading, at + 1, start);
}

/** From a comma back over one apposition to what it describes: `Savett, a spokesman for …, said`. */
function beforeComma(reading: Reading, comma: number, start: number): Run | null {
  for (let at = comma - 1; at > start; at--) {
    if (reading.breaks[at] === 'none') continue;
    if (reading.breaks[at] !== 'comma') return null;
    const phrase = phraseUpTo(reading, at - 1, start);
    if (!phrase) return null;
    // Not the party and state of `Lee Bright (R-S.C.), …`.
    if ((reading.words[phrase.to - 1]?.form.length ?? 0) > 1)
      return governing(reading, phrase, start);
  }
  return null;
}

function isBetween(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  if (speech.between.has(form)) return true;
  if (speech.language === 'de') return speech.clitics.has(form) || form === 'so';
  return speech.language === 'en' && /..ly$/.test(form) && !isCapital(reading, at);
}

function isHelper(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  if (speech.auxiliaries.has(form)) return true;
  // a-t-il déclaré, avait-il dit
  const inverted = speech.pronouns.has(form) || form === 't';
  return inverted && speech.language === 'fr' && reading.text[(words[at]?.start ?? 0) - 1] === '-';
}

/** «Trump was asked» is no speech of his; «was quoted as saying» is. */
function isPassive(reading: Reading, at: number): boolean {
  if (reading.speech.language !== 'en' || !isHelped(reading, at)) return false;
  const form = reading.words[at]?.form ?? '';
  return form !== 'quoted' && !form.endsWith('ing');
}

/** The verb is passive or goes on: `was quoted`. */
export function isHelped(reading: Reading, at: number): boolean {
  const form = reading.words[at - 1]?.form ?? '';
  return /^(?:is|was|are|were|been)$/.test(form);
}

function pronounInside(reading: Reading, verb: Verb): Run | null {
  for (let at = verb.run.from; at < verb.at; at++) {
    if (reading.speech.pronouns.has(reading.words[at]?.form ?? '')) return { from: at, to: at + 1 };
  }
  return null;
}

function particleAfter(reading: Reading, at: number): number {
  const { speech, words, breaks } = reading;
  if (!speech.particles.size) return -1;
  let outside = 0;
  for (let next = at + 1; next < words.length && outside < MIDDLE; next++) {
    if (breaks[next] !== 'none') return -1;
    // «wies die Zahlen als „überholt“ zurück»
    outside++;
    const stretch = reading.stretches[reading.quoted[next] ?? -1];
    if (stretch) {
      if (reading.quoted[at] === reading.quoted[next]) return -1;
      next = wordAt(words, stretch.outerEnd) - 1;
      continue;
    }
    const ends =
      next + 1 >= words.length ||
      breaks[next + 1] !== 'none' ||
      (reading.quoted[next + 1] ?? -1) >= 0;
    if (ends && speech.particles.has(words[next]?.form ?? '')) return next;
  }
  return -1;
}

/** `a report`, `the claims`, `United States`: the same letters without being a verb. */
function isNoun(reading: Reading, at: number): boolean {
  const { speech, words, breaks } = reading;
  if (!speech.cased) return false;
  // «so-called», «now-derided»
  if (speech.language === 'en' && reading.text[(words[at]?.start ?? 0) - 1] === '-') return true;
  if (
    isCapital(reading, at) &&
    breaks[at] === 'none' &&
    reading.quoted[at - 1] === reading.quoted[at]
  )
    return true;
  const before = words[at - 1]?.form ?? '';
  if (breaks[at] !== 'none') return false;
  if (/['’]s?\s$/.test(reading.text.slice(words[at - 1]?.end, words[at]?.start))) return true;
  if (speech.language === 'fr' && /^(?:la|le|les|l)$/.test(before)) return false;
  if (speech.language === 'de') return false;
  return speech.determiners.has(before) || /^(?:of|de|to)$/.test(before);
}

/** The words of a phrase at a place, or 0 when it does not stand there. */
export function phraseLength(reading: Reading, at: number, phrases: Phrases): number {
  const first = reading.words[at]?.form ?? '';
  const bare = reading.speech.cased ? first : first.replace(/^[وفו]/, '');
  const there = phrases.get(first) ?? phrases.get(bare) ?? [];
  const fits = (phrase: string[]) =>
    phrase.every((form, step) => step === 0 || reading.words[at + step]?.form === form);
  return there.find(fits)?.length ?? 0;
}
