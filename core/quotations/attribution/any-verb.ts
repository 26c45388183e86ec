import { isDescribing, phraseFrom } from '../reading/noun-phrases.ts';
import { type Reading, type Run, textOf } from '../reading/reading.ts';
import { isSomebody } from '../reading/somebody.ts';
import type { Attribution } from './attribution.ts';
import { somebodyAfter } from './somebody-after.ts';

const LEAD_IN = 4; // helping words before the verb
const SHORTEST = 3;
const TO_WHOM = /^(?:אותו|אותה|אותם|לו|לה|להם|לי|לנו|אליו|אליה|عليه|عليها|له|لها|لهم|لي|لنا)$/;
// «“…” – eleven relatives», «“…” – elf Angehörige»
const NUMBER =
  /^(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|five|six|seven|eight|nine|ten|fünf|sechs|sieben|acht|neun|zehn|elf|zwolf|dutzende?|hunderte?|tausende?)$/;

/**
 * Whatever a house writes for «said»: `…," quipped Smith`, «…», a réagi mardi Sean Savett. Right
 * after the marks stands one word that can be a verb, and after it somebody; what is between them
 * says when, where and to whom.
 */
export function anyVerbAfter(reading: Reading, zone: Run): Attribution | null {
  const told = pronounThenVerb(reading, zone);
  if (told) return told;
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

/** «“…”, היא פוסקת לבסוף»: behind a comma a pronoun and one word that can be a verb. */
function pronounThenVerb(reading: Reading, { from, to }: Run): Attribution | null {
  const { speech, words, breaks } = reading;
  const acts = speech.language === 'ar' ? ACTS.ar : speech.language === 'he' ? ACTS.he : null;
  if (!acts || !speech.pronouns.has(words[from]?.form ?? '')) return null;
  const at = from + 1;
  const stem = words[at]?.form ?? '';
  if (breaks[from] !== 'comma' || breaks[at] !== 'none' || at >= to) return null;
  if (!acts.test(stem) || !mayBeVerb(reading, at)) return null;
  const run = { from: at, to: at + 1 };
  const printed = textOf(reading, run);
  const verb = { run, at, stem, printed, family: 'other' as const, leaning: false };
  return { subject: { from, to: at }, at: from, verb, reason: 'name-after', confidence: 0.85 };
}

// In the present, as whoever tells a scene goes on.
const ACTS = { ar: /^[يت].../, he: /^(?:מ|נ|.ו).../ };

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
