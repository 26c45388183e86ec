import { wordAt } from '../../language/words.ts';
import type { Description } from '../reading/describe.ts';
import { openingWord, type Reading } from '../reading/reading.ts';
import type { Place } from './stage.ts';

// Quotations of one sentence, of which the second goes on with whoever spoke the first.

/** «He called it “a” and warned of “b”»: one subject for both verbs of the sentence. */
export function isJoined({ reading, index }: Place, at: number): boolean {
  const { words, speech, sentences } = reading;
  const last = openingWord(reading, index - 1);
  const behind = wordAt(words, reading.stretches[index - 1]?.outerEnd ?? 0);
  // «“…”, והפנה אצבע אל “…”»: whatever verb it is, it joins on.
  const glued = [at, behind].some((one) => isGluedAnd(reading, one));
  const and = glued || speech.and.has(words[at - 1]?.form ?? '');
  return and && index > 0 && sentences[last] === sentences[at];
}

/** „“…“, sagt ein Offizier, ehe er hinzufügt: „…““: in one sentence a clause tells on of whoever spoke. */
export function isToldOn(
  { reading, index, previous }: Place,
  { kind, gender, run }: Description,
): boolean {
  if (kind !== 'pronoun' || !gender || !previous?.speaker) return false;
  const { words, sentences } = reading;
  const last = openingWord(reading, index - 1);
  const tells = /^(?:ehe|bevor|wobei|wahrend|before|while)$/.test(words[run.from - 1]?.form ?? '');
  return tells && sentences[last] === sentences[run.from];
}

function isGluedAnd({ words, text, speech }: Reading, at: number): boolean {
  return !speech.cased && /[وו]/.test(text[words[at]?.start ?? 0] ?? '');
}
