import { isRomance } from '../reading/language-groups.ts';
import { isDescribing, isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import { phraseLength } from '../reading/phrases.ts';
import { personOf, type Reading, type Run } from '../reading/reading.ts';
import { isSomebody } from '../reading/somebody.ts';
import { pastAdverbials, startsSomebody } from './adverbials.ts';
import type { Attribution } from './attribution.ts';
import { isToldTo, pastTold } from './beside-the-verb.ts';

const LEAD_IN = 4; // helping words before the verb
const REACH = 12; // words after it
const SHORTEST = 3;
// «“…” – eleven relatives», «“…” – elf Angehörige»
const NUMBER =
  /^(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|five|six|seven|eight|nine|ten|fünf|sechs|sieben|acht|neun|zehn|elf|zwolf|dutzende?|hunderte?|tausende?)$/;

/**
 * Whatever a house writes for «said»: `…," quipped Smith`, «…», a réagi mardi Sean Savett. Right
 * after the marks stands one word that can be a verb, and after it somebody; what is between them
 * says when, where and to whom.
 */
export function anyVerbAfter(reading: Reading, zone: Run): Attribution | null {
  const at = verbIn(reading, zone);
  if (at === null || (!reading.speech.cased && !opensBare(reading, zone, at))) return null;
  const subject =
    inverted(reading, zone.from, at, zone.to) ?? somebodyAfter(reading, at + 1, zone.to);
  // «komme es an»: nobody says so.
  if (!subject || reading.speech.things.has(reading.words[subject.from]?.form ?? '')) return null;
  const run = { from: zone.from, to: at + 1 };
  const stem = reading.words[at]?.form ?? '';
  const printed = reading.text.slice(reading.words[run.from]?.start, reading.words[at]?.end);
  const verb = { run, at, stem, printed, family: 'other' as const, leaning: false };
  return { subject, at: zone.from, verb, reason: 'verb-after', confidence: 0.85 };
}

/** Without capitals only where who it was follows at once, and nothing joins on another clause. */
function opensBare(reading: Reading, zone: Run, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  if (at !== zone.from || /^(?:[وו]|ال|ה)/.test(form)) return false;
  // «קטע אותו ח"כ סוכות», «قاطعه»
  let from = at + 1;
  while (from < zone.to && TO_WHOM.test(reading.words[from]?.form ?? '')) from++;
  const next = phraseFrom(reading, from, zone.to);
  return next?.from === from && isSomebody(reading, next) && reading.breaks[from] === 'none';
}

function verbIn(reading: Reading, { from, to }: Run): number | null {
  const { auxiliaries, between, clitics } = reading.speech;
  for (let at = from; at < Math.min(to, from + LEAD_IN); at++) {
    if (at > from && reading.breaks[at] !== 'none') return null;
    const form = reading.words[at]?.form ?? '';
    const helps = auxiliaries.has(form) || between.has(form) || clitics.has(form);
    if (helps || isInverted(reading, at)) continue;
    return mayBeVerb(reading, at) ? at : null;
  }
  return null;
}

function mayBeVerb(reading: Reading, at: number): boolean {
  const { speech, words, capitals, people } = reading;
  const form = words[at]?.form ?? '';
  if (form.length < SHORTEST || capitals[at] || people[at] || /\d/.test(form)) return false;
  const { stops, links, and, oblique, pronouns, participles } = speech;
  if ([stops, links, and, oblique, pronouns, participles].some((set) => set.has(form)))
    return false;
  if (NUMBER.test(form)) return false;
  return !isDescribing(reading, at) && !isAdverb(form, speech.language);
}

function isAdverb(form: string, language: string): boolean {
  return language === 'en' ? /..ly$/.test(form) : /..mente?$/.test(form);
}

/** «lâche-t-il», «a-t-elle rétorqué», «findet er»: a pronoun tied to the verb or its helper. */
function inverted(reading: Reading, from: number, verb: number, end: number): Run | null {
  const { words, breaks, speech } = reading;
  for (let at = from; at < Math.min(end, verb + 3); at++) {
    const form = words[at]?.form ?? '';
    if (at < verb ? isInverted(reading, at) : isPronoun(reading, at))
      return { from: at, to: at + 1 };
    if (at > verb && (breaks[at] !== 'none' || !speech.clitics.has(form))) return null;
  }
  return null;
}

/** The `il` of «a-t-il». */
function isInverted({ words, speech, text }: Reading, at: number): boolean {
  const { form = '', start = 0 } = words[at] ?? {};
  return speech.language === 'fr' && speech.pronouns.has(form) && text[start - 1] === '-';
}

/** Without its accent «él» is the article of «el acusado». */
function isPronoun({ words, breaks, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  const article = speech.articles.has(form) && at + 1 < words.length && breaks[at + 1] === 'none';
  return speech.pronouns.has(form) && !article && breaks[at] === 'none';
}

const THAT = /^[وف]?[بل]?ان(?:ه|ها|هم|هما|نا|ني)?$|^כי$/;

const TO_WHOM = /^(?:אותו|אותה|אותם|לו|לה|להם|לי|לנו|אליו|אליה|عليه|عليها|له|لها|لهم|لي|لنا)$/;

function isInMarks({ quoted, sizes }: Reading, at: number): boolean {
  const stretch = quoted[at] ?? -1;
  return stretch >= 0 && (sizes[stretch] ?? 0) > 0;
}

// «relató mientras cerraba una caja»: what another clause has in it is no subject of this one.
const JOINS_CLAUSE =
  /^(?:mientras|cuando|porque|aunque|while|because|although|lorsque|quand|puisque|wahrend|weil)$/;

/** The first words that are plainly somebody, past phrases of time, place and addressee. */
export function somebodyAfter(reading: Reading, from: number, end: number): Run | null {
  const { words, breaks, speech } = reading;
  const furthest = Math.min(end, from + REACH);
  let at = from;
  while (at < furthest && breaks[at] === 'none') {
    const form = words[at]?.form ?? '';
    if (JOINS_CLAUSE.test(form)) return null;
    // «ونعته بأنه “…”»: behind «that» begins what was said, and in marks stands no speaker.
    if (!speech.cased && (THAT.test(form) || isInMarks(reading, at))) return null;
    if (!speech.cased && isToldTo(reading, at)) {
      at = pastTold(reading, at);
      continue;
    }
    const next = isRomance(reading) ? pastAdverbials(reading, at, end) : at;
    if (next > at) {
      at = next;
      continue;
    }
    // «قال بعد لقائه رئيس الوزراء»: what belongs to whoever speaks shows that they were named before.
    if (isTimeOfTheirs(reading, at)) return null;
    if (!isRomance(reading) && (speech.oblique.has(form) || GOVERNS.test(form))) {
      at = pastNoun(reading, at + 1);
      continue;
    }
    const skipped = speech.between.has(form) || speech.clitics.has(form);
    const phrase = skipped && !speech.determiners.has(form) ? null : phraseFrom(reading, at, end);
    if (phrase && startsSomebody(reading, at) && isPlainlySomebody(reading, phrase)) return phrase;
    at = phrase && isRomance(reading) && speech.determiners.has(form) ? phrase.to : at + 1;
  }
  return null;
}

// Before what is nobody, in Arabic and Hebrew, though the sentence may go on behind it.
const GOVERNS = /^(?:في|בביתו|בביתה|של|בתום|לאחר|אחרי|לפני|בסיום|במסיבת|בישיבת)$/;
const WHEN = /^(?:بعد|عقب|اثر|قبل|قبيل|خلال|اثناء|فور|لدي|غداه|عشيه)$/;
const OWN = /..(?:ه|ها|هما|هم)$/;

function isTimeOfTheirs({ words, text, speech }: Reading, at: number): boolean {
  if (speech.language !== 'ar' || !WHEN.test(words[at]?.form ?? '')) return false;
  const near = words.slice(at + 1, at + 3);
  return near.some(({ start, end }) => OWN.test(text.slice(start, end)));
}

/** Past the noun that a preposition governs, its article and what describes it. */
function pastNoun(reading: Reading, from: number): number {
  const { words, speech, breaks } = reading;
  let at = from;
  while (speech.determiners.has(words[at]?.form ?? '')) at++;
  // «אמר לאחר שיחה עם נביה ברי»: all that the name or role goes on with is governed as well.
  const whom = speech.cased ? null : phraseFrom(reading, at, words.length);
  if (whom && isWhom(reading, whom.from)) return whom.to;
  at++;
  if (/^صحا?في$/.test(words[at]?.form ?? '')) at++;
  // «في المؤتمر الصحافي»
  while (!speech.cased && /^(?:ال|ה)../.test(words[at]?.form ?? '') && breaks[at] === 'none') at++;
  return at;
}

function isWhom({ given, people, bodies, speech, words }: Reading, at: number): boolean {
  const mention = people[at];
  const form = words[at]?.form ?? '';
  if (mention) return !bodies.has(personOf(mention));
  return given[at] === true || speech.roles.has(form) || speech.titles.has(form);
}

/** A known name, a role, a body, or a name of two words; one word with a capital at a clause's end. */
function isPlainlySomebody(reading: Reading, { from, to }: Run): boolean {
  const { people, breaks, speech, words } = reading;
  if (phraseLength(reading, from, speech.oneOfThem) === to - from) return true;
  for (let at = from; at < to; at++) {
    if (people[at]) return true;
    const { roles, unnamed, institutions, titles } = speech;
    const form = words[at]?.form ?? '';
    if ([roles, unnamed, institutions, titles].some((set) => set.has(form))) return true;
    if (at > from && isNameWord(reading, at) && isNameWord(reading, at - 1)) return true;
  }
  const ends = to >= words.length || breaks[to] !== 'none';
  if (!ends || !speech.cased || speech.language === 'de') return false;
  return to - from === 1 ? isNameWord(reading, from) : isDefinite(reading, from);
}

/** «el acusado», «une habituée»: somebody in words no table has. */
function isDefinite(reading: Reading, from: number): boolean {
  const { words, speech } = reading;
  const form = words[from]?.form ?? '';
  if (speech.articles.has(form)) return speech.language !== 'en';
  return isRomance(reading) && /^un[ea]?$/.test(form);
}
