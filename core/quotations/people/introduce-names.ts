import { isGivenName } from '../../language/latin-given-names.ts';
import { wordsOf } from '../../language/words.ts';
import { verbAt } from '../attribution/cues.ts';
import { type Description, describe } from '../reading/describe.ts';
import { isRomance, OF } from '../reading/language-groups.ts';
import { isDescribing, isNameWord, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import { callingsOf, isCalled, isPersonsName, isTitled } from '../reading/person-names.ts';
import { isHyphened, type Reading, type Run, textOf } from '../reading/reading.ts';
import { enter, type Member } from './cast.ts';
import type { Stage } from './stage.ts';

const LONGEST_LEAD = 12; // words before a comma: «Dans l’opposition, Franck Delorme …»

/** Whom a name introduces that ends at a word, if the page shows that it is a person's. */
export function introduceNamed(reading: Reading, last: number, stage: Stage): Member | null {
  const phrase = phraseUpTo(reading, last, 0);
  const described = phrase && nameAtEnd(reading, phrase);
  if (!phrase || described?.kind !== 'name' || described.person) return null;
  const name = { from: last + 1 - wordsOf(described.name).length, to: last + 1 };
  // „Donald Trumps Wahlsieg“ names nobody anew.
  if (isKnownsThing(reading, name)) return null;
  const whole = /\s/.test(described.name);
  if (!whole && !isTitled(reading, last) && !isCalled(reading, last)) return null;
  if (!whole && isNoName(reading, last)) return null;
  const speaks = whole && (verbAt(reading, last + 1) ?? verbAt(reading, phrase.from - 1));
  const leading = whole && leads(reading, phrase) && (isRomance(reading) || acts(reading, phrase));
  const single = !whole && isCalled(reading, last);
  const person = speaks || leading || single || isPersonsName(reading, name);
  if (!described.role && !person) return null;
  return entered(stage, described, true, callingsOf(reading, phrase, name));
}

/** A name in which somebody known has another word behind: no surname, unless a hyphen ties it. */
function isKnownsThing({ people, words, text }: Reading, { from, to }: Run): boolean {
  for (let at = from; at < to - 1; at++) {
    const next = words[at + 1]?.start ?? 0;
    if (people[at] && !people[at + 1] && !isHyphened(text, next)) return true;
  }
  return false;
}

/** «a former Lebanese general», «Assistant District Attorney Tess Moreno»: a part of what somebody is. */
function isNoName({ speech, words, breaks, capitals }: Reading, at: number): boolean {
  if (speech.language !== 'en') return false;
  if (speech.epithets.has(words[at]?.form ?? '')) return true;
  const next = words[at + 1]?.form ?? '';
  const goesOn = breaks[at + 1] === 'none' && capitals[at + 1] === true;
  return goesOn && (speech.titles.has(next) || speech.roles.has(next));
}

/** «Kerr Stanmer has welcomed the news.»: in English a sentence with such a lead is as often of a place. */
function acts({ words, speech }: Reading, { from, to }: Run): boolean {
  const [helper = '', verb = ''] = [words[to]?.form, words[to + 1]?.form];
  return (
    speech.language === 'en' && to - from === 2 && /^(?:has|had)$/.test(helper) && /ed$/.test(verb)
  );
}

// «Assise devant son café, …», «Debout, …», «De Lyon, …», «Sentada en la cocina, …»
const LEANS = /..(?:[ei]e?s?|ue?s?|ise?s?|[ai]d[oa]s?)$|^(?:de|du|depuis|desde|debout|apres|tras)$/;

/** «Camille Jourdan revient …»: whoever a sentence opens with. */
function leads({ breaks, words, speech }: Reading, { from, to }: Run): boolean {
  const next = words[to];
  // «De Lyon, où il vit, il suit …»
  if (breaks[from] === 'sentence' && OF.test(words[from]?.form ?? '')) return false;
  let start = from;
  while (start > 0 && from - start < 2 * LONGEST_LEAD && breaks[start] !== 'sentence') start--;
  const first = words[start]?.form ?? ''; // «Dans l’opposition, Franck Delorme …»
  const near = from - start <= LONGEST_LEAD;
  // «Ancien officier de la Finul, Paul Prat …»: however long, it tells who he is.
  const leans =
    speech.roles.has(first) || (near && (speech.oblique.has(first) || LEANS.test(first)));
  const opens = breaks[from] === 'sentence' || (breaks[from] === 'comma' && leans);
  return opens && next !== undefined && !speech.and.has(next.form);
}

/** «le rapport de l’auditrice Odile Prat»: the name counts whatever the phrase is of. */
function nameAtEnd(reading: Reading, phrase: Run): Description {
  const whole = describe(reading, phrase);
  // „der Krämer Omar Sabbagh“: in German a noun before a given name is what they are.
  const german = reading.speech.language === 'de' && !whole.person && whole.kind !== 'institution';
  const named = german ? givenIn(reading, phrase) : -1;
  if (named > phrase.from) return describe(reading, { from: named, to: phrase.to });
  if (whole.kind === 'name' || whole.person) return whole;
  let from = phrase.to;
  while (from > phrase.from && isNameWord(reading, from - 1)) from--;
  if (from >= phrase.to || from === phrase.from) return whole;
  if (isTitled(reading, from)) return describe(reading, { from: from - 1, to: phrase.to });
  // «with the help of Julie Su»
  const given = phrase.to - from > 1 && isGivenName(reading.words[from]?.form ?? '');
  return given ? describe(reading, { from, to: phrase.to }) : whole;
}

/** The first given name of a phrase that another word follows, or -1. */
function givenIn({ words, capitals }: Reading, { from, to }: Run): number {
  for (let at = from; at < to - 1; at++) {
    if (capitals[at] && isGivenName(words[at]?.form ?? '')) return at;
  }
  return -1;
}

/** «والتر برانت، الدبلوماسي السابق»: two bare words that open a sentence, and what they are. */
export function introduceApposed(reading: Reading, at: number, stage: Stage): Member | null {
  const { speech, breaks, words } = reading;
  if (speech.cased || !(breaks[at] === 'sentence' || isBehindVerb(reading, at))) return null;
  const to = [at + 1, at + 2, at + 3].find((end) => breaks[end] === 'comma');
  const single = to === at + 1 && !reading.given[at] && /^[ובלמכפ]/.test(words[at]?.form ?? '');
  if (to === undefined || single || !speech.roles.has(words[to]?.form ?? '')) return null;
  const bare = (word: number) => {
    const { form = '' } = words[word] ?? {};
    const small = speech.stops.has(form) || verbAt(reading, word) !== null || form.length < 3;
    return !small && !isDescribing(reading, word);
  };
  for (let word = at; word < to; word++) if (!bare(word)) return null;
  const phrase = phraseFrom(reading, to, words.length);
  const name = textOf(reading, { from: at, to });
  const role = phrase && textOf(reading, phrase);
  const gender = phrase && describe(reading, phrase).gender;
  const entry = { name, person: null, role, named: true, human: true, gender, several: false };
  return enter(stage.cast, entry);
}

/** «אומרת ז'אנה קפלן, בעלת מספרה», «لم تر سلام حرب، رئيسة البلدية» */
function isBehindVerb(reading: Reading, at: number): boolean {
  const { breaks, words, speech } = reading;
  if (breaks[at] !== 'none' || words[at + 2] === undefined) return false;
  const negated = speech.language === 'ar' && /^(?:لم|لن|قد)$/.test(words[at - 2]?.form ?? '');
  return breaks[at + 1] === 'none' && (negated || verbAt(reading, at - 1) !== null);
}

/** Adds whom a description names or only describes to those of the page. */
export function entered(
  { cast }: Stage,
  described: Description,
  named: boolean,
  callings: string[] = [],
): Member {
  const { name, role, printed, gender } = described;
  const several = named ? false : described.several;
  const entry = { name, person: null, role, named, human: true, gender, several };
  return enter(cast, entry, named ? callings : [printed]);
}

const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|van|von)$/;

export function endsName(reading: Reading, at: number): boolean {
  if (!isNameWord(reading, at)) return false;
  const goesOn = PARTICLE.test(reading.words[at + 1]?.form ?? '');
  if (goesOn && reading.breaks[at + 1] === 'none' && isNameWord(reading, at + 2)) return false;
  // «Taher al-Nounou»
  const tied = PARTICLE.test(reading.words[at - 1]?.form ?? '') && isNameWord(reading, at - 2);
  if (!isNameWord(reading, at - 1) && !tied && !isTitled(reading, at)) return false;
  return (
    reading.breaks[at] === 'none' &&
    (reading.breaks[at + 1] !== 'none' || !isNameWord(reading, at + 1))
  );
}
