import type { Speaker } from '../dossier/schema.ts';
import type { Language } from '../language/languages.ts';
import type { SpeechWords } from '../language/speech/speech-words.ts';
import { wordsOf } from '../language/words.ts';
import { verbAt } from './cues.ts';
import { type Description, describe } from './describe.ts';
import { isRomance } from './language-groups.ts';
import { phraseFrom } from './noun-phrases.ts';
import { HOME, officesIn } from './offices.ts';
import { phraseLength } from './phrases.ts';
import { isWalled, type Reading, type Run } from './reading.ts';
import type { Stage } from './stage.ts';
import { partiesNamed } from './whose-words.ts';

const FURTHEST_BACK = 120;
const SENTENCES_BACK = 1;

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

/** A body of the dossier, by words that make one up: `his` + `office`, לשכתו. */
export function bodyOfSomebody(
  people: Iterable<Speaker>,
  owner: Speaker,
  printed: string,
  speech: SpeechWords,
): string | null {
  const noun = nounOwned(printed, speech);
  if (!noun) return null;
  const { language } = speech;
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
function nounOwned(
  printed: string,
  { possessives, institutions, language }: SpeechWords,
): string | null {
  const words = wordsOf(printed).map(({ form }) => form);
  const [first = '', second = ''] = words;
  if (possessives.has(first) && words.length === 2 && institutions.has(second)) return second;
  if (words.length !== 1) return null;
  const suffix = language === 'ar' ? /ها?$/ : language === 'he' ? /[וה]$/ : null;
  const noun = suffix && first.replace(suffix, '');
  return noun && noun !== first && institutions.has(noun) ? noun : null;
}

/** What leads the sentence at a word or the one before, which «it» may stand for. */
export function leadingBodies(reading: Reading, at: number): Description[] {
  const { sentences } = reading;
  const found: Description[] = [];
  const last = sentences[at] ?? 0;
  for (let word = at - 1; word >= Math.max(0, at - FURTHEST_BACK); word--) {
    if (last - (sentences[word] ?? 0) > SENTENCES_BACK + 1) break;
    const opens = word === 0 || sentences[word - 1] !== sentences[word];
    // «…, selon le ministère.»
    const said = phraseLength(reading, word, reading.speech.accordingTo);
    if (!(opens || said) || isWalled(reading, word)) continue;
    const phrase = phraseFrom(reading, word + said, at);
    if (phrase && !namesAnother(reading, phrase)) found.push(describe(reading, phrase));
  }
  return found;
}

/** «Le mouvement acceptera, a fait savoir son nouveau dirigeant»: somebody else speaks there. */
function namesAnother(reading: Reading, { to }: Run): boolean {
  const { sentences, speech, words, quoted } = reading;
  if (!isRomance(reading)) return false;
  for (
    let at = to;
    sentences[at] === sentences[to - 1] && at < Math.min(words.length, to + FURTHEST_BACK);
    at++
  ) {
    if ((quoted[at] ?? -1) >= 0) return false;
    const owned = [1, 2].some((back) => speech.possessives.has(words[at - back]?.form ?? ''));
    if (owned && speech.roles.has(words[at]?.form ?? '')) return true;
    if (verbAt(reading, at) && speech.roles.has(words[at + 2]?.form ?? '')) return true;
  }
  return false;
}

function spelled({ spellings }: Speaker, language: Language): string[][] {
  const own = [...(spellings[language] ?? []), ...(spellings.en ?? [])];
  return own.map((name) => wordsOf(name).map(({ form }) => form));
}
