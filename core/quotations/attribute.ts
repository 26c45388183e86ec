import { phraseLength, subjectAfter, subjectBefore, type Verb, verbAt } from './cues.ts';
import { phraseFrom, phraseUpTo } from './noun-phrases.ts';
import { isWalled, type Reading, type Run, wordAt } from './reading.ts';

/** Who is beside a quotation, before anybody is looked up: words of the page and why these. */
export type Attribution = {
  /** Null: a verb without a subject, whose speaker was spoken of before. */
  subject: Run | null;
  /** The first word of what attributes, from which an earlier speaker is looked for. */
  at: number;
  verb: Verb | null;
  reason: Reason;
  confidence: number;
};

export type Reason =
  | 'verb-after'
  | 'name-after'
  | 'according-to'
  | 'name-before'
  | 'verb-before'
  | 'colon'
  | 'verb-alone'
  | 'participle';

const ZONE = 60;

/** What beside a stretch says whose words they are, or null. */
export function attributionOf(reading: Reading, index: number): Attribution | null {
  const before = zoneBefore(reading, index);
  const after = zoneAfter(reading, index);
  const earlier = before && attributionBefore(reading, before);
  const later = after && attributionAfter(reading, after);
  if (!earlier || !later) return earlier ?? later;
  // `said: "…", adding` – what leads up to the mark wins over what comes after; a comma inside
  // the closing mark promises that the attribution follows.
  if (later.reason === 'participle') return earlier;
  if (before.link === 'colon') return earlier;
  const promised = endsInComma(reading, index);
  if (promised) return later;
  return earlier.verb && before.to - earlier.verb.at <= 3 ? earlier : later;
}

type Zone = Run & { link: 'none' | 'comma' | 'colon' };

/** The words of the sentence that lead up to a stretch. */
function zoneBefore(reading: Reading, index: number): Zone | null {
  const { text, words, breaks, stretches } = reading;
  const stretch = stretches[index];
  if (!stretch) return null;
  const to = wordAt(words, stretch.start);
  const lastWord = words[to - 1];
  if (!lastWord || isWalled(reading, to - 1)) return null;
  const gap = text.slice(lastWord.end, stretch.outerStart);
  if (breaks[to] === 'sentence' && /[.!?؟\n]/.test(gap)) return null;
  let from = to - 1;
  while (
    from > 0 &&
    to - from < ZONE &&
    breaks[from] !== 'sentence' &&
    !isWalled(reading, from - 1)
  ) {
    from--;
  }
  const link = gap.includes(':') ? 'colon' : /[,،–—-]/.test(gap) ? 'comma' : 'none';
  return { from, to, link };
}

/** The words of the sentence that follow a stretch. */
function zoneAfter(reading: Reading, index: number): Run | null {
  const { text, words, breaks, stretches, speech } = reading;
  const stretch = stretches[index];
  if (!stretch?.closed) return null;
  const from = wordAt(words, stretch.outerEnd);
  const first = words[from];
  if (!first || isWalled(reading, from)) return null;
  const inner = text.slice(Math.max(stretch.start, stretch.end - 2), stretch.end);
  const gap = text.slice(stretch.outerEnd, first.start);
  if (/[.!?؟:;\n]/.test(gap)) return null;
  const letter = text[first.start] ?? '';
  const capital = speech.cased && letter !== letter.toLowerCase();
  if (/\.$/.test(inner) && !/[,،]/.test(gap) && (capital || !speech.cased)) return null;
  let to = from + 1;
  while (
    to < words.length &&
    to - from < ZONE &&
    breaks[to] !== 'sentence' &&
    !isWalled(reading, to)
  )
    to++;
  return { from, to };
}

function endsInComma(reading: Reading, index: number): boolean {
  const stretch = reading.stretches[index];
  if (!stretch) return false;
  const around = reading.text.slice(stretch.end - 1, stretch.outerEnd + 2);
  return /[,،]/.test(around);
}

function attributionAfter(reading: Reading, zone: Run): Attribution | null {
  const { speech } = reading;
  const at = zone.from;
  const them = phraseLength(reading, at, speech.accordingToThem);
  if (them) return { subject: null, at, verb: null, reason: 'according-to', confidence: 0.8 };
  const phrase = phraseLength(reading, at, speech.accordingTo);
  if (phrase) return accordingTo(reading, at, phrase, zone.to);
  const verb = firstVerb(reading, at, zone.to);
  if (verb) return verbAfter(reading, verb, zone.to);
  return nameThenVerb(reading, zone);
}

