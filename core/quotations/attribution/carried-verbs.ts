import { verbKind } from '../../language/speech/speech-words.ts';
import { isRomance } from '../reading/language-groups.ts';
import type { Reading } from '../reading/reading.ts';

/** Words: „wollte die Abgeordnete Ada Fehr von ihm wissen“, «let it be known». */
const FURTHEST_NOUN = { de: 8, fr: 5, es: 5, en: 3, ar: 3, he: 3 };
const FURTHEST_CARRIER = 4; // words: «a tenu à le rappeler»
const TIES = /^(?:a|de|d|en|por|que|con)$/;

/** What speech verb a word is, by itself, agreeing behind «s’est», or with a noun behind it. */
export function kindAt(reading: Reading, at: number) {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  const plain = verbKind(speech, form);
  if (plain) return plain;
  const agreeing = speech.agreeing.get(form);
  if (agreeing && isReflexive(reading, at)) return { family: agreeing, prefix: 0, stem: form };
  const idiom = speech.idioms.get(form)?.find(({ behind }) => follows(reading, at, behind));
  return idiom ? { family: idiom.family, prefix: 0, stem: form } : null;
}

const IS = /^(?:est|etait|sont|etaient|serait|seraient)$/;

/** «s’est aussitôt indignée», «se sont dits», «s’est-elle émue» */
function isReflexive({ words, text, speech, breaks }: Reading, at: number): boolean {
  const form = (word: number) => words[word]?.form ?? '';
  let helper = at - 1;
  const skipped = () => speech.between.has(form(helper)) || speech.pronouns.has(form(helper));
  while (helper > 0 && !IS.test(form(helper)) && breaks[helper + 1] === 'none' && skipped())
    helper--;
  if (!IS.test(form(helper))) return false;
  const before = text.slice(0, words[helper]?.start).slice(-2);
  return /s['’]$/i.test(before) || form(helper - 1) === 'se';
}

function follows({ words, breaks, speech }: Reading, at: number, noun: string): boolean {
  const furthest = at + FURTHEST_NOUN[speech.language];
  for (let next = at + 1; next <= furthest && breaks[next] === 'none'; next++) {
    if (words[next]?.form === noun) return true;
  }
  return false;
}

/** «a tenu à préciser», «se limitó a decir»: the verb that the one at a word depends on, or null. */
export function carrierOf(reading: Reading, at: number): number | null {
  const { words, breaks, speech } = reading;
  if (!isRomance(reading)) return null;
  for (let back = at - 1; back >= Math.max(0, at - FURTHEST_CARRIER); back--) {
    if (breaks[back + 1] !== 'none') return null;
    const form = words[back]?.form ?? '';
    if (speech.carriers.has(form)) return back;
    if (!TIES.test(form) && !speech.clitics.has(form) && !speech.between.has(form)) return null;
  }
  return null;
}
