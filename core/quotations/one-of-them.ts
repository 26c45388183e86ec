import type { Language } from '../language/languages.ts';
import type { Member } from './cast.ts';

const FINAL: Record<string, string> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };

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
  if (stem === word) return word;
  return stem.slice(0, -1) + (FINAL[stem.at(-1) ?? ''] ?? stem.at(-1));
}
