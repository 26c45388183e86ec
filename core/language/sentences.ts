import { endsInAbbreviation } from './abbreviations.ts';
import type { Language } from './languages.ts';
import { perLanguage } from './per-language.ts';

/** A sentence of a text, without the space around it. */
export type Sentence = { start: number; end: number };

// No sentence of a newspaper is this long; text without full stops must not become one.
const LONGEST = 1_500;

const CLOSING = /^[”’"'»)\]“]+(?:\s+|(?=[,.;:،]|$))/;
const NEEDS_MORE = /^(?:[,;:،؛–—.]|\p{Ll})/u;
const LINE_END = /[\n\r\u2028\u2029]\s*$/;

const segmenterOf = perLanguage(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/**
 * The sentences of a text in order. The browser's own segmenter does the work; what it breaks
 * after initials, abbreviations and German ordinals, and before closing marks, is put together.
 */
export function sentencesOf(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of segmenterOf(language).segment(text)) {
    const at = afterClosingMarks(text, index);
    if (at <= start || continues(text, start, at, language)) continue;
    add(text, sentences, start, at);
    start = at;
  }
  add(text, sentences, start, text.length);
  return sentences;
}

/** « C’est faux. » – the mark belongs to what it closes, though a space stands before it. */
function afterClosingMarks(text: string, at: number): number {
  return at + (CLOSING.exec(text.slice(at, at + 8))?.[0].length ?? 0);
}

function continues(text: string, start: number, at: number, language: Language): boolean {
  if (LINE_END.test(text.slice(Math.max(start, at - 4), at))) return false;
  const before = text.slice(Math.max(start, at - 24), at).trimEnd();
  const after = text.slice(at, at + 24);
  // “Stop!” he said: a mark inside a quotation ends no sentence when the next word is small.
  if (NEEDS_MORE.test(after)) return !/[!?؟]$/.test(before);
  return endsInAbbreviation(before, after, language);
}

function add(text: string, sentences: Sentence[], from: number, to: number): void {
  let start = from;
  while (start < to) {
    const end = to - start > LONGEST ? cut(text, start, start + LONGEST) : to;
    const trimmed = trim(text, start, end);
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  }
}

function cut(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  return space > start + LONGEST / 2 ? space : limit;
}

function trim(text: string, from: number, to: number): Sentence {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
