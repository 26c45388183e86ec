import type { Article } from '../article.ts';

const LONGEST_QUESTION = 200; // characters
const ENOUGH = 2; // questions

/** A page that asks its questions in blocks of their own: what it is about stands in its introduction. */
export function isInterview({ blocks }: Article): boolean {
  return blocks.filter(({ text }) => isQuestion(text)).length >= ENOUGH;
}

function isQuestion(text: string): boolean {
  return text.length <= LONGEST_QUESTION && /[?؟]["”“»«]?\s*$/.test(text) && !/^["“„«»]/.test(text);
}
