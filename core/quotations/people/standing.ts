import { pastAdverbials } from '../attribution/adverbials.ts';
import { type Verb, verbAt } from '../attribution/cues.ts';
import { isAddressee } from '../reading/addressees.ts';
import { hasElidedOf } from '../reading/elisions.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isNameWord, phraseUpTo } from '../reading/noun-phrases.ts';
import { phraseLength } from '../reading/phrases.ts';
import type { Reading } from '../reading/reading.ts';

const LONGEST_NAME = 6; // words
const LONGEST_CLAUSE = 12;
const LONGEST_LEAD = 7; // «avait déclaré lundi à l’agence»
const LONGEST_SOURCE = 4; // «in the words of»
const GOVERNED = /^[بלבלמ]../;

/** «after meeting with Biden», «mit dem Vermittler Hochstein»: of whom the sentence says nothing. */
export function isGoverned(reading: Reading, name: number): boolean {
  const { words, breaks, speech } = reading;
  if (isPresented(reading, name) || isStruck(reading, name)) return false;
  if (isRomance(reading)) return isGovernedInRomance(reading, name);
  // «עם יו"ר הפרלמנט נביה ברי»: what governs the role governs the name.
  const at = phraseUpTo(reading, name, 0)?.from ?? name;
  const form = words[at]?.form ?? '';
  if (speech.language === 'he' && /^ו?כש../.test(form) && reading.people[at]) return true;
  // «den Gesandten Hochstein»: by its case no subject.
  if (speech.accusative.has(form)) return true;
  if (!speech.cased && GOVERNED.test(form) && hasRole(reading, at)) return true;
  // «לרשת CNN נמסר»
  if (!speech.cased && isAddressee(reading, at)) return true;
  return breaks[at] === 'none' && speech.oblique.has(words[at - 1]?.form ?? '');
}

/** «בראש המנגנון עומד הגנרל …», «at its head stands …»: who follows such a verb is what is told of. */
function isPresented(reading: Reading, name: number): boolean {
  const { words, breaks, speech } = reading;
  for (let at = name - 1; at > Math.max(0, name - LONGEST_NAME); at--) {
    const form = words[at]?.form ?? '';
    if (breaks[at + 1] !== 'none' || speech.oblique.has(form)) return false;
    if (STANDS.test(form)) return true;
    // «מי שלא התרשם הוא …»
    if (/^(?:הוא|היא|هو|هي)$/.test(form) && speech.language !== 'en')
      return isPointedAt(reading, at);
  }
  return false;
}

/** «מי שלא התרשם הוא …»: a sentence that asks who, to tell it. */
function isPointedAt({ words, breaks }: Reading, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE && breaks[from] !== 'sentence') from--;
  return /^(?:ו?מי|من)$/.test(words[from]?.form ?? '');
}

/** «A la alcaldesa le sorprende el plazo»: in Spanish whom something strikes is told of. */
function isStruck(reading: Reading, name: number): boolean {
  const { words, breaks, speech } = reading;
  if (speech.language !== 'es' || !/^les?$/.test(words[name + 1]?.form ?? '')) return false;
  const from = phraseUpTo(reading, name, 0)?.from ?? name;
  return breaks[from - 1] === 'sentence' && words[from - 1]?.form === 'a';
}

const STANDS =
  /^(?:עומדת?|ניצבת?|יושבת?|מכהנת?|stands?|sits|steht|sitzt|trouve|tient|encuentra|figura|appelle|nomme|prenomme|llama|يقف|تقف|يتراس|تتراس)$/;

/** «d’après le ministère», «according to two officials»: who tells what the sentence says. */
export function isSource(reading: Reading, name: number, governed: boolean): boolean {
  const from = phraseUpTo(reading, name, 0)?.from ?? name;
  if (!governed && tellsAtEnd(reading, from, name)) return true;
  const inverted = reading.speech.language !== 'en' && reading.breaks[from] === 'none';
  const before = inverted ? verbAt(reading, from - 1) : null;
  // «…, répond Ziad Khoury»
  if (!governed) return before !== null && !before.leaning && before.family !== 'other';
  // «Für die Politologin Mona Nahhas liegt die Schwierigkeit anderswo.»
  const opens = reading.breaks[from - 1] === 'sentence';
  if (opens && /^(?:fur|pour|para|for)$/.test(reading.words[from - 1]?.form ?? '')) return true;
  for (let at = Math.max(0, from - LONGEST_SOURCE); at < from; at++) {
    if (phraseLength(reading, at, reading.speech.accordingTo) === from - at) return true;
  }
  return false;
}

/** «The mayor has signed nothing, Omar Diaz said.», «…, avait déclaré lundi à l’agence Omar Diaz» */
function tellsAtEnd(reading: Reading, from: number, name: number): boolean {
  const { breaks, words, speech } = reading;
  if (speech.language === 'en' && breaks[from] === 'comma') {
    let to = name + 1;
    while (to < words.length && breaks[to] === 'none' && isNameWord(reading, to)) to++;
    return breaks[to] === 'none' && tells(verbAt(reading, to));
  }
  if (speech.language !== 'en' && speech.language !== 'fr') return false;
  for (let at = from - 1; at > Math.max(0, from - LONGEST_LEAD); at--) {
    if (breaks[at + 1] !== 'none') return false;
    const verb = verbAt(reading, at);
    if (!verb || !tells(verb)) continue;
    const behind = speech.language === 'fr' ? pastAdverbials(reading, at + 1, from) : at + 1;
    return breaks[verb.run.from] === 'comma' && behind === from;
  }
  return false;
}

function tells(verb: Verb | null): boolean {
  return verb !== null && !verb.leaning && verb.family !== 'other';
}

/** «la visite de M. Hochstein», «avec le ministre Yoav Gallant»: with all that describes it. */
function isGovernedInRomance(reading: Reading, last: number): boolean {
  const { words, speech, breaks } = reading;
  if (breaks[last] !== 'none') return false;
  const before = words[last - 1]?.form ?? '';
  if (speech.oblique.has(before)) return true;
  const phrase = phraseUpTo(reading, last, 0) ?? { from: last, to: last + 1 };
  const opens = breaks[phrase.from] !== 'none';
  if (!opens && speech.oblique.has(words[phrase.from - 1]?.form ?? '')) return true;
  let name = last;
  while (name > phrase.from && isNameWord(reading, name - 1)) name--;
  while (name > phrase.from && speech.titles.has(words[name - 1]?.form ?? '')) name--;
  return (
    hasElidedOf(reading, name) || (name > 0 && /^(?:de|del)$/.test(words[name - 1]?.form ?? ''))
  );
}

/** «the envoys Hochstein and McGurk»: one goes with the other. */
export function isJoined({ words, capitals, speech, text }: Reading, at: number): boolean {
  if (!speech.cased) return /[וو]/.test(text[(words[at]?.start ?? 0) - 1] ?? '');
  let before = at - 1;
  while (before > at - LONGEST_NAME && capitals[before]) before--;
  return speech.and.has(words[before]?.form ?? '');
}

/** للمبعوث, לשר: a role behind its preposition. */
function hasRole({ words, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  const rest = form.slice(1);
  return !speech.roles.has(form) && (speech.roles.has(rest) || speech.roles.has(`ا${rest}`));
}
