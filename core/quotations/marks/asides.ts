import { type SpeechWords, verbKind } from '../../language/speech/speech-words.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import type { QuotedStretch } from './find-quotations.ts';

/** Where an attribution stands inside the marks. */
type Aside = { from: number; to: number };

const LONGEST = 120;
const LONGEST_VERB = 5; // words up to the subject: «a ensuite expliqué Jeanne»
const MOST = 12; // in one quotation

const DASHED = /\s[—–]\s?([^—–]{1,200}?)\s?[—–](?=[\s,.;:])/g;
const PAUSE = /[,?!…]\s/g;

/**
 * «… —señaló a su salida— …» and «…, explique Jeanne Roy. …»: an attribution inside the marks parts
 * a quotation. The dashes tell it from any other clause, or a verb of saying right before whoever
 * says it.
 */
export function aroundAsides(
  text: string,
  stretch: QuotedStretch,
  speech: SpeechWords,
): QuotedStretch[] {
  const parts: QuotedStretch[] = [];
  let rest = stretch;
  while (parts.length < MOST) {
    const aside = firstAside(text.slice(rest.start, rest.end), speech);
    if (!aside) break;
    const from = rest.start + aside.from;
    const to = rest.start + aside.to;
    parts.push({ ...rest, end: from, outerEnd: from + 1, closed: true });
    const gap = text.slice(to, rest.end).search(/[^\s,.;:]/);
    if (gap < 0) return parts;
    rest = { ...rest, start: to + gap, outerStart: to };
  }
  return [...parts, rest];
}

function firstAside(inner: string, speech: SpeechWords): Aside | null {
  const dashed = dashedIn(inner, speech);
  const incise = speech.language === 'fr' ? inciseIn(inner, speech) : null;
  return dashed && incise ? (dashed.from < incise.from ? dashed : incise) : (dashed ?? incise);
}

function dashedIn(inner: string, speech: SpeechWords): Aside | null {
  if (!inner.includes('—') && !inner.includes('–')) return null;
  for (const aside of inner.matchAll(DASHED)) {
    const first = wordsOf((aside[1] ?? '').slice(0, 40))[0]?.form ?? '';
    if (!verbKind(speech, first)) continue;
    const to = aside.index + aside[0].length;
    if (/[^\s,.]/.test(inner.slice(to))) return { from: aside.index, to };
  }
  return null;
}

/** In French no dash is needed: «…, consent-il seulement, …», «…, explique Jeanne Roy, maire. …». */
function inciseIn(inner: string, speech: SpeechWords): Aside | null {
  for (const { index } of inner.matchAll(PAUSE)) {
    const from = inner[index] === ',' ? index : index + 1;
    const rest = inner.slice(index + 1, index + 1 + LONGEST);
    const length = inciseLength(rest, speech);
    if (length > 0) return { from, to: index + 1 + length };
  }
  return null;
}

/** How long the attribution is that begins here, or 0. */
function inciseLength(rest: string, speech: SpeechWords): number {
  const words = wordsOf(rest);
  const subject = subjectOf(rest, words, speech);
  if (subject === null) return 0;
  let end = nextPause(rest, words[subject]?.end ?? 0);
  if (end < 0) return 0;
  const next = words.find(({ start }) => start >= end);
  const named = next && isNameUpTo(rest, next.start, nextPause(rest, next.end));
  const described = next && (/^\d/.test(next.form) || speech.roles.has(next.form) || named);
  const isPronoun = speech.pronouns.has(words[subject]?.form ?? '');
  if (rest[end] === ',' && described && !isPronoun) end = nextPause(rest, next.end);
  return Math.max(0, end);
}

/** «…, explique le maire, Jean Roy. …»: nothing but words with a capital, and two at least. */
function isNameUpTo(text: string, from: number, to: number): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]*\s?|(?:de|du|von|van|al|el|ben|bin)[\s-]){2,5}$/u.test(
    text.slice(from, to),
  );
}

function nextPause(text: string, from: number): number {
  const found = text.slice(from).search(/[,.;:?!](?=\s|$)|[«»"“”]/);
  if (found >= 0) return /[«»"“”]/.test(text[from + found] ?? '') ? -1 : from + found;
  return text.length < LONGEST ? text.length : -1;
}

/** The word at which whoever says it begins, after a verb that opens the clause. */
function subjectOf(rest: string, words: Word[], speech: SpeechWords): number | null {
  let verb = false;
  for (const [at, { form, start }] of words.slice(0, LONGEST_VERB).entries()) {
    const gap = rest.slice(words[at - 1]?.end ?? 0, start);
    if (at > 0 && /[,.;:?!«»"“”]/.test(gap)) return null;
    if (speech.pronouns.has(form) && gap === '-')
      return verb || endsInVerb(words, at, speech) ? at : null;
    if (verb && isSomebody(rest, words, at, speech)) return at;
    const said = verbKind(speech, form) !== null && !speech.participles.has(form);
    verb ||= said;
    const helps = [speech.auxiliaries, speech.clitics, speech.between].some((set) => set.has(form));
    if (!said && !helps && !/ment$/.test(form))
      return at === 0 ? invertedAhead(rest, words, speech) : null;
  }
  return null;
}

/** «s’étonne-t-il», «a-t-elle lâché»: with a pronoun tied on, any verb will do. */
function invertedAhead(rest: string, words: Word[], speech: SpeechWords): number | null {
  for (const at of [1, 2]) {
    const word = words[at];
    if (!word || rest[word.start - 1] !== '-') return null;
    if (speech.pronouns.has(word.form)) return at;
  }
  return null;
}

/** «a-t-il dit»: the verb comes after the pronoun. */
function endsInVerb(words: Word[], at: number, speech: SpeechWords): boolean {
  const near = words.slice(Math.max(0, at - 2), at);
  return near.some(({ form }) => speech.auxiliaries.has(form));
}

function isSomebody(rest: string, words: Word[], at: number, speech: SpeechWords): boolean {
  const { form = '', start = 0 } = words[at] ?? {};
  const letter = rest[start] ?? '';
  if (letter !== letter.toLowerCase()) return !speech.stops.has(form);
  const bare = /[ld]['’]$/.test(rest.slice(0, start));
  const noun = words[at + (speech.determiners.has(form) ? 1 : 0)];
  if (!noun || (noun === words[at] && !bare)) return speech.titles.has(form);
  return [speech.roles, speech.titles, speech.institutions].some((set) => set.has(noun.form));
}
