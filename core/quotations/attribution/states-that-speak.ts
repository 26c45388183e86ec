import { isState } from '../../language/speech/states.ts';
import { isJoined } from '../reading/phrase-ends.ts';
import type { Reading, Run } from '../reading/reading.ts';
import type { Zone } from '../reading/zones.ts';
import type { Verb } from './cues.ts';

type Uncased = 'ar' | 'he';

const LONGEST = 5; // words: «צרפת, ארצות הברית ובריטניה»
const TWO_WORDS = /^(?:الولايات|ארצות)$/;
// In Arabic states are feminine but for these.
const MASCULINE = /^(?:لبنان|العراق|الاردن|اليمن|السودان|المغرب)$/;
const FEMININE_VERB = { ar: /^ت|ت$/, he: /[הת]$/ };
const PLURAL_VERB = { ar: /(?:وا|تا|ون|ان)$/, he: /(?:ו|ים)$/ };
const OPENS_CLAUSE = /^(?:אך|אבל|כי|ואילו|اما|لكن|[بف]?ان)$/;

/**
 * «طالبت طهران بـ“…”», «ביירות הודיעה כי “…”»: a state or its capital right beside its verb, which
 * agrees with it, so that nobody else can be who speaks.
 */
export function stateBeside(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { language } = reading.speech;
  if (language !== 'ar' && language !== 'he') return null;
  const after = statesFrom(reading, verb.run.to, zone.to, language);
  if (after && !isWoman(reading, after) && agrees(reading, verb, after, language)) return after;
  const furthest = Math.max(zone.from, verb.run.from - LONGEST);
  for (let from = furthest; from < verb.run.from; from++) {
    const opens = reading.breaks[from] !== 'none' || OPENS_CLAUSE.test(formAt(reading, from - 1));
    const before = opens ? statesFrom(reading, from, verb.run.from, language) : null;
    if (before?.to === verb.run.from && agrees(reading, verb, before, language)) return before;
  }
  return null;
}

/** «אמרה ירדן כהן»: before another name it is a woman’s. */
function isWoman(reading: Reading, { from, to }: Run): boolean {
  if (formAt(reading, from) !== 'ירדן' || reading.breaks[to] !== 'none') return false;
  return !reading.speech.stops.has(formAt(reading, to));
}

/** One state or several joined ones: «فرنسا والولايات المتحدة». */
function statesFrom(reading: Reading, from: number, end: number, language: Uncased): Run | null {
  let to = from;
  while (to < end && to - from < LONGEST) {
    const first = to === from;
    if (!first && (reading.breaks[to] !== 'none' || !isAnd(reading, to))) break;
    const form = formAt(reading, to);
    const bare = first || isState(form, language) ? form : form.slice(1);
    if (!isState(bare, language)) break;
    to += TWO_WORDS.test(bare) ? 2 : 1;
  }
  return to > from ? { from, to: Math.min(to, end) } : null;
}

function isAnd(reading: Reading, at: number): boolean {
  return isJoined(reading, at) || /^[וو]/.test(formAt(reading, at));
}

function agrees(reading: Reading, { stem }: Verb, { from, to }: Run, language: Uncased): boolean {
  const first = formAt(reading, from);
  const several = to - from > (TWO_WORDS.test(first) ? 2 : 1);
  // In Arabic a verb that goes before its subjects is in the singular.
  if (several && PLURAL_VERB[language].test(stem)) return true;
  if (several && language === 'he') return false;
  return FEMININE_VERB[language].test(stem) !== (language === 'ar' && MASCULINE.test(first));
}

function formAt({ words }: Reading, at: number): string {
  return words[at]?.form ?? '';
}
