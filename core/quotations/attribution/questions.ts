import { wordAt } from '../../language/words.ts';
import { phraseLength, startsPhrase } from '../reading/phrases.ts';
import type { Reading } from '../reading/reading.ts';

const LONGEST_QUESTION = 40;
const QUESTIONS = 2;
const RARELY = 8; // blocks for one question
const LONGEST_GESTURE = 5; // words
const GESTURE = 32; // characters

/** A block that ends in a question, as an interviewer's does. */
export function endsInQuestion({ text, stretches }: Reading): boolean {
  const end = text.trimEnd();
  const asks = end.endsWith('?') || end.endsWith('؟');
  return asks && (stretches.at(-1)?.outerEnd ?? 0) < end.length;
}

/** A question of the page's own, outside of all marks. */
export function asksSomething({ text, stretches }: Reading): boolean {
  return [0, ...stretches.map(({ outerEnd }) => outerEnd)].some((from, next) =>
    /[?؟]/.test(text.slice(from, stretches[next]?.outerStart)),
  );
}

/** A question that stands alone. */
export function isQuestion(reading: Reading): boolean {
  const { words, stretches } = reading;
  return endsInQuestion(reading) && stretches.length === 0 && words.length <= LONGEST_QUESTION;
}

/** A page that asks again and again and has the answers in marks. */
export function isInterview(readings: Reading[]): boolean {
  const answered = readings.filter((reading, at) => {
    const next = readings[at + 1];
    const then = endsInQuestion(reading) && next && answersAtOnce(next);
    const told = reading.stretches.length > 0 && asksItself(reading);
    return then || told || reading.stretches.some((_, index) => followsQuestion(reading, index));
  });
  if (answered.length < QUESTIONS || answered.length * RARELY < readings.length) return false;
  return (
    readings.some((reading) => isQuestion(reading) || asksItself(reading)) ||
    readings.filter(endsInQuestion).length > 1 ||
    readings.filter(opensWithQuestion).length > 1
  );
}

/** «“…”», «She thinks, then answers: “…”» */
function answersAtOnce({ stretches, words, text, speech }: Reading): boolean {
  const { outerStart = -1, start = 0 } = stretches[0] ?? {};
  if (outerStart === 0) return true;
  const told = !speech.cased && outerStart > 0 && wordAt(words, start) <= LONGEST_GESTURE;
  return told && /:\s*$/.test(text.slice(0, outerStart));
}

/** «And the date? “…”»: a block of a question and its answer. */
function opensWithQuestion(reading: Reading): boolean {
  const { sentences, stretches, words } = reading;
  const first = wordAt(words, stretches[0]?.start ?? 0);
  return first > 0 && followsQuestion(reading, 0) && sentences[first - 1] === sentences[0];
}

/** «سألناه عن الورقة، فأجاب»: the page tells of a question of its own. */
function asksItself(reading: Reading): boolean {
  const { weAsk } = reading.speech;
  if (weAsk.size === 0) return false;
  for (let at = 0; at < reading.words.length; at++) {
    if (startsPhrase(reading, at, weAsk) && isOwnQuestion(reading, at)) return true;
  }
  return false;
}

/** The same in the sentence that leads up to a word. */
export function asksBefore(reading: Reading, end: number): boolean {
  const { sentences } = reading;
  for (let at = end; at >= Math.max(0, end - LONGEST_QUESTION); at--) {
    if (sentences[at] !== sentences[end]) return false;
    if (isOwnQuestion(reading, at)) return true;
  }
  return false;
}

function isOwnQuestion(reading: Reading, at: number): boolean {
  const told = (reading.quoted[at] ?? -1) < 0;
  return told && phraseLength(reading, at, reading.speech.weAsk) > 0;
}

/** «And if it is not? “…”», «What then? He smiles. “…”» */
export function followsQuestion(
  { text, stretches, breaks, words }: Reading,
  index: number,
): boolean {
  const { outerStart = 0, start = 0 } = stretches[index] ?? {};
  if (breaks[wordAt(words, start)] !== 'sentence') return false;
  return /[?؟]\s+(?:(?:[^\s.?؟!:]+\s?){1,3}\.\s*)?$/.test(
    text.slice(Math.max(0, outerStart - GESTURE), outerStart),
  );
}
