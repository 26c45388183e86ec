import { headOf } from '../reading/heads.ts';
import { isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import { withJoined } from '../reading/pairs.ts';
import { phraseLength } from '../reading/phrases.ts';
import { isWalled, type Reading, type Run, wordAt } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import { endsClause, zoneAfter, zoneBefore } from '../reading/zones.ts';
import { somebodyAfter } from './any-verb.ts';
import { attributionAfter } from './attribute-after.ts';
import { attributionBefore } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import { labelOfBlock } from './labelled-block.ts';
import { isOn, whoseOn } from './whose-on.ts';

/** What beside a stretch says whose words they are, or null. */
export function attributionOf(reading: Reading, index: number): Attribution | null {
  const found = besideOf(reading, index);
  if (!found?.subject) return found;
  const whose = isOn(reading, found.subject) && whoseOn(reading, found.subject.from);
  return { ...found, subject: whose || withJoined(reading, found.subject) };
}

function besideOf(reading: Reading, index: number): Attribution | null {
  const bracketed = inBrackets(reading, index);
  if (bracketed) return bracketed;
  const before = zoneBefore(reading, index);
  const after = zoneAfter(reading, index);
  const earlier = before && attributionBefore(reading, before);
  const later = after && attributionAfter(reading, after);
  if (!earlier && !later) {
    return (
      pointedBackAt(reading, index) ?? afterColon(reading, index) ?? labelOfBlock(reading, index)
    );
  }
  if (!earlier || !later) return earlier ?? later;
  // `said: "…", adding` – what leads up to the mark wins over what comes after; a comma inside
  // the closing mark promises that the attribution follows.
  if (later.reason === 'participle' || later.reason === 'verb-alone') return earlier;
  // «tells the crowd he was the “first one” to say»: the sentence goes on past the marks.
  if (later.verb?.family === 'other' && !endsClause(reading, index)) return earlier;
  if (isRelay(reading, earlier, later)) return earlier;
  if (/^(?:colon|leads|reported)$/.test(earlier.reason)) return later;
  if (before.link === 'colon') return earlier;
  const promised = endsInComma(reading, index);
  if (promised) return later;
  return earlier.verb && before.to - earlier.verb.at <= 3 ? earlier : later;
}

/** «“This is false” (Hochstein, on X)» */
function inBrackets(reading: Reading, index: number): Attribution | null {
  const { words, stretches, text, breaks } = reading;
  const { outerEnd = 0 } = stretches[index] ?? {};
  if (text[outerEnd] !== '(' && text[outerEnd + 1] !== '(') return null;
  const from = wordAt(words, outerEnd);
  if (!/^\s?\($/.test(text.slice(outerEnd, words[from]?.start))) return null;
  const subject = phraseFrom(reading, from, words.length);
  const ends = subject && (breaks[subject.to] !== 'none' || subject.to >= words.length);
  if (!subject || !ends || !isSomebodyAtHead(reading, subject)) return null;
  return { subject, at: from, verb: null, reason: 'name-after', confidence: 0.85 };
}

/** «He told the bench, “…”, according to the doctor»: who relays comes last. */
function isRelay(reading: Reading, { verb, subject, reason }: Attribution, later: Attribution) {
  if (later.reason !== 'according-to' || reason !== 'name-before') return false;
  // «L’ambassade dit rechercher “…”, selon sa porte-parole»: hers are the words.
  const first = reading.words[later.subject?.from ?? -1]?.form ?? '';
  if (reading.speech.possessives.has(first)) return false;
  return verb?.family !== 'other' && subject !== null && isSurelySomebody(reading, subject);
}

/** «“…” Mit diesem Satz eröffnete sie …»: the next sentence says whose words these were. */
function pointedBackAt(reading: Reading, index: number): Attribution | null {
  const { words, stretches, speech, sentences } = reading;
  const from = wordAt(words, stretches[index]?.outerEnd ?? 0);
  if (from >= words.length) return null;
  const phrase = phraseLength(reading, from, speech.pointingBack);
  if (!phrase) return null;
  let to = from + phrase;
  while (to < words.length && sentences[to] === sentences[from] && !isWalled(reading, to)) to++;
  const subject = somebodyAfter(reading, from + phrase, to);
  return subject && { subject, at: from, verb: null, reason: 'pointed-back', confidence: 0.8 };
}

/** «“Je ne céderai rien” : le ministre a haussé le ton»: what follows the colon opens with them. */
function afterColon(reading: Reading, index: number): Attribution | null {
  const { words, stretches, text, quoted } = reading;
  const outerEnd = stretches[index]?.outerEnd ?? 0;
  const from = wordAt(words, outerEnd);
  const first = words[from];
  if (!first || !/^\s?:\s/.test(text.slice(outerEnd, first.start)) || (quoted[from] ?? -1) >= 0)
    return null;
  const subject = phraseFrom(reading, from, words.length);
  if (!subject || !isSomebodyAtHead(reading, subject)) return null;
  return { subject, at: from, verb: null, reason: 'colon', confidence: 0.7 };
}

function isSomebodyAtHead(reading: Reading, subject: Run): boolean {
  const head = headOf(reading, subject);
  const noun = reading.words[head]?.form ?? '';
  return (
    reading.people[head] !== undefined ||
    reading.speech.roles.has(noun) ||
    isNameWord(reading, head)
  );
}

function endsInComma(reading: Reading, index: number): boolean {
  const stretch = reading.stretches[index];
  if (!stretch) return false;
  const around = reading.text.slice(stretch.end - 1, stretch.outerEnd + 2);
  return /[,،]/.test(around);
}