/** `…," said X` and `…," a déclaré X`: the verb opens the zone, helpers and adverbs aside. */
function firstVerb(reading: Reading, from: number, end: number): Verb | null {
  for (let at = from; at < Math.min(from + 4, end); at++) {
    if (at > from && reading.breaks[at] !== 'none') return null;
    const verb = verbAt(reading, at);
    if (verb && verb.run.from <= at && verb.run.from >= from) {
      return opensZone(reading, from, verb.run.from) ? verb : null;
    }
  }
  return null;
}

function opensZone(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!reading.speech.between.has(reading.words[at]?.form ?? '')) return false;
  }
  return true;
}

function verbAfter(reading: Reading, verb: Verb, end: number): Attribution {
  const at = verb.run.from;
  const subject = verb.leaning ? null : subjectAfter(reading, verb, end);
  if (subject) return { subject, at, verb, reason: 'verb-after', confidence: 0.95 };
  const reason = verb.leaning ? 'participle' : 'verb-alone';
  return { subject: null, at, verb, reason, confidence: 0.75 };
}

/** `…," X said` and `…," X, a spokesman, said`. */
function nameThenVerb(reading: Reading, zone: Run): Attribution | null {
  const { breaks, speech } = reading;
  const phrase = phraseFrom(reading, zone.from, zone.to);
  if (!phrase) return null;
  let commas = 0;
  for (let at = phrase.to; at < Math.min(zone.to, phrase.to + 40); at++) {
    if (breaks[at] === 'comma') commas++;
    if (breaks[at] === 'colon') return null;
    const after = phraseLength(reading, at, speech.accordingToAfter);
    if (after && commas === 0) {
      return {
        subject: phrase,
        at: zone.from,
        verb: null,
        reason: 'according-to',
        confidence: 0.9,
      };
    }
    const verb = verbAt(reading, at);
    if (!verb || verb.leaning) {
      if (commas === 0 && !isLoose(reading, at)) return null;
      continue;
    }
    if (commas === 1) continue;
    return { subject: phrase, at: zone.from, verb, reason: 'name-after', confidence: 0.95 };
  }
  return null;
}

function isLoose(reading: Reading, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  const { between, auxiliaries } = reading.speech;
  return between.has(form) || auxiliaries.has(form) || /ly$/.test(form);
}

function attributionBefore(reading: Reading, zone: Zone): Attribution | null {
  const { speech } = reading;
  for (let at = zone.to - 1; at >= zone.from; at--) {
    const verb = verbAt(reading, at);
    if (verb) return verbBefore(reading, verb, zone);
    const them = phraseLength(reading, at, speech.accordingToThem);
    if (them) return { subject: null, at, verb: null, reason: 'according-to', confidence: 0.8 };
    const phrase = phraseLength(reading, at, speech.accordingTo);
    if (phrase) {
      const found = accordingTo(reading, at, phrase, zone.to);
      if (found) return found;
    }
  }
  if (zone.link !== 'colon') return null;
  const subject = phraseUpTo(reading, zone.to - 1, zone.from);
  return subject && { subject, at: subject.from, verb: null, reason: 'colon', confidence: 0.85 };
}

function verbBefore(reading: Reading, verb: Verb, zone: Zone): Attribution | null {
  const at = verb.run.from;
  if (verb.leaning) return { subject: null, at, verb, reason: 'participle', confidence: 0.75 };
  const subject = reading.speech.cased
    ? (subjectBefore(reading, verb, zone.from) ?? subjectAfter(reading, verb, zone.to))
    : (subjectAfter(reading, verb, zone.to) ?? subjectBefore(reading, verb, zone.from));
  if (!subject) return { subject: null, at, verb, reason: 'verb-alone', confidence: 0.7 };
  const reason = subject.from < at ? 'name-before' : 'verb-before';
  return { subject, at: Math.min(at, subject.from), verb, reason, confidence: 0.9 };
}

function accordingTo(
  reading: Reading,
  at: number,
  length: number,
  end: number,
): Attribution | null {
  const from = at + length;
  const verb = from < end ? verbAt(reading, from) : null;
  if (verb) return { ...verbAfter(reading, verb, end), reason: 'according-to' };
  const subject = phraseFrom(reading, from, end);
  return subject && { subject, at, verb: null, reason: 'according-to', confidence: 0.9 };
}
