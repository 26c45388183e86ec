import { perLanguage } from '../../language/per-language.ts';
import { readOnce } from '../../language/read-once.ts';
import { givenNames, isPrintedAsName } from '../../language/speech/given-names.ts';
import { type SpeechWords, speechWords, verbKind } from '../../language/speech/speech-words.ts';
import { isCapitalAt, type Word } from '../../language/words.ts';
import { isBehindRank, isBehindVerb } from './everyday-names.ts';

/** Words of the names that a page has introduced. */
export type Met = { surnames: Has; byGivenName: Has };
type Has = Pick<ReadonlyMap<string, unknown>, 'has'>;

// «Mother of Hassan», where ام alone is «or».
const KUNYA = /^(?:ام|ابو|ابا|ابي)$/;
// These say «according» only together with the «to» of the next word.
const GOVERNS = /^[وف]?(?:وفقا|طبقا|استنادا|خلافا)$/;
const CONJUNCTION = { ar: /^[وف](?=..)/, he: /^(?:ו?כש|ו?ש|ו)(?=...)/ };

/**
 * Arabic and Hebrew glue «and» or «that» to the next word, and Arabic an ending for the object:
 * ورئيس, שהדובר, مسؤولاً. Where what is left is somebody or some body, the word is read as that.
 */
export function bareWords(text: string, words: Word[], speech: SpeechWords): Word[] {
  const { language } = speech;
  if (language === 'en') return withInitials(text, words, speech);
  if (language !== 'ar' && language !== 'he') return words;
  return words.map((word, at) => {
    if (isMine(text, words, at)) return { ...word, form: 'של' };
    const governed = GOVERNS.test(words[at - 1]?.form ?? '') && /^لل?../.exec(word.form);
    if (governed || isOfBody(words[at - 1], word, speech)) return withoutPreposition(word);
    const bare = bareForm(language)(word.form);
    return bare === null ? word : { ...word, form: bare.form, start: word.start + bare.cut };
  });
}

type Bare = { form: string; cut: number };

// A prefix never bears marks of its own, so it is as long in the text as in the form.
const bareForm = perLanguage((language) => {
  const speech = speechWords(language);
  const conjunction = language === 'ar' ? CONJUNCTION.ar : CONJUNCTION.he;
  return readOnce((printed): Bare | null => {
    if (isKnown(printed, speech)) return null;
    const cut = conjunction.exec(printed)?.[0].length ?? 0;
    const rest = printed.slice(cut);
    if (verbKind(speech, printed) && !speech.roles.has(rest)) return null;
    const form = [rest, withoutEnding(rest, speech)].find((one) => isKnown(one, speech));
    return form === undefined ? null : { form, cut };
  });
});

/** «השכנה שלי, …»: my neighbour, and nobody called Shelly. */
function isMine(text: string, words: Word[], at: number): boolean {
  const { form = '', end = 0 } = words[at] ?? {};
  if (form !== 'שלי' || !/^ה../.test(words[at - 1]?.form ?? '')) return false;
  return !/^ [א-ת]/.test(text.slice(end, end + 2));
}

const INITIALS = /^\p{Lu}{2,4}$/u;

/** «a US official», «the WHO»: no «us» and no «who», except where a whole line is set in capitals. */
function withInitials(text: string, words: Word[], { stops, pronouns }: SpeechWords): Word[] {
  const printed = ({ start, end }: Word) => text.slice(start, end);
  const isLoud = (word: Word | undefined) =>
    word !== undefined && /^\p{Lu}{2,}$/u.test(printed(word));
  return words.map((word, at) => {
    if (!isCapitalAt(text, word.start)) return word;
    if (!stops.has(word.form) && !pronouns.has(word.form)) return word;
    const stands = INITIALS.test(printed(word)) && !isLoud(words[at - 1]) && !isLoud(words[at + 1]);
    return stands ? { ...word, form: printed(word) } : word;
  });
}

/** «بيان للجيش»: whose paper it is. */
function isOfBody(paper: Word | undefined, word: Word, speech: SpeechWords): boolean {
  const cut = /^لل../.test(word.form) ? 2 : /^ل../.test(word.form) ? 1 : 0;
  if (speech.language !== 'ar' || !cut || !speech.documents.has(paper?.form ?? '')) return false;
  return !isKnown(word.form, speech) && speech.institutions.has(word.form.slice(cut));
}

/** لوزارة and للوزارة behind «according». */
function withoutPreposition(word: Word): Word {
  const cut = /^لل/.test(word.form) ? 2 : 1;
  return { ...word, form: word.form.slice(cut), start: word.start + cut };
}

function isKnown(form: string, speech: SpeechWords): boolean {
  const { roles, unnamed, institutions, titles, stops, language } = speech;
  if (stops.has(form)) return true;
  const sets = [roles, unnamed, institutions, titles];
  // ומלשכתו
  if (language === 'he' && /^[במ]../.test(form) && institutions.has(form.slice(1))) return true;
  return sets.some((set) => set.has(form)) || givenNames(language).has(form);
}

/** مسؤولا is مسؤول as an object. */
function withoutEnding(form: string, { language }: SpeechWords): string {
  return language === 'ar' && /...ا$/.test(form) ? form.slice(0, -1) : form;
}

/** For each word whether it is a given name. */
export function givenNamesIn(text: string, words: Word[], speech: SpeechWords): boolean[] {
  if (speech.cased) return [];
  const known = givenNames(speech.language);
  const isGiven = (word: Word | undefined) =>
    word !== undefined && known.has(word.form) && isPrintedAsName(word.form, text[word.end - 1]);
  return words.map(
    (word, at) =>
      isGiven(word) ||
      isBehindRank(words, at, speech) ||
      isBehindVerb(text, words, at, speech) ||
      (KUNYA.test(word.form) && isGiven(words[at + 1])),
  );
}
