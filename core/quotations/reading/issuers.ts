import { headOf } from './heads.ts';
import { phraseFrom } from './noun-phrases.ts';
import { isCapital, type Reading, type Run } from './reading.ts';
import { withoutItsVerb } from './subject-alone.ts';

// What is a paper where it is said who put it out, and else may speak for itself.
const TEXTS = /^(?:texte|document|texto|documento|text|document|dokument)$/;
const BY = /^(?:par|by|por|von)$/;

/** A paper speaks for whoever put it out, where that is said. */
export function mayHaveIssuer({ speech }: Reading, noun: string): boolean {
  return speech.documents.has(noun) || TEXTS.test(noun);
}

/** «un communiqué du bureau», „eine Mitteilung des Hauses“, «le texte publié par la police»: whose it is. */
export function issuerOf(reading: Reading, run: Run): Run | null {
  const { speech, words, breaks } = reading;
  let from = headOf(reading, run) + 1;
  const english = speech.language === 'en';
  const by = [from, from + 1, from + 2].find((at) => {
    const form = words[at]?.form ?? '';
    return BY.test(form) || (english && at === from && form === 'from');
  });
  if (by && (by > from || english) && breaks.slice(from, by + 2).every((one) => one === 'none')) {
    return besideItsHead(reading, phraseFrom(reading, by + 1, words.length));
  }
  if (!speech.links.has(words[from]?.form ?? '')) return null;
  while (from < run.to && speech.links.has(words[from]?.form ?? '')) from++;
  return from < run.to ? { from, to: run.to } : null;
}

/** «la diplomatie américaine laisse à Israël …»: behind the noun and one more word the sentence goes on. */
function besideItsHead(reading: Reading, run: Run | null): Run | null {
  if (!run) return null;
  const bare = (at: number) =>
    !isCapital(reading, at) && !reading.speech.links.has(reading.words[at]?.form ?? '');
  const past = headOf(reading, run) + 2;
  const further = past < run.to && bare(past - 1) && bare(past);
  return further ? { from: run.from, to: past } : withoutItsVerb(reading, run);
}
