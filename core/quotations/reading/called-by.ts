import { verbAt } from '../attribution/cues.ts';
import { type Reading, type Run, textOf } from './reading.ts';

/** Words that a description may go on with: `a diplomat briefed on the talks`. */
export const LONGEST_TAIL = 6;

/** `One U.S. official`, `the army`, «in the paper» as בעיתון: only what says who it is. */
export function calledBy(reading: Reading, { from, to }: Run): string {
  const { articles, indefinite, links, cased } = reading.speech;
  if (!cased) {
    const printed = withBothMarks(asSubject(withoutPreposition(reading, { from, to })));
    return isBared(reading, from) ? withoutAlef(printed) : printed;
  }
  const form = (at: number) => reading.words[at]?.form ?? '';
  let at = from;
  while (at < to - 1 && (articles.has(form(at)) || indefinite.has(form(at)))) {
    if (links.has(form(at + 1)) && !articles.has(form(at + 1))) break;
    at++;
  }
  return textOf(reading, { from: at, to: describedUpTo(reading, to) });
}

/** `a diplomat working on Lebanon`: what a description in English goes on with, up to its verb. */
function describedUpTo(reading: Reading, to: number): number {
  const { words, breaks, quoted, speech } = reading;
  const goesOn = /(?:ing|ed)$|^(?:familiar|close|privy)$/.test(words[to - 1]?.form ?? '');
  if (speech.language !== 'en' || !goesOn) return to;
  let end = to;
  while (end < words.length && end - to <= LONGEST_TAIL) {
    if (breaks[end] !== 'none' || (quoted[end] ?? -1) >= 0 || verbAt(reading, end)) return end;
    end++;
  }
  return end < words.length ? to : end;
}

/** مسؤولاً أمنياً is مسؤول أمني, whoever acts on them. */
function asSubject(printed: string): string {
  return printed.replace(/(?:اً|ًا)(?=\s|$)/g, '');
}

/** مصدرا was read as مصدر, so its last letter is an ending. */
function isBared({ words, text, speech }: Reading, at: number): boolean {
  const { form = '', end = 0 } = words[at] ?? {};
  return speech.language === 'ar' && text[end - 1] === 'ا' && !form.endsWith('ا');
}

/** مصدرا مقربا is مصدر مقرب: an adjective bears the ending of its noun. */
function withoutAlef(printed: string): string {
  const words = printed.split(' ');
  const rest = words.findIndex((word) => !/...ا$/.test(word));
  const count = rest < 0 ? words.length : rest;
  return words.map((word, at) => (at < count ? word.slice(0, -1) : word)).join(' ');
}

const CLOSING: Record<string, string> = { '«': '»', '“': '”', '"': '"', '”': '”' };

/** «חברת התעופה "נשרים"», where the words end before the closing mark. */
function withBothMarks(printed: string): string {
  const opened = /(?:^|\s)([«“"”])[^«»“”"]*$/.exec(printed)?.[1];
  return opened ? `${printed}${CLOSING[opened]}` : printed;
}

function withoutPreposition(reading: Reading, run: Run): string {
  const { institutions, roles } = reading.speech;
  const form = reading.words[run.from]?.form ?? '';
  // בעל דירה is no «on the …».
  const whole = institutions.has(form) || roles.has(form);
  const glued = /^[בלמ]./.test(form) && !whole && institutions.has(form.slice(1));
  const rest = textOf(reading, run).slice(glued ? 1 : 0);
  // במשטרה hides the article of המשטרה.
  return glued && /^[בל]/.test(form) && run.to - run.from === 1 ? `ה${rest}` : rest;
}
