import type { Speaker } from '../../dossier/schema.ts';
import { isGivenName } from '../../language/latin-given-names.ts';
import { verbKind } from '../../language/speech/speech-words.ts';
import { wordsOf } from '../../language/words.ts';
import { isDescribing } from './noun-phrases.ts';
import { personOf, type Reading } from './reading.ts';

// «In April Katz said …»
const MONTHS = /^(?:april|may|mai|june|august)$/;
const ALIKE = 2; // letters

/**
 * «Itamar Katz, a paramedic» is not the minister Katz, nor is «Katz» further down on a page that
 * never names the minister by his given name or with what he is. Those are taken out of the readings,
 * and given back, for what is read later.
 */
export function withoutNamesakes(
  readings: Reading[],
  people: Map<string, Speaker>,
): ReadonlySet<string> {
  const others = new Set<string>();
  const meant = new Set<string>();
  for (const reading of readings) {
    for (const id of namedInFull(reading)) meant.add(id);
    for (const at of surnamesIn(reading)) {
      const id = personAt(reading, at);
      const known = people.get(id);
      if (isDescribing(reading, at - 1)) meant.add(id);
      if (known?.kind !== 'person' || !isOtherGivenName(reading, at - 1, known)) continue;
      others.add(id);
      reading.people[at] = undefined;
    }
  }
  const gone = new Set([...others].filter((id) => !meant.has(id)));
  for (const reading of readings) forget(reading, gone);
  return gone;
}

/** Takes surnames alone for nobody of the dossier, where a page has shown that they are others'. */
export function forget(reading: Reading, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  for (const at of surnamesIn(reading)) {
    if (gone.has(personAt(reading, at))) reading.people[at] = undefined;
  }
}

/** The words that alone name somebody of the dossier. */
function surnamesIn(reading: Reading): number[] {
  const found: number[] = [];
  for (let at = 0; at < reading.people.length; at++) if (isAlone(reading, at)) found.push(at);
  return found;
}

function namedInFull(reading: Reading): string[] {
  const found: string[] = [];
  for (const [at, mention] of reading.people.entries()) {
    const isWhole = mention && !isAlone(reading, at) && /\s/.test(mention.words);
    if (isWhole) found.push(personOf(mention));
  }
  return found;
}

function isAlone({ people }: Reading, at: number): boolean {
  const mention = people[at];
  return mention !== undefined && people[at - 1] !== mention && people[at + 1] !== mention;
}

function personAt({ people }: Reading, at: number): string {
  const mention = people[at];
  return mention ? personOf(mention) : '';
}

function isOtherGivenName(reading: Reading, at: number, { spellings }: Speaker): boolean {
  const { speech, words, breaks, capitals, given, people } = reading;
  const form = words[at]?.form ?? '';
  if (at < 0 || breaks[at + 1] !== 'none' || people[at] || MONTHS.test(form)) return false;
  // «Will Katz sign?», «صادق بري على الورقة»
  const acts = speech.auxiliaries.has(form) || speech.stops.has(form) || verbKind(speech, form);
  const opens = speech.language === 'ar' && breaks[at] === 'sentence';
  if (acts || opens || !(speech.cased ? capitals[at] && isGivenName(form) : given[at]))
    return false;
  const own = Object.values(spellings).flat();
  return !own.some((name) => wordsOf(name).some((word) => isAlike(word.form, form)));
}

/** آموس is عاموس, Binyamin Benjamin and Joe Joseph. */
function isAlike(one: string, other: string): boolean {
  return one.slice(0, ALIKE) === other.slice(0, ALIKE) || one.slice(-ALIKE) === other.slice(-ALIKE);
}
