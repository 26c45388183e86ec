import { withFinalLetter } from '../language/final-letters.ts';
import type { Language } from '../language/languages.ts';
import type { Member } from './cast.ts';

/** One of «two government sources» is a government source: مصدران حكوميان, גורמים אמריקנים. */
export function oneOf(member: Member, language: Language): Member {
  if (member.named || (language !== 'ar' && language !== 'he')) return member;
  const name = member.name
    .split(' ')
    .map(language === 'ar' ? singularArabic : singularHebrew)
    .join(' ');
  return name === member.name ? member : { ...member, name };
}

function singularArabic(word: string): string {
  return word.replace(/(?<=...)(?:تان|تين)$/, 'ة').replace(/(?<=...)(?:ان|ين|ون)$/, '');
}

function singularHebrew(word: string): string {
  const stem = word.replace(/(?<=..)(?:יים|ים)$/, (end) => (end === 'יים' ? 'י' : ''));
  return stem === word ? word : withFinalLetter(stem);
}
