import { isGivenName } from '../../language/latin-given-names.ts';
import { verbKind } from '../../language/speech/speech-words.ts';
import { isGermanic, isRomance } from './language-groups.ts';
import { nameBehindRole } from './names-without-capitals.ts';
import { isDescribing, isNameWord, phraseFrom } from './noun-phrases.ts';
import { phraseLength } from './phrases.ts';
import { type Reading, type Run, textOf } from './reading.ts';

const LONGEST_ROLE = 14;
const LONGEST_NAME = 8;
const LONGEST_TITLE = 5;

/** What somebody is, by the words before the name or between commas beside it. */
export function roleOf(reading: Reading, run: Run, name: Run): string | null {
  const before = startingWithRole(reading, { from: run.from, to: name.from });
  if (before) return textOf(reading, before);
  return after(reading, name.to) ?? earlier(reading, run.from);
}

/** The name between commas after a role: `the council's president, Elisa Madrazo, said`. */
export function nameBeside(reading: Reading, role: number): Run | null {
  const { breaks, people, speech, quoted } = reading;
  const comma = pastRest(reading, pastBrackets(reading, role));
  if (breaks[comma] !== 'comma' || (quoted[comma] ?? -1) >= 0) return null;
  if (phraseLength(reading, comma, speech.accordingTo)) return null;
  if (!speech.cased && isDescribing(reading, comma)) return nameInside(reading, comma);
  const from = isGermanic(reading) ? pastTitles(reading, comma) : comma;
  if (isWhatTheyAre(reading, comma, from)) return null;
  const mention = people[from];
  let to = from;
  while (speech.cased && speech.titles.has(reading.words[to]?.form ?? '') && to - from < 2) to++;
  if (to > from && breaks[to] !== 'none') return null;
  if (mention) {
    while (people[to] === mention) to++;
    return { from, to };
  }
  while (to - from < LONGEST_NAME && (to === from || breaks[to] === 'none')) {
    if (reading.words[to]?.form === 'of' || (quoted[to] ?? -1) >= 0) break;
    const tied = to > from && speech.links.has(reading.words[to]?.form ?? '');
    // „Margot Prinz“: behind a given name a title may be the name of a family.
    const family = to === from + 1 && reading.capitals[to] === true && isGiven(reading, from);
    const named = speech.cased ? tied || family || isNameWord(reading, to) : isPlain(reading, to);
    if (!named) break;
    to++;
  }
  const next = reading.words[to]?.form ?? 'of';
  // „eine Hörerin, Margot Prinz aus Kassel, …“
  const whence = FROM.test(next) && isGiven(reading, from);
  const ends = breaks[to] !== 'none' || next === 'of' || whence || (from > comma && speech.cased);
  // «בעלה, מוטי, …»
  const given = to === from + 1 && reading.given[from] === true;
  // «se queja su hermano, Vicent.»
  const last =
    (breaks[to] ?? 'sentence') === 'sentence' &&
    isRomance(reading) &&
    isRelation(reading, role - 1);
  const alone = given || (speech.cased && (breaks[to] === 'comma' || last));
  const enough = to - from >= 2 || (to > from && alone);
  return enough && ends ? { from, to } : null;
}

function isGiven({ words }: Reading, at: number): boolean {
  return isGivenName(words[at]?.form ?? '');
}

const FROM = /^(?:of|from|aus|vom|von|d[ue]?|del)$/;

/** «my neighbour, a Texan, …», «un pêcheur, Breton, …»: where from, and not who. */
function isWhatTheyAre({ speech, words, breaks }: Reading, comma: number, from: number): boolean {
  const first = words[comma]?.form ?? '';
  if (from === comma + 1 && speech.indefinite.has(first)) return true;
  return breaks[from + 1] !== 'none' && speech.epithets.has(words[from]?.form ?? '');
}

/** «su hermano», «le maire»: a noun for somebody right before the comma. */
function isRelation({ words, speech }: Reading, at: number): boolean {
  return speech.roles.has(words[at]?.form ?? '');
}

/** «…, Lt. Col. (res.) Barzel», «…, the economist Tove Lindqvist»: what stands before the name. */
function pastTitles(reading: Reading, comma: number): number {
  const { words, speech, breaks, people } = reading;
  let at = comma;
  while (at < words.length && at - comma < LONGEST_TITLE && !people[at]) {
    const form = words[at]?.form ?? '';
    const titled = speech.titles.has(form) || speech.roles.has(form);
    const opens = at === comma && speech.determiners.has(form);
    if (!titled && !opens) break;
    at++;
    if (breaks[at] === 'sentence') return comma;
  }
  // «…, the economist, said»: a role and no name.
  return at > comma && breaks[at] === 'none' ? at : comma;
}

