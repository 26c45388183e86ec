import type { Passage } from '../../article.ts';
import { attributionOf } from '../attribution/attribute.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { QuotedStretch } from '../marks/find-quotations.ts';
import { isSpeech } from '../marks/speech-or-not.ts';
import type { Quotation } from '../quotation.ts';
import { describe } from '../reading/describe.ts';
import { forget } from '../reading/namesakes.ts';
import { type Reading, textOf } from '../reading/reading.ts';
import { resolve } from './speakers.ts';
import type { Answer, Stage } from './stage.ts';

const I = /^(?:i|we|je|j|nous|yo|nosotros|ich|wir|אני|אנחנו|انا|نحن)$/;

/** What somebody quoted says that others said: «“My brother told me, ‘Stay there’,” said Rima.» */
export function nestedIn(
  stage: Stage,
  { text, inner: within }: Reading,
  { block, start, end }: Passage,
  outer: Answer,
): Quotation[] {
  if (!holdsOne(within, start, end)) return [];
  const inner = text.slice(start, end);
  const reading = stage.read(inner);
  forget(reading, stage.strangers);
  return reading.stretches.flatMap((stretch, index): Quotation[] => {
    const attribution = attributionOf(reading, index);
    if (!attribution?.verb || attribution.verb.family === 'other') return [];
    if (isAnybody(reading, attribution)) return [];
    const answer = answerFor(stage, reading, index, attribution, outer);
    if (!isSpeech(reading, index, attribution, answer)) return [];
    const passage = { block, start: start + stretch.start, end: start + stretch.end };
    return [{ text: inner.slice(stretch.start, stretch.end), passage, ...answer }];
  });
}

const PEOPLE = /^(?:one|people|nobody|everyone|everybody|on|man|niemand|jeder|alle|leute)$/;
const YOU = /^(?:you|tu|du)$/;

/** What people say in general: «You know how hard it is to say, ‘…’?», «On dit toujours : “…”» */
function isAnybody(reading: Reading, { subject, verb }: Attribution): boolean {
  if (!subject || !verb) return false;
  const form = textOf(reading, subject).toLowerCase();
  return PEOPLE.test(form) || (YOU.test(form) && verb.run.from > subject.to + 1);
}

/** Whether one of many stretches, in their order, stands between two offsets. */
function holdsOne(stretches: QuotedStretch[], start: number, end: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.end ?? Infinity) <= end;
}

/** Whoever says «I» is quoted already; all others are told of by them. */
function answerFor(
  stage: Stage,
  reading: Reading,
  index: number,
  attribution: Attribution,
  outer: Answer,
): Answer {
  const { subject, verb } = attribution;
  const own = !subject || I.test(textOf(reading, subject).toLowerCase());
  if (own) return { ...outer, verb: verb?.printed ?? null, family: verb?.family ?? null };
  const place = { reading, index, here: [], previous: null };
  const { mention: _, ...answer } = resolve(stage, place, attribution, describe(reading, subject));
  return outer.speaker ? { ...answer, relayedBy: outer.speaker } : answer;
}
