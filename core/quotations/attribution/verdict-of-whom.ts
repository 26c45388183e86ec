import { isDescribing, isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Attribution } from './attribution.ts';

const LEADS = {
  en: /^(?:came|comes|was|is|ran|runs|went)$/,
  de: /^(?:so|lautete|lautet|war|ist)$/,
};
const VERDICT =
  /^(?:reply|answer|response|verdict|retort|message|assessment|conclusion|advice|motto|summary|comment|refrain|mantra|warning|plea|view|antwort|fazit|urteil|kommentar|bilanz|reaktion|einschatzung|wortlaut|motto|devise|vorwurf|appell|begrundung|bitte|botschaft|parole|warnung|credo|rat|resumee|diagnose)$/;
const OF = /^(?:of|from|by|von|vom|der|des)$/;
const LONGEST_OWNER = 5; // words

/** «“…,” came the reply from the mayor», «was the mayor’s verdict», „…“, lautet das Fazit von Ada Fehr. */
export function verdictOfWhom(reading: Reading, { from, to }: Run): Attribution | null {
  const { speech, words, breaks } = reading;
  const { language } = speech;
  if (language !== 'en' && language !== 'de') return null;
  if (!LEADS[language].test(words[from]?.form ?? '')) return null;
  for (let at = from + 1; at <= from + LONGEST_OWNER && at < to && breaks[at] === 'none'; at++) {
    if (!VERDICT.test(words[at]?.form ?? '')) continue;
    const owner = ownerBefore(reading, from + 1, at) ?? ownerBehind(reading, at + 1, to);
    return (
      owner && { subject: owner, at: from, verb: null, reason: 'name-after', confidence: 0.85 }
    );
  }
  return null;
}

function ownerBefore(reading: Reading, from: number, noun: number): Run | null {
  const { words, text } = reading;
  for (let at = from; at < noun; at++) {
    if (/^['’]s?\s/.test(text.slice(words[at]?.end, (words[at]?.end ?? 0) + 3))) {
      return somebody(reading, { from, to: at + 1 });
    }
  }
  return null;
}

function ownerBehind(reading: Reading, at: number, end: number): Run | null {
  const { words, breaks, speech } = reading;
  const form = words[at]?.form ?? '';
  if (at >= end || breaks[at] !== 'none' || !OF.test(form)) return null;
  // „das Fazit der Ministerin“: the article is the preposition's as well.
  const run = phraseFrom(reading, at + 1, end);
  return run && (speech.language === 'en' || isPerson(reading, run))
    ? somebody(reading, run)
    : null;
}

function somebody(reading: Reading, run: Run): Run | null {
  return isSurelySomebody(reading, run) ? run : null;
}

/** German nouns have capitals like names. */
function isPerson(reading: Reading, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isDescribing(reading, at)) return true;
  return to - from > 1 && isNameWord(reading, from) && isNameWord(reading, to - 1);
}
