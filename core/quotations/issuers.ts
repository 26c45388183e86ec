import { wordsOf } from '../language/words.ts';
import { type Description, describe } from './describe.ts';
import { isInstitution } from './heads.ts';
import { phraseFrom } from './noun-phrases.ts';
import { isWalled, personOf, type Reading } from './reading.ts';

const SENTENCES_BACK = 1;
const FURTHEST_BACK = 120;

/**
 * Who put out «the statement», or said what a verb leaves without a subject: أصدرت بلدية طرابلس
 * بياناً أوضحت فيه. The body that the sentence names first, else the one of the sentence before.
 */
export function issuersBefore(reading: Reading, end: number, governedToo = false): Description[] {
  const { words, sentences } = reading;
  const found: { sentence: number; described: Description }[] = [];
  const last = sentences[Math.min(end, words.length) - 1] ?? 0;
  for (let at = Math.max(0, end - FURTHEST_BACK); at < end; at++) {
    const sentence = sentences[at] ?? 0;
    if (last - sentence > SENTENCES_BACK || !startsBody(reading, at)) continue;
    if (isGoverned(reading, at) && !(governedToo && isPutOutBy(reading, at))) continue;
    const phrase = phraseFrom(reading, at, end);
    if (phrase) found.push({ sentence, described: describe(reading, phrase) });
  }
  return found.sort((a, b) => b.sentence - a.sentence).map(({ described }) => described);
}

function startsBody(reading: Reading, at: number): boolean {
  const known = reading.people[at];
  const body = known && reading.bodies.has(personOf(known));
  if (isWalled(reading, at) || !(body || isInstitution(reading, at))) return false;
  return !isInstitution(reading, at - 1) && (!known || reading.people[at - 1] !== known);
}

function isGoverned({ breaks, speech, words }: Reading, at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  return breaks[at] === 'none' && (speech.oblique.has(before) || speech.links.has(before));
}

/** «صادر عن قيادة الجيش», «של המשרד» */
function isPutOutBy({ speech, words }: Reading, at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  return speech.relayedFrom.has(before) || speech.links.has(before);
}

/** «الوزارة» is وزارة الصحة and המשרד is משרד הבריאות where the page has named that before. */
export function fullerName(name: string, bodies: Map<string, string>): string | null {
  const [word, ...others] = wordsOf(name);
  if (!word || others.length > 0 || !/^(?:ال|ה)../.test(word.form)) return null;
  return bodies.get(word.form.replace(/^(?:ال|ה)/, '')) ?? null;
}

/** Keeps the first full name that a page has for a body, by its noun. */
export function keepFullName(reading: Reading, at: number, bodies: Map<string, string>): void {
  const form = reading.words[at]?.form ?? '';
  if (reading.speech.cased || !reading.speech.institutions.has(form) || /^(?:ال|ה)../.test(form))
    return;
  const phrase = phraseFrom(reading, at, reading.words.length);
  if (!phrase || phrase.to - phrase.from < 2) return;
  const { kind, name } = describe(reading, phrase);
  if (kind !== 'institution') return;
  const noun = form.replace(/ת$/, 'ה');
  for (const key of [form, noun]) if (!bodies.has(key)) bodies.set(key, name);
}
