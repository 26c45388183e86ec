// Arabic and Hebrew write conjunctions, prepositions and the article as part of the next word.
const ARABIC = /^(?:[وف])?(?:[بكلس])?(?:ال|ل)?/;
const HEBREW = /^(?:ו)?(?:כש|לכש|מש|ש)?(?:[בלכמ])?(?:ה)?/;
const SHORTEST_STEM = 2;
const HEBREW_BEGINS = '\u0590'; // and Arabic after it

/**
 * A normalised word and what may be left of it without its prefixes, longest first. A prefix is
 * only a guess: the stems are meant to be looked up, not shown.
 */
export function stemsOf(form: string): string[] {
  if (form < HEBREW_BEGINS) return [form];
  const prefixes = /^[\u0600-\u06ff]/.test(form) ? ARABIC : /^[א-ת]/.test(form) ? HEBREW : null;
  if (!prefixes) return [form];
  const longest = prefixes.exec(form)?.[0].length ?? 0;
  const stems = [form];
  for (let cut = 1; cut <= longest; cut++) {
    if (form.length - cut >= SHORTEST_STEM) stems.push(form.slice(cut));
  }
  return stems;
}

const ARABIC_CONJUNCTION = /^[وف](?=..)/;
const HEBREW_CONJUNCTION = /^(?:ו?ש|כש|ו)(?=..)/;

/** A normalised word without the «and» or «that» which a quotation from mid-sentence leaves off. */
export function withoutConjunction(form: string): string {
  if (/^[\u0600-\u06ff]/.test(form)) return form.replace(ARABIC_CONJUNCTION, '');
  return /^[א-ת]/.test(form) ? form.replace(HEBREW_CONJUNCTION, '') : form;
}
