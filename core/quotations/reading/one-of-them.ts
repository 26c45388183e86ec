import { withFinalLetter } from '../../language/final-letters.ts';
import type { Language } from '../../language/languages.ts';
import { speechWords } from '../../language/speech/speech-words.ts';
import type { Member } from '../people/cast.ts';
import { headOf } from './heads.ts';
import { phraseFrom } from './noun-phrases.ts';
import { phraseLength } from './phrases.ts';
import { type Reading, type Run, textOf } from './reading.ts';

/** One of «two government sources» is a government source: مصدران حكوميان, גורמים אמריקנים. */
export function oneOf(member: Member, language: Language): Member {
  if (member.named) return member;
  const name = singular(member.name, language);
  return name === member.name ? member : { ...member, name };
}

const OF_THEM = /^(?:מהם|מהן|منهم|منهما|منهن)$/;

/** «One of the reviewers», أحد المسؤولين: what the one is called, or null for other words. */
export function oneOfSeveral(reading: Reading, run: Run): string | null {
  const { speech, words } = reading;
  const first = words[run.from]?.form ?? '';
  const printed = textOf(reading, run);
  if (speech.language === 'en') {
    const many = /^one of (?:the|his|her|its|their)\s(.+)/i.exec(printed)?.[1] ?? '';
    const one = singularEnglish(many);
    return one === many ? null : one;
  }
  if (speech.cased || run.to - run.from < 2) return null;
  if (!/^(?:احد|احدي|אחד|אחת)$/.test(first)) return null;
  if (OF_THEM.test(words[run.from + 1]?.form ?? '')) return null;
  const many = textOf(reading, { from: run.from + 1, to: run.to });
  const one = singular(many, speech.language);
  // «أحد زواره»: of a broken plural nothing shows the one.
  return one === many ? printed : one;
}

/** Words for several as for one of them, where grammar tells. */
export function singular(words: string, language: Language): string {
  if (language === 'en') return singularEnglish(words);
  if (language !== 'ar' && language !== 'he') return words;
  const one = language === 'ar' ? singularArabic : singularHebrew;
  return words.split(' ').map(one).join(' ');
}

/** «two officials briefed on the talks» */
function singularEnglish(words: string): string {
  const { roles, unnamed } = speechWords('en');
  return words.replace(/[a-z]+(?:s|men|people)\b/, (word) => {
    if (!roles.has(word) && !unnamed.has(word)) return word;
    return word
      .replace(/men$/, 'man')
      .replace(/people$/, 'person')
      .replace(/ies$/, 'y')
      .replace(/(?<=ss|sh|ch)es$|(?<!s)s$/, '');
  });
}

function singularArabic(word: string): string {
  return word
    .replace(/(?<=...)(?:تان|ت\u064e?ين)$/, 'ة')
    .replace(/(?<=...)[\u064e\u064f]?(?:ان|ين|ون)$/, '')
    .replace(/\u0651$/, '');
}

// Of a country, and so לבנוני, where other words end in no more than their stem: בכיר.
const ORIGINS =
  /^(?:ישראל|לבנונ|אמריקנ|אמריקא|צרפת|בריט|סור|איראנ|מצר|קטר|סעוד|ירדנ|רוס|גרמנ|אירופא|ערב|מערב)ים$/;

function singularHebrew(word: string): string {
  if (ORIGINS.test(word)) return word.slice(0, -1);
  const stem = word.replace(/(?<=..)(?:יים|ים)$/, (end) => (end === 'יים' ? 'י' : ''));
  return stem === word ? word : withFinalLetter(stem);
}

/** «l’une d’elles, un diplomate de haut rang»: what they are is told. */
export function apposedTo(reading: Reading, { to }: Run): Run | null {
  const { words, breaks, speech } = reading;
  if (breaks[to] !== 'comma' || !speech.indefinite.has(words[to]?.form ?? '')) return null;
  const phrase = phraseFrom(reading, to, words.length);
  return phrase && speech.unnamed.has(words[headOf(reading, phrase)]?.form ?? '') ? phrase : null;
}

/** «one of them», واحد منهم, as a language's table has it. */
export function isOneOfThem(reading: Reading, run: Run): boolean {
  return phraseLength(reading, run.from, reading.speech.oneOfThem) === run.to - run.from;
}