/** «el primer ministro en funciones del Líbano, Nayib Mikati, dijo»: past the rest of the role. */
function pastRest(reading: Reading, from: number): number {
  const { breaks, quoted, speech, words } = reading;
  if (!speech.cased || breaks[from] === 'comma') return from;
  let at = from;
  while (at < words.length && at - from < LONGEST_TITLE && breaks[at] === 'none') {
    const form = words[at]?.form ?? '';
    // «the man next to him, Otto Berg»
    const beside = speech.pronouns.has(form) && !speech.oblique.has(words[at - 1]?.form ?? '');
    if ((quoted[at] ?? -1) >= 0 || beside || verbKind(speech, form)) return from;
    at++;
  }
  const named = breaks[at] === 'comma' && isNameWord(reading, at) && isNameWord(reading, at + 1);
  return named ? at : from;
}

/** «la maire (sans étiquette), Hélène Marchadier» */
function pastBrackets({ words, text }: Reading, from: number): number {
  const start = words[from - 1]?.end ?? 0;
  if (!text.slice(start, words[from]?.start).includes('(')) return from;
  let at = from;
  while (at - from < LONGEST_NAME && !text.slice(start, words[at]?.start).includes(')')) at++;
  return at;
}

/** סנגורו, עורך הדין אבי כהן, טען: between the commas stands a role of its own. */
function nameInside(reading: Reading, from: number): Run | null {
  const { breaks, speech, words } = reading;
  // «…, עו"ד רוית שפר, …»: two words behind a title, and nothing more.
  const apart =
    breaks[from + 3] !== 'none' && [1, 2].every((next) => breaks[from + next] === 'none');
  const titled = apart && speech.titles.has(words[from]?.form ?? '');
  if (titled && isPlain(reading, from + 1) && isPlain(reading, from + 2)) {
    return { from: from + 1, to: from + 3 };
  }
  const phrase = phraseFrom(reading, from, reading.words.length);
  const name = phrase && nameBehindRole(reading, phrase);
  const given = name && reading.given[name.from];
  return given && name.to === phrase.to && reading.breaks[name.to] !== 'none' ? name : null;
}

function after(reading: Reading, from: number): string | null {
  const { breaks, words, quoted } = reading;
  if (breaks[from] !== 'comma' || from >= words.length || (quoted[from] ?? -1) >= 0) return null;
  if (reading.speech.and.has(words[from]?.form ?? '')) return null;
  let to = from + 1;
  while (to - from < LONGEST_ROLE && breaks[to] === 'none' && (quoted[to] ?? -1) < 0) to++;
  const run = startingWithRole(reading, { from, to });
  const leans = reading.speech.participles.has(words[from]?.form ?? '');
  return run && !leans && !hasVerb(reading, run) ? textOf(reading, run) : null;
}

/** דוברת השגרירות, סמא חביב – the role goes first and the name follows the comma. */
function earlier(reading: Reading, at: number): string | null {
  const { breaks, quoted } = reading;
  if (breaks[at] !== 'comma') return null;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_ROLE && breaks[from] === 'none') {
    // «defiende su directora, Yuriko Prat»
    if ((quoted[from - 1] ?? -1) >= 0 || isVerb(reading, from - 1)) break;
    from--;
  }
  const run = startingWithRole(reading, { from, to: at });
  return run && !hasVerb(reading, run) ? textOf(reading, run) : null;
}

/** A run with a role in it, from its determiner or first describing word on; null without one. */
function startingWithRole(reading: Reading, { from, to }: Run): Run | null {
  const { roles, titles, unnamed, cased } = reading.speech;
  for (let at = from; at < to; at++) {
    const form = reading.words[at]?.form ?? '';
    if (!roles.has(form) && !titles.has(form) && !unnamed.has(form)) continue;
    return { from: cased ? from : at, to };
  }
  return null;
}

function hasVerb(reading: Reading, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isVerb(reading, at)) return true;
  return false;
}

function isVerb({ speech, words }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  return !speech.roles.has(form) && verbKind(speech, form) !== null;
}

function isPlain(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form;
  if (form === undefined || speech.stops.has(form) || /\d/.test(form)) return false;
  return !verbKind(speech, form);
}
