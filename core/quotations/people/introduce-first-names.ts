import { isGivenName } from '../../language/latin-given-names.ts';
import { describe } from '../reading/describe.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isNameWord } from '../reading/noun-phrases.ts';
import { callingsOf } from '../reading/person-names.ts';
import { isCapital, type Reading } from '../reading/reading.ts';
import type { Member } from './cast.ts';
import { entered } from './introduce-names.ts';
import type { Stage } from './stage.ts';

const YEARS = /^(?:ans|anos|jahre)$/;
const LONGEST_CALLING = 12; // words

/** «Karim, 34 ans, …», «Aurélie, aide-soignante, …»: a first name with an age or a calling. */
export function introduceFirstName(reading: Reading, at: number, stage: Stage): Member | null {
  const { breaks, words, speech } = reading;
  const alone = breaks[at] !== 'none' || !isCapital(reading, at - 1);
  if (!speech.cased || !isNameWord(reading, at) || !alone) return null;
  // «Back home in Yorkshire, son Lee Prentice has …»
  if (breaks[at] === 'none' && /^(?:in|near|at)$/.test(words[at - 1]?.form ?? '')) return null;
  if (breaks[at + 1] !== 'comma' || stage.cast.bySurname.has(words[at]?.form ?? '')) return null;
  const next = words[at + 1]?.form === 'de' ? at + 2 : at + 1;
  // «34 ans», «vingt-deux ans», „elf Jahre alt“
  const aged = [next + 1, next + 2].some(
    (age) => breaks[age] === 'none' && YEARS.test(words[age]?.form ?? ''),
  );
  // «Zakaria, el pescadero libanés, ha puesto …»
  const form = words[next]?.form ?? '';
  const opens = speech.articles.has(form) || speech.indefinite.has(form);
  // «men such as Youssef, a driver», «Near the harbour, Abbas, a plumber, …»
  const apart =
    breaks[at] === 'comma' || /^(?:as|like|comme|como|wie)$/.test(words[at - 1]?.form ?? '');
  const given = apart && isGivenName(words[at]?.form ?? '');
  const article = opens && (breaks[at] === 'sentence' || given);
  const noun = article && (isRomance(reading) || hasRole(reading, next));
  if (!aged && !noun && !speech.roles.has(words[next]?.form ?? '')) return null;
  const name = { from: at, to: at + 1 };
  return entered(stage, describe(reading, name), true, callingsOf(reading, name, name));
}

// Cities, and words that open a sentence as well.
const NO_NAME =
  /^(?:milan|sofia|florence|charlotte|victoria|grace|mark|bill|rose|frank|sue|clement|constance)$/;
const ACTS = {
  en: /^(?:stood|sat|took|went|came|ran|kept|knew|left|lost|held|got|made|grew)$|..(?:ed|[^s]s)$/,
  de: /^(?:stand|sass|ging|kam|lag|hielt|liess|lief|trug|fand|darf|mag|kann|will|muss)$|..te?$/,
  fr: /..(?:e|t|ait|d)$/,
};

/** «Annika hat …», «Lucas waits …», „Am Hang steht Lukas und …“: a given name alone, and what they do. */
export function introduceLone(reading: Reading, at: number, stage: Stage): Member | null {
  const { breaks, words, speech } = reading;
  const { language } = speech;
  const form = words[at]?.form ?? '';
  if (language !== 'en' && language !== 'de' && language !== 'fr') return null;
  const opens = breaks[at] === 'sentence' && breaks[at + 1] === 'none';
  const turned = language === 'de' && breaks[at] === 'none' && !isCapital(reading, at + 1);
  if (!(opens || turned) || !isNameWord(reading, at) || !isGivenName(form) || NO_NAME.test(form))
    return null;
  const verb = opens ? at + 1 : at - 1;
  const next = words[verb]?.form ?? '';
  const small = [speech.stops, speech.links, speech.oblique, speech.determiners];
  const acts = ACTS[language].test(next) && !small.some((set) => set.has(next));
  if (isCapital(reading, verb) || !(acts || speech.auxiliaries.has(next))) return null;
  return entered(stage, describe(reading, { from: at, to: at + 1 }), true);
}

/** «Tamar, the wife of a reservist, …» */
function hasRole({ words, breaks, speech }: Reading, from: number): boolean {
  for (let at = from + 1; at < from + LONGEST_CALLING && breaks[at] === 'none'; at++) {
    if (speech.roles.has(words[at]?.form ?? '')) return true;
  }
  return false;
}
