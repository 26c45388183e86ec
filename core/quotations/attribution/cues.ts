import type { VerbFamily } from '../quotation.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isDescribing, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import { isCapital, type Reading, type Run, textOf } from '../reading/reading.ts';
import { isSomebody, isSurelySomebody } from '../reading/somebody.ts';
import { pastAdverbials, startsSomebody } from './adverbials.ts';
import {
  isAdverbial,
  isHyphenedAddressee,
  isOpen,
  isSmallWord,
  isToKnownBody,
  isToldTo,
  isWhere,
  pastTold,
  pastWhereAndToWhom,
  takesObject,
  upToName,
  withSecondRole,
} from './beside-the-verb.ts';
import { carrierOf, kindAt } from './carried-verbs.ts';
import { governing, heldApart } from './clauses.ts';
import { antecedentOf, isJoinedOn, isSecondVerb, sourceBefore } from './joined-clauses.ts';
import { leadingPhrase } from './leading-person.ts';
import { particleAfter } from './particles.ts';
import { isHelped, isNoVerb } from './verb-or-not.ts';

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
  // Most words have not a verb's letters, and need no look at what stands around them.
  return kindAt(reading, at) && !isNoVerb(reading, at) ? verbOf(reading, at) : null;
}

/** The same, whether or not its place shows that it is none or passive. */
export function verbOf(reading: Reading, at: number): Verb | null {
  const { speech, words } = reading;
  const word = words[at];
  const kind = word && kindAt(reading, at);
  if (!word || !kind) return null;
  if (isSmallWord(reading, at, kind.stem, kind.prefix > 0)) return null;
  const carrier = speech.participles.has(kind.stem) ? carrierOf(reading, at) : null;
  const leaning = speech.participles.has(kind.stem) && !isHelped(reading, at) && carrier === null;
  let from = carrier ?? at;
  while (from > 0 && reading.breaks[from] === 'none' && isHelper(reading, from - 1)) from--;
  const helper = from < at && speech.language !== 'en' ? `${words[from]?.form} ` : '';
  const particle = particleAfter(reading, at);
  if (particle < 0 && speech.separable.has(word.form)) return null;
  const bare = reading.text.slice(word.start + kind.prefix, word.end);
  const printed = `${helper}${bare}${particle < 0 ? '' : ` ${textOf(reading, { from: particle, to: particle + 1 })}`}`;
  const run = { from, to: at + 1 };
  return { run, at, stem: kind.stem, printed, family: kind.family, leaning };
}

// «Mikati, who said …»: the subject is whoever the pronoun stands for.
const QUIEN = /^quien(?:es)?$/;
const RELATIVES = new Set(['who', 'qui', 'que', 'die']);

/** The subject that follows a verb: `said Hochstein`, `a-t-il déclaré`, قال ميقاتي. */
export function subjectAfter(reading: Reading, verb: Verb, end: number): Run | null {
  const { speech, words } = reading;
  let at = verb.run.to;
  const inside = pronounInside(reading, verb);
  if (inside) return inside;
  for (; at < end && reading.breaks[at] === 'none'; at++) {
    const form = words[at]?.form ?? '';
    if (!speech.cased && isHyphenedAddressee(reading, at)) {
      while (reading.text[words[at]?.end ?? 0] === '-') at++;
      continue;
    }
    const sets = [speech.between, speech.particles, speech.clitics];
    const skipped = sets.some((set) => set.has(form));
    if (!skipped || (speech.cased && isCapital(reading, at) && !speech.stops.has(form))) break;
    if (leadsToOther(reading, at)) return null;
    // «a déclaré son bureau», though «de son côté» is skipped; „sagte ein hoher Beamter“, no particle.
    const goesOn = at + 1 < end && reading.breaks[at + 1] === 'none';
    const article = speech.particles.has(form) ? goesOn : isDescribing(reading, at + 1);
    if (article && speech.determiners.has(form)) break;
  }
  if (isRomance(reading)) at = pastAdverbials(reading, verb.run.to, end);
  if (speech.language === 'ar') at = pastWhereAndToWhom(reading, at);
  const first = at;
  // כתבו בכאן, נמסר מלשכתו: of nobody in particular, so where it was is who it was.
  const open = isOpen(reading, verb);
  let how = -1;
  while (at < end && reading.breaks[at] === 'none') {
    if (!speech.cased && isToldTo(reading, at)) {
      at = pastTold(reading, at);
      // «للجزيرة نت»: in Arabic what is told goes on as often.
      how = speech.language === 'ar' ? at : how;
    } else if (isAdverbial(reading, at, open) || isWhere(reading, at, open)) how = ++at;
    else break;
  }
  if (at > first && open && (at >= end || reading.breaks[at] !== 'none')) at = first;
  if (!speech.cased && isToKnownBody(reading, at)) at++;
  // «אמרה לכתבים המדיניים»
  const apart = speech.language === 'he' && at > first && /^ל/.test(words[at - 1]?.form ?? '');
  if (apart && /^ה.*(?:ים|ות)$/.test(words[at]?.form ?? '') && !isDescribing(reading, at)) at++;
  if (at >= end || reading.breaks[at] !== 'none') return null;
  // «sostuvo que», «a dit que»
  if (isRomance(reading) && words[at]?.form === 'que') return null;
  // «قالت لدى تسلمها الجائزة»: when, and not who.
  if (!speech.cased && speech.links.has(words[at]?.form ?? '')) return null;
  const phrase = startsSomebody(reading, at) ? phraseFrom(reading, at, end) : null;
  // «סיפרה בקול צרוד», «أجاب بصوت خافت»: behind how it was said only somebody whom the words show.
  if (phrase && how === at && (takesObject(reading, at - 1) || !isSomebody(reading, phrase)))
    return null;
  // «había dicho la víspera la portavoz»: only when, and who comes after it.
  const vague = phrase && speech.cased && speech.language !== 'en';
  if (phrase && !speech.cased) return upToName(reading, withSecondRole(reading, phrase, end), end);
  return vague && !isSurelySomebody(reading, phrase) && phrase.to < end ? null : phrase;
}

