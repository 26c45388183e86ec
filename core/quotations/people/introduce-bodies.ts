import { isGivenName } from '../../language/latin-given-names.ts';
import { isState } from '../../language/speech/states.ts';
import { LONGEST_TAIL } from '../reading/called-by.ts';
import { describe } from '../reading/describe.ts';
import { hasElidedOf } from '../reading/elisions.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isDescribing, isNameWord, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import { isCapital, personOf, type Reading, type Run, textOf } from '../reading/reading.ts';
import { callBy } from './bodies.ts';
import { enter, type Member } from './cast.ts';
import { isAnyFirm } from './fits.ts';
import { knownMember, type Stage } from './stage.ts';

const SPOKESMAN =
  /^(?:spokes(?:man|woman|person|people)|porte|parole|sprecher(?:in)?|\S+sprecher(?:in)?|portavoz|vocer[oa])$/;
const TIE = /^(?:for|at|de|du|von|vom|der|des|del)$/;

/** A body introduced at a word of the run that names it. */
type IntroducedBody = Run & { at: number; member: Member };

/** «وزارة الصحة اللبنانية», «the Health Ministry»: a body by a name of its own. */
export function introduceBody(reading: Reading, at: number, stage: Stage): IntroducedBody | null {
  const { speech, people, words } = reading;
  if (people[at] || !speech.institutions.has(words[at]?.form ?? '')) return null;
  // «حاكم الولاية»
  if (!speech.cased && reading.breaks[at] === 'none' && isDescribing(reading, at - 1)) return null;
  // «dijo a la AFP Lola Prat»
  const leads = speech.language === 'es' && reading.breaks[at - 1] === 'sentence';
  if (isRomance(reading) && isNameWord(reading, at + 1) && !leads) return null;
  const start = speech.cased ? phraseUpTo(reading, at, 0)?.from : at;
  const phrase = start === undefined ? null : phraseFrom(reading, start, words.length);
  if (!phrase || phrase.to <= at || phrase.to - phrase.from < 2) return null;
  if (people.slice(phrase.from, phrase.to).some(Boolean)) return null;
  const first = words[phrase.from]?.form ?? '';
  const opens = isCapital(reading, phrase.from) || speech.determiners.has(first);
  if (speech.cased && !opens) return null;
  const described = describe(reading, phrase);
  if (described.kind !== 'institution' || described.indefinite || described.person) return null;
  const { name, gender, several } = described;
  // «the company said»: the page has named it before, or has no other name for it.
  if (speech.articles.has(first) && isAnyFirm(name)) return null;
  const known = bodyBeside(reading, phrase.to);
  if (known) {
    const member = knownMember(stage, known, name);
    callBy(stage.cast, name, member);
    return { ...phrase, at, member };
  }
  const entry = { name, person: null, role: null, named: true, human: false, gender, several };
  return { ...phrase, at, member: enter(stage.cast, entry, [name]) };
}

/** «a spokeswoman for Brightwater Energy»: a body, whatever its name says of it. */
export function introduceSpokenFor(reading: Reading, at: number, stage: Stage): Member | null {
  const { words, breaks, people, speech } = reading;
  if (!speech.cased || breaks[at] !== 'none' || !isBehindSpokesman(reading, at)) return null;
  if (!isNameWord(reading, at) || isNameWord(reading, at - 1)) return null;
  let to = at + 1;
  while (breaks[to] === 'none' && isNameWord(reading, to)) to++;
  const form = words[at]?.form ?? '';
  const known = people.slice(at, to).some(Boolean) || isState(form, speech.language);
  if (known || isGivenName(form) || stage.cast.surnames.has(form)) return null;
  const name = textOf(reading, { from: at, to });
  const body = { person: null, role: null, named: true, human: false, several: null };
  return enter(stage.cast, { name, gender: null, ...body }, [name]);
}

function isBehindSpokesman(reading: Reading, at: number): boolean {
  const isSpokesman = (word: number) => SPOKESMAN.test(reading.words[word]?.form ?? '');
  if (TIE.test(reading.words[at - 1]?.form ?? '')) return isSpokesman(at - 2);
  return hasElidedOf(reading, at) && isSpokesman(at - 1);
}

/** «La misión de la ONU en el sur, la Finul, …»: the body of the dossier between commas is what it is. */
function bodyBeside({ breaks, people, bodies, speech, words }: Reading, to: number): string | null {
  let comma = to;
  while (comma - to < LONGEST_TAIL && breaks[comma] === 'none') comma++;
  if (!speech.cased || breaks[comma] !== 'comma') return null;
  const from = speech.articles.has(words[comma]?.form ?? '') ? comma + 1 : comma;
  const mention = people[from];
  let end = from;
  while (mention && people[end] === mention) end++;
  const apposed = mention && breaks[end] === 'comma' && bodies.has(personOf(mention));
  return apposed ? personOf(mention) : null;
}
