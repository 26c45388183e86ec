import { verbKind } from '../../language/speech/speech-words.ts';
import { wordAt } from '../../language/words.ts';
import { headOf } from '../reading/heads.ts';
import { isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import { withJoined } from '../reading/pairs.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import { endsClause, zoneAfter, zoneBefore } from '../reading/zones.ts';
import { attributionAfter } from './attribute-after.ts';
import { attributionBefore } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import { saidBy } from './by-whom.ts';
import { labelOfBlock } from './labelled-block.ts';
import { pointedAt } from './that-is.ts';
import { isOn, whoseOn } from './whose-on.ts';

/** What beside a stretch says whose words they are, or null. */
export function attributionOf(reading: Reading, index: number): Attribution | null {
  const found = besideOf(reading, index);
  if (!found?.subject) return found;
  const whose = isOn(reading, found.subject) && whoseOn(reading, found.subject.from);
  return { ...found, subject: whose || withJoined(reading, found.subject) };
}

function besideOf(reading: Reading, index: number): Attribution | null {
  const before = zoneBefore(reading, index);
  const after = zoneAfter(reading, index);
  const apart = inBrackets(reading, index) ?? saidBy(reading, index, before, after);
  if (apart) return apart;
  const earlier = before && attributionBefore(reading, before);
  const later = after && attributionAfter(reading, after);
  if (!earlier && !later) {
    const told = pointedAt(reading, index) ?? afterColon(reading, index);
    return told || after ? told : labelOfBlock(reading, index);
  }
  if (!earlier || !later) return earlier ?? later;
  // `said: "…", adding` – what leads up to the mark wins over what comes after; a comma inside
  // the closing mark promises that the attribution follows.
  if (later.reason === 'participle' || later.reason === 'verb-alone') return earlier;
  // «tells the crowd he was the “first one” to say»: the sentence goes on past the marks.
  if (later.verb?.family === 'other' && !endsClause(reading, index)) return earlier;
  if (isRelay(reading, earlier, later) || isInPaper(reading, earlier, later)) return earlier;
  if (isAnyWord(reading, earlier, later)) return earlier;
  // «had buried – “…” – eleven relatives»: between dashes the sentence goes on.
  if (isBetweenDashes(reading, index) && later.verb?.family === 'other') return earlier;
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

/** «a prévenu que “…”, manière de dire que le parti …»: a verb of speaking goes before any other word. */
function isAnyWord(
  { speech, words }: Reading,
  { verb, subject, at }: Attribution,
  later: Attribution,
) {
  if (!verb || verb.family === 'other' || !subject || later.verb?.family !== 'other') return false;
  const that = words.slice(at, later.at).some(({ form }) => /^(?:que|qu)$/.test(form));
  return that && speech.cased && !verbKind(speech, later.verb.stem);
}

/** «He told the bench, “…”, according to the doctor»: who relays comes last. */
function isRelay(reading: Reading, { verb, subject, reason }: Attribution, later: Attribution) {
  if (later.reason !== 'according-to') return false;
  // «Pour le parti, … “…”, selon un communiqué de sa chaîne»
  if (reason === 'according-to') return subject !== null && isSurelySomebody(reading, subject);
  if (reason !== 'name-before') return false;
  // «L’ambassade dit rechercher “…”, selon sa porte-parole»: hers are the words.
  const first = reading.words[later.subject?.from ?? -1]?.form ?? '';
  if (reading.speech.possessives.has(first)) return false;
  return verb?.family !== 'other' && subject !== null && isSurelySomebody(reading, subject);
}

// In which something is read or heard, and nobody who says it.
const PAPER =
  /^(?:cop(?:y|ies)|recordings?|transcripts?|letters?|memos?|minutes|emails?|messages?|footage|videos?|audio|tapes?|filings?|documents?|notes|readout|mitschrift|protokoll|aufnahme|mitschnitt|abschrift|schreiben|dokument|brief)$/;

/** «She called it “…”, according to a recording»: the words are hers. */
function isInPaper(reading: Reading, { subject }: Attribution, later: Attribution): boolean {
  if (later.reason !== 'according-to' || !later.subject || !subject) return false;
  const { from, to } = later.subject;
  const named = reading.words.slice(from, to).some(({ form }) => PAPER.test(form));
  const first = reading.words[subject.from]?.form ?? '';
  const somebody = isSomebodyAtHead(reading, subject) || reading.speech.pronouns.has(first);
  return named && somebody && !reading.speech.things.has(first);
}

function isBetweenDashes({ stretches, text }: Reading, index: number): boolean {
  const { outerStart = 0, outerEnd = 0 } = stretches[index] ?? {};
  const before = /[—–]\s?$/.test(text.slice(Math.max(0, outerStart - 2), outerStart));
  return before && /^\s?[—–]/.test(text.slice(outerEnd, outerEnd + 2));
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
    reading.speech.institutions.has(noun) ||
    isNameWord(reading, head)
  );
}

function endsInComma(reading: Reading, index: number): boolean {
  const stretch = reading.stretches[index];
  if (!stretch) return false;
  const around = reading.text.slice(stretch.end - 1, stretch.outerEnd + 2);
  return /[,،]/.test(around);
}
