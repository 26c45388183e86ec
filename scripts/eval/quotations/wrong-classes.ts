import { asLanguage } from '../../../core/language/languages.ts';
import { type SpeechWords, speechWords } from '../../../core/language/speech/speech-words.ts';
import { wordsOf } from '../../../core/language/words.ts';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import type { LabelledQuotation } from '../labelled.ts';
import { isSameSpeaker, sharesWord } from '../same-speaker.ts';
import { foundSpeaker, type Gold } from './gold.ts';

export const wrongClasses = [
  'nobody meant', 'relayed', 'name cut', 'two speakers', 'pronoun', 'bare verb', 'carried on',
  'role', 'institution', 'other',
] as const; // biome-ignore format: one class a word
export type WrongClass = (typeof wrongClasses)[number];

const BARE_VERB = /^(?:verb-alone|participle)/;
const CARRIED_ON = /^(?:same-paragraph|carried-on|last-named|announced|signed)/;

/** What kind of error a wrong speaker is, the most telling kind first. */
export function wrongClass(gold: Gold, wanted: LabelledQuotation, found: Quotation): WrongClass {
  const { reason, speaker } = found;
  const got = foundSpeaker(found);
  const speech = speechOf(gold.lang);
  if (!wanted.speaker) return 'nobody meant';
  if (reason === 'relayed' || isOther(got, wanted.via ?? null)) return 'relayed';
  if (wanted.named && speaker?.named && sharesWord(wanted.speaker, got)) return 'name cut';
  const others = gold.quotations.filter((one) => one.in === wanted.in);
  if (others.some((one) => one.speaker !== wanted.speaker && isSameSpeaker(one, got))) {
    return 'two speakers';
  }
  if (reason === 'pronoun') return 'pronoun';
  if (BARE_VERB.test(reason)) return 'bare verb';
  if (CARRIED_ON.test(reason)) return 'carried on';
  const words = formsIn(`${wanted.speaker} ${speaker?.name}`);
  if (speech && words.some((form) => speech.institutions.has(form))) return 'institution';
  const printed = formsIn(speaker?.printed ?? '');
  const described = speech && printed.some((form) => speech.roles.has(form));
  return described || !speaker?.named || speaker.printed !== speaker.name ? 'role' : 'other';
}

function isOther(got: ReturnType<typeof foundSpeaker>, via: string | null): boolean {
  return via !== null && isSameSpeaker({ speaker: via, named: true }, got);
}

function speechOf(lang: string): SpeechWords | null {
  const language = asLanguage(lang);
  return language ? speechWords(language) : null;
}

function formsIn(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}
