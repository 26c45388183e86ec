import { isGivenName } from '../../language/latin-given-names.ts';
import { hasElidedArticle } from './elisions.ts';
import { isRomance } from './language-groups.ts';
import { isNameWord } from './noun-phrases.ts';
import { isHyphened, type Reading, type Run } from './reading.ts';

const LONGEST_FIELD = 4; // words: «en risques politiques …»

/** «le Néerlandais», «the American»: by where they are from, though the word has a capital. */
export function isEpithet(reading: Reading, { from, to }: Run): boolean {
  const { speech, words } = reading;
  if (!speech.epithets.has(words[to - 1]?.form ?? '')) return false;
  const before = isRomance(reading) ? speech.determiners : speech.articles;
  if (to - from === 2) return before.has(words[from]?.form ?? '');
  return to - from === 1 && isRomance(reading) && hasElidedArticle(reading, from);
}

/** «un médecin de l’hôpital Kamal Adwan, Hossam Safiya»: the first name is of where they work. */
export function isPlaceOfRole(reading: Reading, { from }: Run, name: Run | undefined): boolean {
  const { speech, words } = reading;
  if (!isRomance(reading) || !name) return false;
  const before = words[name.from - 1]?.form ?? '';
  if (speech.roles.has(before) || speech.titles.has(before)) return false;
  return words.slice(from, name.from).some(({ form }) => speech.links.has(form));
}

/** «le ministre des Finances Bezalel Smotrich», «la alcaldesa de Orba Lola Prat»: two capitals behind the one of what it is of. */
export function nameBehindPlace(reading: Reading, { from, to }: Run, head: number): Run | null {
  const { words, text } = reading;
  const starts = (at: number) => to - at >= 2 && !isHyphened(text, words[at]?.start ?? 0);
  for (let at = from + 1; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (starts(at) && isGivenName(form) && !isGivenName(words[at - 1]?.form ?? ''))
      return { from: at, to };
  }
  const portfolio = /^minist/.test(words[head]?.form ?? '') && starts(from + 1);
  return portfolio ? { from: from + 1, to } : null;
}

/** «Lena Moss of Boston», „Lena Moos vom Verband Nord“: where from is no part of the name. */
export function nameBeforePlace(reading: Reading, { from, to }: Run, head: number): Run | null {
  const { words, breaks, speech } = reading;
  const tie = words[head + 1]?.form ?? '';
  // „Ursula von der Leyen“
  const body = tie === 'von' && speech.institutions.has(words[to - 1]?.form ?? '');
  if (head + 1 >= to || !(body || /^(?:of|at|from|in|vom|bei|beim|aus)$/.test(tie))) return null;
  let first = head;
  while (first > from && breaks[first] === 'none' && isNameWord(reading, first - 1)) first--;
  const person = first < head && isGivenName(words[first]?.form ?? '');
  return person ? { from: first, to: head + 1 } : null;
}

/** «la consultante en risques agricoles Odile Prat»: the name behind what they know of. */
export function nameBehindField(reading: Reading, from: number): Run | null {
  const { words, breaks, capitals, speech } = reading;
  if (!isRomance(reading) || !/^(?:en|aux?)$/.test(words[from]?.form ?? '')) return null;
  for (let at = from + 1; at <= from + LONGEST_FIELD && breaks[at] === 'none'; at++) {
    const form = words[at]?.form ?? '';
    // «en recevant Odile Prat», «en visite chez Odile Prat»
    const small = [speech.verbs, speech.determiners, speech.links, speech.oblique];
    if (small.some((set) => set.has(form)) || /ant$/.test(form)) return null;
    if (!capitals[at]) continue;
    if (at < from + 2 || !isGivenName(form)) return null;
    let to = at + 1;
    while (breaks[to] === 'none' && isNameWord(reading, to)) to++;
    return to - at > 1 ? { from: at, to } : null;
  }
  return null;
}