/** «wrote on X», «said to Reuters»: where or to whom, and not «said on Monday the minister». */
function leadsToOther({ words, speech }: Reading, at: number): boolean {
  const leads = speech.language === 'en' && /^(?:on|to)$/.test(words[at]?.form ?? '');
  return leads && !speech.between.has(words[at + 1]?.form ?? '');
}

/** The subject that goes before a verb, across an apposition between commas if there is one. */
export function subjectBefore(reading: Reading, verb: Verb, start: number): Run | null {
  const { speech, words, breaks } = reading;
  let at = (heldApart(reading, verb, start) ?? verb.run.from) - 1;
  while (at >= start && breaks[at + 1] === 'none' && isBetween(reading, at)) at--;
  // «la organización, que lo recordó como …»
  const clitic = speech.language === 'es' && speech.clitics.has(words[at]?.form ?? '');
  if (clitic && words[at - 1]?.form === 'que') at--;
  if (at < start) return null;
  const antecedent = antecedentOf(reading, verb, at, start);
  if (antecedent) return antecedent;
  const both = isSecondVerb(reading, verb)
    ? leadingPhrase(reading, { from: start, to: at }, at)
    : null;
  if (both) return both;
  // «Lo acompañaba el imán, quien pidió …»
  if (QUIEN.test(words[at]?.form ?? '') && breaks[at] === 'comma') {
    const phrase = phraseUpTo(reading, at - 1, start);
    return phrase && isSurelySomebody(reading, phrase) ? phrase : { from: at, to: at + 1 };
  }
  if (breaks[at + 1] === 'none') {
    if (RELATIVES.has(words[at]?.form ?? '') && at > start) {
      const phrase = phraseUpTo(reading, at - 1, start);
      // «Solheim, head of research at Nordlys Energy, who adds»: not of whom she works for.
      const governed = phrase && speech.oblique.has(words[phrase.from - 1]?.form ?? '');
      return governed && speech.language === 'en' ? { from: at, to: at + 1 } : phrase;
    }
    const phrase = phraseUpTo(reading, at, start);
    return sourceBefore(reading, phrase, start) ?? governing(reading, phrase, start);
  }
  if (isJoinedOn(reading, verb)) return leadingPhrase(reading, { from: start, to: at }, at);
  if (speech.language === 'ar') return apposedName(reading, at, start);
  return beforeComma(reading, at + 1, start);
}

/** «عضو اللجنة عن ولاية سوسة، الهادي الورتاني، قال»: between the commas stands who it is. */
function apposedName(reading: Reading, last: number, start: number): Run | null {
  const phrase = phraseUpTo(reading, last, start);
  const apart = phrase && reading.breaks[phrase.from] === 'comma';
  // «ابنتها، طالبة الهندسة ريم، تقاطعها»
  const named = phrase !== null && reading.given.slice(phrase.from, phrase.to).some(Boolean);
  return apart && named ? phrase : null;
}

/** From a comma back over one apposition to what it describes: `Savett, a spokesman for …, said`. */
export function beforeComma(reading: Reading, comma: number, start: number): Run | null {
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

/** What may stand between a subject or helper and its verb: «pour sa part», «récemment». */
export function isBetween(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  if (speech.between.has(form)) return true;
  if (speech.language === 'de') return speech.clitics.has(form) || form === 'so';
  // «s’est pour sa part dit», «ha dicho por su parte»
  const next = words[at + 1]?.form ?? '';
  if (speech.possessives.has(form) && /^(?:part|parte|cote|tour|lado)$/.test(next)) return true;
  if (/^(?:pour|por|de|a)$/.test(form) && speech.possessives.has(next)) return true;
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

function pronounInside(reading: Reading, verb: Verb): Run | null {
  for (let at = verb.run.from; at < verb.at; at++) {
    if (reading.speech.pronouns.has(reading.words[at]?.form ?? '')) return { from: at, to: at + 1 };
  }
  return null;
}
