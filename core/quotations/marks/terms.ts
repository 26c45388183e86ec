import type { Attribution } from '../attribution/attribution.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isForSeveral } from '../reading/number.ts';
import { openingWord, type Reading } from '../reading/reading.ts';

const LONGEST_TERM = 4; // words
const BEHIND_SIGN = 8; // words
const SO_CALLED =
  /^(?:llamad[oa]s?|denominad[oa]s?|conocid[oa]s?|bautizad[oa]s?|fameux|fameuse|famos[oa]s?|qualifiee?s?|surnommee?s?|baptisee?s?|appelee?s?)$/;
const NAMES =
  /^(?:appelle|appellent|appelait|appelaient|nomme|nomment|surnomme|surnomment|llama|llaman|llamaba|llamaban|denomina|denominan)$/;
const SPEAKS_OF = /^(?:parle|parlent|parlait|parlaient|habla|hablan|hablaba|hablaban)$/;
const PASSED_OVER =
  /^(?:jadis|souvent|deja|aussi|parfois|ici|encore|de|d|la|le|les|l|el|los|las|un|une|una|como|comme)$/;
const WRITES =
  /^(?:pone|dice|reza|lit|dit|lee|pon[ií]a|rezaba|dec[ií]a|proclame|proclamait|annonce|clame)$/;

/**
 * «la llamada “zona segura”», «ce que les Israéliens appellent la “ligne bleue”», «los urbanistas
 * hablan de “ciudad lenta”»: what a thing is called, whoever calls it so.
 */
export function isTerm(reading: Reading, index: number, attribution: Attribution | null): boolean {
  const { words, sizes, speech } = reading;
  if (!isRomance(reading) || (sizes[index] ?? 0) > LONGEST_TERM) return false;
  let at = openingWord(reading, index) - 1;
  while (at > 0 && PASSED_OVER.test(words[at]?.form ?? '')) at--;
  const before = words[at]?.form ?? '';
  if (isCalledByAll(reading, openingWord(reading, index))) return true;
  // «se llama a “…”», «appelle à “…”»
  if (reading.breaks[at + 1] !== 'none') return false;
  if (SO_CALLED.test(before) && !speech.auxiliaries.has(words[at - 1]?.form ?? '')) return true;
  if (NAMES.test(before)) return true;
  const subject = attribution?.subject;
  if (!SPEAKS_OF.test(before)) return false;
  const on =
    /^on$/.test(words[at - 1]?.form ?? '') ||
    /^(?:jadis|souvent|deja)$/.test(words[at - 1]?.form ?? '');
  return on || !subject || isForSeveral(reading, subject) === true;
}

/** «ce qu’on appelle déjà, à Beyrouth, “…”» */
function isCalledByAll({ words, breaks }: Reading, first: number): boolean {
  for (let at = first - 1; at > first - BEHIND_SIGN && at > 0; at--) {
    if (breaks[at] === 'sentence') return false;
    if (NAMES.test(words[at]?.form ?? '')) return words[at - 1]?.form === 'on';
  }
  return false;
}

/** «ha colgado una pancarta: “Vuelve pronto”»: written there, and said by nobody. */
export function isOnSign(reading: Reading, index: number): boolean {
  const { words, breaks, speech, text, stretches } = reading;
  if (!isRomance(reading)) return false;
  const first = openingWord(reading, index);
  const colon = text.slice(0, stretches[index]?.outerStart).trimEnd().endsWith(':');
  for (let at = first - 1; at >= Math.max(0, first - BEHIND_SIGN); at--) {
    const form = words[at]?.form ?? '';
    if (speech.inscriptions.has(form))
      return colon || WRITES.test(words[first - 1]?.form ?? '') || at >= first - 2;
    if (breaks[at] === 'sentence') return false;
  }
  return false;
}
