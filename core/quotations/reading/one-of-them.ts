import { withFinalLetter } from '../../language/final-letters.ts';
import type { Language } from '../../language/languages.ts';
import type { Member } from '../people/cast.ts';

/** One of «two government sources» is a government source: مصدران حكوميان, גורמים אמריקנים. */
export function oneOf(member: Member, language: Language): Member {
  if (member.named) return member;
  const name = singular(member.name, language);
  return name === member.name ? member : { ...member, name };
}

/** Words for several as for one of them, where grammar tells. */
export function singular(words: string, language: Language): string {
  if (language !== 'ar' && language !== 'he') return words;
  const one = language === 'ar' ? singularArabic : singularHebrew;
  return words.split(' ').map(one).join(' ');
}

function singularArabic(word: string): string {
  return word
    .replace(/(?<=...)(?:تان|ت\u064e?ين)$/, 'ة')
    .replace(/(?<=...)[\u064e\u064f]?(?:ان|ين|ون)$/, '')
    .replace(/\u0651$/, '');
}

function singularHebrew(word: string): string {
  const stem = word.replace(/(?<=..)(?:יים|ים)$/, (end) => (end === 'יים' ? 'י' : ''));
  return stem === word ? word : withFinalLetter(stem);
}
