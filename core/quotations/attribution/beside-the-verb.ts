import { isPlural } from '../reading/gender.ts';
import { isAddressee, isDescribing, isKnownName, phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Verb } from './cues.ts';

// What stands between a verb and who it is of, in scripts that glue prepositions to the next word.

/** عبر is «via» and «expressed», عقب «after» and «commented»: a verb where it opens and somebody follows. */
export function isSmallWord(reading: Reading, at: number, stem: string, joined: boolean): boolean {
  const { speech, breaks } = reading;
  if (speech.cased || !speech.stops.has(stem)) return false;
  const opens = joined || breaks[at] !== 'none';
  const next = phraseFrom(reading, at + 1, reading.words.length);
  if (opens && speech.documents.has(reading.words[at + 1]?.form ?? '')) return false;
  return !(
    opens &&
    next?.from === at + 1 &&
    breaks[at + 1] === 'none' &&
    // «عقب لقائه رئيس …»: somebody at once, and not further on.
    isSurelySomebody(reading, { from: at + 1, to: at + 2 })
  );
}

/** «قال للصحفيين في جنيف مدير المنظمة»: past these only where somebody's role follows at once. */
export function pastWhereAndToWhom(reading: Reading, from: number): number {
  const { words, speech } = reading;
  let at = from;
  while (/^ل/.test(words[at]?.form ?? '') && isAddressee(reading, at)) at++;
  // «وقال لقناة «الجديد» …»: by its name in marks.
  const stretch = at > from ? (reading.quoted[at] ?? -1) : -1;
  if (stretch >= 0) {
    while (reading.quoted[at] === stretch) at++;
    return at;
  }
  if (words[at]?.form === 'في') at += 2;
  const form = words[at]?.form ?? '';
  return at > from && speech.roles.has(form) ? at : from;
}

/** ל-ynet, לא-שרק אל-אווסט: to whom it was said, in words that a hyphen ties. */
export function isHyphenedAddressee({ text, words }: Reading, at: number): boolean {
  const { form = '', end = 0 } = words[at] ?? {};
  return /^(?:ל|אל$)/.test(form) && text[end] === '-';
}

/** The verb tells of nobody in particular: «they wrote», «it was said». */
export function isOpen({ speech }: Reading, { stem }: Verb): boolean {
  const { language, impersonal, verbs } = speech;
  return impersonal.has(stem) || (language === 'he' && isPlural(stem, language, verbs));
}

/** בסיום, بحزم, ضاحكاً: how, when or where, in one word, and no part of who. */
export function isAdverbial(reading: Reading, at: number, open: boolean): boolean {
  const { speech, words, people, text } = reading;
  const { form = '', end = 0 } = words[at] ?? {};
  if (speech.cased || people[at] || isKnownName(reading, at) || speech.stops.has(form))
    return false;
  if (speech.language === 'ar' && /(?:اً|ًا)$/.test(text.slice(end - 2, end))) return true;
  if (!(speech.language === 'he' ? /^[בלמכ]../ : /^[بك]../).test(form)) return false;
  const { institutions, roles, unnamed, titles } = speech;
  if ([institutions, roles, unnamed, titles].some((set) => set.has(form))) return false;
  const owned = institutions.has(form.replace(/[והם]$/, '')); // לשכתו
  return !owned && !(open && isDescribing(reading, at));
}
