import type { Block } from '../article.ts';
import type { Language } from '../dossier/schema.ts';
import { perLanguage } from '../language/per-language.ts';

/**
 * What a sentence counts for. `story` is running text; a `heading` is one within the page; a `label`
 * is a short line that nothing ends – an unmarked heading, or a sentence that was broken off; a
 * `point` is a whole sentence in a list, which may state a fact but never decides what the page is
 * about; `furniture` – captions, credits, lists of links, teasers – is no evidence at all.
 */
export type SentenceRole = 'headline' | 'story' | 'heading' | 'label' | 'point' | 'furniture';

const LONGEST_CREDIT = 220; // characters
const LONGEST_LABEL = 90;
const SHORTEST_POINT = 40;

// How links to other articles and credits begin. Compared in lower case at the start of a block.
const BEGINNINGS: Record<Language, string> = {
  en: `related:|related stories|read more|read also|also read|see also|more on|more from|most read|recommended
    |photo:|photo by|file photo|picture:|image:|watch:|sign up|subscribe|follow us|click here|advertisement
    |download|editor's picks|top stories|in pictures|live updates:`,
  fr: `lire aussi|à lire|à lire aussi|voir aussi|sur le même sujet|photo |crédit|écouter|abonnez|newsletter|publicité
    |inscrivez|les plus lus|vidéo`,
  de: `lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|auch interessant|foto:|bild:|quelle:|anzeige
    |newsletter|abonnieren|video:|das könnte sie auch`,
  es: `lea también|lee también|le puede interesar|te puede interesar|más información|más sobre|foto:|foto de|imagen:
    |vídeo:|suscríb|publicidad|relacionado`,
  ar: `اقرأ أيضا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|قد يهمك|المزيد|صورة|تابعونا|إعلان|اشترك`,
  he: `קראו גם|קרא גם|קראו עוד|לקריאה נוספת|כתבות נוספות|עוד בנושא|צילום|תמונה|אולי יעניין|הירשמו|פרסומת|עקבו אחרי`,
};

const beginnings = perLanguage((language) => BEGINNINGS[language].split('|').map(trimmed));

const CREDIT =
  /(?:\((?:photo|file photo|picture|image|foto|bild|crédit|צילום|تصوير)[^()]{0,120}\)|\([^()]{1,60}\/[^()]{1,60}\)|(?:צילום|photo|foto|تصوير)\s*:[^:]{1,80})\s*$/iu;
const ENDS_SENTENCE = /[.!?…؟۔:;"”»)’']\s*$/u;

export function roleOf({ kind, text }: Block, language: Language): SentenceRole {
  if (kind === 'caption' || isTeaserOrCredit(text, language)) return 'furniture';
  if (kind === 'list-item') return isWholeSentence(text) ? 'point' : 'furniture';
  if (kind === 'heading') return 'heading';
  return text.length <= LONGEST_LABEL && !ENDS_SENTENCE.test(text) ? 'label' : 'story';
}

function isWholeSentence(text: string): boolean {
  return text.length >= SHORTEST_POINT && /[.…۔;]["”»)]?\s*$/u.test(text);
}

function isTeaserOrCredit(text: string, language: Language): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  const start = trimmed(text.slice(0, 40));
  if (beginnings(language).some((beginning) => start.startsWith(beginning))) return true;
  return CREDIT.test(text);
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s([•▪►▶*–—-]+/u, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}
