import { isGivenName } from '../../language/latin-given-names.ts';
import { isState } from '../../language/speech/states.ts';
import { isKnownName, isNameWord, phraseFrom, phraseUpTo } from './noun-phrases.ts';
import { isJoined } from './phrase-ends.ts';
import { personOf, type Reading, type Run } from './reading.ts';

/** «Hochstein and McGurk»: who is on either side of the word that joins them; null for one. */
export function partsOf(reading: Reading, { from, to }: Run): [Run, Run] | null {
  const { speech, words, people } = reading;
  for (let at = from + 1; at < to; at++) {
    const joins = speech.cased ? speech.and.has(words[at]?.form ?? '') : isAdded(reading, at);
    const second = speech.cased ? at + 1 : at;
    if (!joins || second >= to || (people[at - 1] && people[at - 1] === people[second])) continue;
    const last = speech.cased ? to - 1 : second;
    const [one, other] = [isPerson(reading, at - 1), namesPerson(reading, second, last)];
    const both = speech.cased
      ? (one || other) && isNameWord(reading, at - 1) && isNameWord(reading, last)
      : one && other;
    if (both)
      return [
        { from, to: at },
        { from: second, to },
      ];
  }
  return null;
}

/** ונתניהו, وماكغورك right behind another's name: «and» is a letter of the word. */
function isAdded(reading: Reading, at: number): boolean {
  if (isJoined(reading, at)) return true;
  const { people, words, text, breaks } = reading;
  const begins = /[וو]/.test(text[words[at]?.start ?? 0] ?? '');
  return begins && people[at] !== undefined && isPerson(reading, at - 1) && breaks[at] === 'none';
}

/** Both, where what was read as the subject is one of two who are joined. */
export function withJoined(reading: Reading, run: Run): Run {
  const { speech } = reading;
  if (speech.cased) return withFirst(reading, run);
  if (isPerson(reading, run.from) && isAdded(reading, run.from)) {
    const before = phraseUpTo(reading, run.from - 1, 0);
    if (before && endsInPerson(reading, before.from, run.from - 1))
      return { ...run, from: before.from };
  }
  const next = run.to;
  const follows =
    isAdded(reading, next) && isPerson(reading, next) && endsInPerson(reading, run.from, next - 1);
  const after = follows ? phraseFrom(reading, next, reading.words.length) : null;
  return after ? { from: run.from, to: after.to } : run;
}

function endsInPerson(reading: Reading, from: number, last: number): boolean {
  return last >= from && isPerson(reading, last);
}

function namesPerson(reading: Reading, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (isPerson(reading, at)) return true;
  return false;
}

/** «Hochstein and McGurk said»: an «and» right before the second, and a name before that. */
function withFirst(reading: Reading, run: Run): Run {
  const { speech, words, breaks, capitals } = reading;
  const and = run.from - 1;
  const joins = speech.and.has(words[and]?.form ?? '') && breaks[and] === 'none';
  if (!joins || breaks[run.from] !== 'none' || !capitals[run.to - 1]) return run;
  const before = isNameWord(reading, and - 1) ? phraseUpTo(reading, and - 1, 0) : null;
  const pair = before && { from: before.from, to: run.to };
  return pair && partsOf(reading, pair) ? pair : run;
}

/** A word of a person's name, as far as the page or a list shows it. */
function isPerson(reading: Reading, at: number): boolean {
  const { people, bodies, met, words } = reading;
  const mention = people[at];
  if (mention) return !bodies.has(personOf(mention));
  const form = words[at]?.form ?? '';
  if (!reading.speech.cased) {
    const names = [form, form.replace(/^[וو](?=...)/, '')]; // «and» is glued to the second
    return isKnownName(reading, at) || names.some((one) => isState(one, reading.speech.language));
  }
  const known = met.surnames.has(form) || isGivenName(form);
  return isNameWord(reading, at) && (known || isState(form, reading.speech.language));
}
