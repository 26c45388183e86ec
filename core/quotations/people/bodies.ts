import type { Speaker } from '../../dossier/schema.ts';
import type { Language } from '../../language/languages.ts';
import { type SpeechWords, speechWords } from '../../language/speech/speech-words.ts';
import { wordsOf } from '../../language/words.ts';
import { partiesNamed } from '../wordings/whose-words.ts';
import { type Cast, formsOf, type Member } from './cast.ts';
import { HOME, officesIn } from './offices.ts';
import type { Stage } from './stage.ts';

/** לשכת רה"מ: a body whose name has an office in it, however the page puts that office. */
export function bodyWithOffice(stage: Stage, printed: string): string | null {
  const { language, dossier } = stage;
  const [office] = officesIn(printed, language);
  const [head] = wordsOf(printed);
  if (!office || !head) return null;
  const [party = HOME[language]] = partiesNamed(printed, language, dossier);
  for (const body of stage.people.values()) {
    if (body.kind !== 'institution' || body.party !== party) continue;
    const same = spelled(body, language).some(
      (words) => words[0] === head.form && officesIn(words.join(' '), language).has(office),
    );
    if (same) return body.id;
  }
  return null;
}

/** דו"צ, הצבא: in Hebrew an army without a country is Israel's. */
export function forcesAtHome({ language, people }: Stage, printed: string): string | null {
  const { forces } = speechWords(language);
  const party = HOME[language];
  const words = wordsOf(printed);
  if (!party || words.length !== 1 || !forces.has(words[0]?.form ?? '')) return null;
  for (const body of people.values()) {
    if (body.kind !== 'institution' || body.party !== party) continue;
    if (spelled(body, language).some(([noun = '', more]) => !more && forces.has(noun))) {
      return body.id;
    }
  }
  return null;
}

/** A body of the dossier that is somebody's: the `office` of Netanyahu. */
export function bodyOfSomebody(
  people: Iterable<Speaker>,
  owner: Speaker,
  noun: string,
  language: Language,
): string | null {
  const surnames = new Set(spelled(owner, language).map((words) => words.at(-1) ?? ''));
  for (const body of people) {
    if (body.kind !== 'institution') continue;
    const named = spelled(body, language).some(
      (words) => words.includes(noun) && words.some((word) => surnames.has(word)),
    );
    if (named) return body.id;
  }
  return null;
}

/** The noun of «son bureau», מכתבו or مكتبه; null where nobody's body is meant. */
export function nounOwned(
  printed: string,
  { possessives, institutions, language }: SpeechWords,
): string | null {
  const words = wordsOf(printed).map(({ form }) => form);
  const [first = '', second = ''] = words;
  if (possessives.has(first) && words.length === 2 && institutions.has(second)) return second;
  if (words.length !== 1) return null;
  const suffix = language === 'ar' ? /ها?$/ : language === 'he' ? /[וה]$/ : null;
  const noun = suffix && first.replace(suffix, '');
  if (!noun || noun === first) return null;
  // נמסר מלשכתו
  const bare = language === 'he' ? noun.replace(/^[מב](?=...)/, '') : noun;
  return [noun, bare].find((one) => institutions.has(one)) ?? null;
}

/** A body that a headline or an earlier line had by a description alone turns out to be a known one. */
export function callBy(cast: Cast, name: string, member: Member): void {
  const key = formsOf(name).join(' ');
  const other = cast.byWords.get(key);
  cast.byWords.set(key, member);
  if (!other || other === member) return;
  for (const noun of cast.nouns.get(other) ?? []) cast.byRoleNoun.get(noun)?.delete(other);
}

function spelled({ spellings }: Speaker, language: Language): string[][] {
  const own = [...(spellings[language] ?? []), ...(spellings.en ?? [])];
  return own.map((name) => wordsOf(name).map(({ form }) => form));
}
