import { isDescribing, isKnownName, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import { isOpen } from './beside-the-verb.ts';
import { subjectAfter, subjectBefore, type Verb, verbAt } from './cues.ts';
import { isJoinedOn } from './joined-clauses.ts';
import { stateBeside } from './states-that-speak.ts';
import { whoMet } from './who-met-whom.ts';

const LONGEST_UNKNOWN = 4;
const LONGEST_BODY = 6;
const THAT = /^[وف]?[بل]?ان(?:ه|ها|هم|هما|نا|ني)?$/;
const GIVES_REASON = /^(?:اذ|حيث)$/;
const TELLS = /^(?:ا|ي|ت)(?:بلغ|خبر)(?:ت|وا|ون)?$/;
// After these a sentence in Arabic begins with who acts.
const OPENS_CLAUSE = /^(?:[وف]?[بل]?ان|لكن|حيث|فيما|بينما|اذ|كما|الا|اما|بحسب)$/;

/** Who does what a verb before a quotation says: without capitals the place tells as much as the words. */
export function uncasedSubject(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { words } = reading;
  // «وجه نداء إلى السكان قال فيه»: in what the sentence is about, and so whoever leads it.
  if (IN_WHICH.test(words[verb.run.to]?.form ?? '')) return leadOf(reading, zone, verb.run.from);
  const met = whoMet(reading, verb, zone);
  if (met) return met;
  const state = stateBeside(reading, verb, zone);
  if (state) return state;
  const before = apartFrom(reading, subjectBefore(reading, verb, zone.from), zone.from);
  const placed = before !== null && isPlace(reading, before.from) && !isOpen(reading, verb);
  const governed = before !== null && isBehindPrefix(reading, before.from);
  const known = before && !placed && !governed && isSomebody(reading, before) ? before : null;
  const beside = before !== null && before.to === verb.run.from;
  const hebrew = reading.speech.language === 'he';
  // «הדוח קובע כי …»
  const paper = hebrew && beside && documentAt(reading, before.from);
  if (paper && before !== null) return before;
  if (known && beside && (hebrew || opensClause(reading, known.from))) return known;
  const follows = subjectAfter(reading, verb, zone.to);
  const after = follows && isToldOutlet(reading, verb, follows) ? null : follows;
  const apart = after !== null && hebrew && known !== null && skipsWords(reading, verb, after);
  if (after && isSomebody(reading, after) && !apart) return after;
  // «وأكد بيان صادر عن …», «وكتبت “الديار” …»
  const { documents } = reading.speech;
  const says =
    after && (documents.has(words[after.from]?.form ?? '') || isBareName(reading, after));
  if (after && says && after.from === verb.run.to && !hebrew) return withinMarks(reading, after);
  if (known) return known;
  if (before && hebrew && (isApposed(reading, before, verb) || opensWith(reading, before, verb)))
    return before;
  if (after && mustBeSubject(reading, verb, after, zone)) return after;
  return GIVES_REASON.test(reading.words[verb.run.from - 1]?.form ?? '')
    ? leadOf(reading, zone, verb.run.from)
    : null;
}

function withinMarks({ quoted }: Reading, { from, to }: Run): Run {
  const stretch = quoted[from] ?? -1;
  let end = from + 1;
  while (end < to && quoted[end] === stretch) end++;
  return { from, to: stretch < 0 ? to : end };
}

function documentAt({ speech, words }: Reading, at: number): boolean {
  return speech.documents.has(words[at]?.form ?? '');
}

/** In marks of its own that are no quotation's. */
function isBareName({ quoted, sizes }: Reading, { from }: Run): boolean {
  const stretch = quoted[from] ?? -1;
  return stretch >= 0 && sizes[stretch] === 0 && quoted[from - 1] !== stretch;
}

const IN_WHICH = /^(?:فيه|فيها|فيهما|خلاله|خلالها|عبره|عبرها)$/;
const GOVERNS =
  /^[وف]?(?:في|من|الي|علي|عن|مع|حول|ضد|لدي|بين|امام|عند|عم|מול|נגד|אצל|על|עם|אל|בין|לצד)$/;

/** «وحول مستقبله مع الفريق أجاب»: whom a preposition governs says nothing, and may be a part of who does. */
function apartFrom(reading: Reading, before: Run | null, start: number): Run | null {
  const { words, breaks } = reading;
  if (!before || breaks[before.from] !== 'none') return before;
  if (!GOVERNS.test(words[before.from - 1]?.form ?? '')) return before;
  const head = phraseUpTo(reading, before.from - 2, start);
  const somebody = head && isSomebody(reading, head);
  if (!somebody) return null;
  return head;
}

/** «وانتقد غانتس الاتفاق قائلا»: right behind the verb that opens the sentence, a bare word before a definite one. */
export function unknownBehindVerb(reading: Reading, zone: Zone): Run | null {
  const { speech, words, breaks } = reading;
  const opens = speech.language === 'ar' && breaks[zone.from] === 'sentence';
  if (!opens || !verbAt(reading, zone.from)) return null;
  const bare = (at: number) => {
    const form = words[at]?.form ?? '';
    return (
      breaks[at] === 'none' &&
      form.length > 2 &&
      !speech.stops.has(form) &&
      !/^(?:ال|[بلك])/.test(form)
    );
  };
  let to = zone.from + 1;
  while (to < zone.from + 3 && bare(to)) to++;
  const known = to > zone.from + 1 && /^(?:ال|[بلك])../.test(words[to]?.form ?? '');
  return known ? { from: zone.from + 1, to } : null;
}

/** «وذهب المكتب في الاتجاه نفسه، إذ أبلغ …»: such a clause tells of whoever leads the sentence. */
function leadOf(reading: Reading, zone: Zone, end: number): Run | null {
  const { words, breaks, people, speech } = reading;
  if (breaks[zone.from] !== 'sentence') return null;
  for (let at = zone.from; at < end && (at === zone.from || breaks[at] === 'none'); at++) {
    if (speech.oblique.has(words[at]?.form ?? '')) return null;
    const known = people[at] || isKnownName(reading, at) || isDescribing(reading, at);
    if (known) return phraseFrom(reading, at, end);
  }
  return null;
}

/** «X, Y, הודיע לעובדי נתב"ג»: behind a word with its preposition stands what goes with it. */
function skipsWords({ words, speech }: Reading, verb: Verb, after: Run): boolean {
  const between = words.slice(verb.run.to, after.from);
  return between.some(({ form }) => !speech.between.has(form) && !speech.clitics.has(form));
}

/** «إذ أبلغ شبكة محلية أن …»: an outlet behind such a verb is who was told. */
function isToldOutlet({ words, speech }: Reading, { stem }: Verb, { from }: Run): boolean {
  const outlet = words[from]?.form.replace(/^ال/, '') ?? '';
  return TELLS.test(stem) && speech.addressees.has(outlet);
}

/** «בריאיון לגלי צה"ל אמר השר»: a word with its preposition, whoever is named behind it. */
function isBehindPrefix(reading: Reading, at: number): boolean {
  const { words, people, speech } = reading;
  if (speech.language !== 'he' || !/^[בלמ]../.test(words[at]?.form ?? '')) return false;
  if (people[at] || isKnownName(reading, at)) return false;
  // «לרשת CNN נמסר»
  const { institutions, roles } = speech;
  const form = words[at]?.form ?? '';
  const told = /^ל/.test(form) && !roles.has(form) && !institutions.has(form);
  return (told && institutions.has(form.slice(1))) || !isDescribing(reading, at);
}

/** «בבית המשפט סיפר העד»: a body behind a preposition is where one speaks. */
function isPlace({ words, people, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  const { institutions } = speech;
  return (
    !people[at] &&
    /^[בלמ]../.test(form) &&
    !institutions.has(form) &&
    institutions.has(form.slice(1))
  );
}

/** «… أن مسؤولاً أبلغ الوزراء»: who stands first in a clause acts, and the one behind the verb does not. */
function opensClause({ breaks, words, text }: Reading, at: number): boolean {
  if (breaks[at] !== 'none' || OPENS_CLAUSE.test(words[at - 1]?.form ?? '')) return true;
  return /\p{L}/u.test(text[(words[at]?.start ?? 0) - 1] ?? '');
}

/** «X, Y, אמר»: between commas right before its verb, a name that no table has. */
function isApposed(reading: Reading, before: Run, verb: Verb): boolean {
  const { breaks, words } = reading;
  // «…, והפנה אצבע מאשימה»: «and» before a word that is nobody's name joins on what one did.
  if (/^ו../.test(words[before.from]?.form ?? '')) return false;
  return before.to === verb.run.from && breaks[before.from] === 'comma';
}

/** «עראקצ'י אמר»: what opens a sentence right before a verb that takes no object, unless it says when or where. */
function opensWith(reading: Reading, before: Run, verb: Verb): boolean {
  const { breaks, words, speech } = reading;
  if (before.to !== verb.run.from || breaks[before.from] !== 'sentence') return false;
  if (before.to - before.from > LONGEST_UNKNOWN) return false;
  const form = words[before.from]?.form ?? '';
  return isPlain(reading, verb) && !/^[בלמכ]/.test(form) && !speech.stops.has(form);
}

/** A body by where it speaks: במכבי אש סיפרו, מהיבואן נמסר. */
export function bodyBefore(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { speech, words, breaks, people } = reading;
  if (speech.language !== 'he' || !isOpen(reading, verb)) return null;
  const before = subjectBefore(reading, verb, zone.from);
  if (!before || before.to - before.from > LONGEST_BODY) return null;
  const at = before.from;
  if (people[at] || isKnownName(reading, at) || isDescribing(reading, at)) return null;
  return breaks[at] !== 'none' && /^[במ]../.test(words[at]?.form ?? '') ? before : null;
}

/** «قال X إن»، «قال X:»: between such a verb and what was said stands nobody but who said it. */
function mustBeSubject(reading: Reading, verb: Verb, after: Run, zone: Zone): boolean {
  const { breaks, words, speech } = reading;
  // «נסע לגבול ואמר דבר נכון: “…”»: in Hebrew a joined verb is of whoever leads.
  const joined = speech.language === 'he' && isJoinedOn(reading, verb);
  if (zone.link === 'colon' && after.to === zone.to && isPlain(reading, verb)) return !joined;
  if (speech.language !== 'ar') return false;
  const next = words[after.to]?.form ?? '';
  if (THAT.test(next) && breaks[after.to] === 'none') return true;
  return isPlain(reading, verb) && after.to - after.from <= LONGEST_UNKNOWN;
}

/** The verb has no object but what was said. */
function isPlain({ speech }: Reading, { stem }: Verb): boolean {
  return speech.plain.has(stem);
}
