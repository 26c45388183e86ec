import type { Language } from '../languages.ts';
import { normaliseWord } from '../words.ts';

// Behind the noun, in the shape that the table's own words have.
const OWNERS: Partial<Record<Language, string[]>> = {
  ar: ['ه', 'ها', 'هم', 'هما', 'نا'],
  he: ['ו', 'ה', 'ם', 'ן', 'נו'],
};
const SHORTEST = 4;
const INNER: Record<string, string> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Prepositions with whom they govern glued to them: أمامه, עליו. One form for each pair. */
export function withPronouns(prepositions: string, pronouns: string): string {
  const endings = pronouns.split(/\s+/);
  return prepositions
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => endings.map((ending) => one + ending))
    .join(' ');
}

/** Somebody's: ناشرتها is her publisher, יועצו his adviser; leaves out what is another word of its own. */
export function ownedForms(
  nouns: Iterable<string>,
  language: Language,
  isWord: (form: string) => boolean,
): string[] {
  const owners = OWNERS[language] ?? [];
  const forms: string[] = [];
  for (const noun of owners.length > 0 ? nouns : []) {
    if (noun.length < SHORTEST || /^(?:ال|ה)/.test(noun)) continue;
    const stem = language === 'ar' ? noun.replace(/ه$/, 'ت') : constructOf(noun);
    for (const owner of owners) {
      const form = normaliseWord(stem + owner);
      if (!isWord(form)) forms.push(form);
    }
  }
  return forms;
}

function constructOf(noun: string): string {
  const last = noun.at(-1) ?? '';
  return noun.slice(0, -1) + (last === 'ה' ? 'ת' : (INNER[last] ?? last));
}

// Of three letters the same is more often a noun: ردّه is his answer.
const WITH_OBJECT = /^([يتا].{2,}?)(?:ه|ها|هم|هما|ني|نا)$/;

/** What may be the verb of يراه or أبلغها in Arabic, where ى before a pronoun is ا. */
export function withoutObject(form: string): string[] {
  const stem = WITH_OBJECT.exec(form)?.[1];
  return stem === undefined ? [] : [stem, stem.replace(/ا$/, 'ي')];
}
