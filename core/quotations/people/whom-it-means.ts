import { type Description, describe } from '../reading/describe.ts';
import { headOf } from '../reading/heads.ts';
import { isNameWord } from '../reading/noun-phrases.ts';
import { partsOf } from '../reading/pairs.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { forcesAtHome } from './bodies.ts';
import { candidatesAt, placeOf, type Spot, withOthers } from './candidates.ts';
import { enter, type Member, membersByNoun, pairOf } from './cast.ts';
import { introducedAs, memberFor, unnamed } from './described-members.ts';
import { namesBody } from './fits.ts';
import { knownBody, officeOfSomebody } from './known-bodies.ts';
import { officeHolders } from './offices.ts';
import { oneOfThemMeant } from './one-of-them-meant.ts';
import { CERTAIN, certain, likeliest, type Meant, type Reference } from './rank.ts';
import { ENOUGH, roleMeant } from './role-meant.ts';
import { type Candidate, inSentence, type Mention } from './spoken-of.ts';
import { knownMember, type Stage } from './stage.ts';

const IN_MIND = -1.5; // of a score, for a pronoun to be of somebody
const RELATIVE = /^(?:who|qui|quien)$/;
const PRONOUN = '-elles'.length;
const NOBODY = /^(?:on|alguien|quelqu['’]un)$/;

/** Whom the words for a speaker mean; null where several may be meant alike. */
export function whomItMeans(stage: Stage, spot: Spot, described: Description): Meant | null {
  const { kind, person, role, gender } = described;
  if (person) return certain(knownMember(stage, person, role, gender));
  if (kind === 'name') {
    // «מסרה לשכתו»: in a script without capitals a body's name may seem a person's.
    const body = spot.reading.speech.cased ? null : knownBody(stage, spot, described);
    return certain(body ? knownMember(stage, body, role) : enter(stage.cast, memberFor(described)));
  }
  if (kind === 'institution') return bodyMeant(stage, spot, described);
  if (kind === 'pair') return pairMeant(stage, spot, described);
  if (kind === 'pronoun') return pronounMeant(stage, spot, described, null);
  if (kind === 'one-of-them') return oneOfThemMeant(stage, spot, described);
  if (described.indefinite && !isOffice(stage, spot, described)) {
    return certain(introducedAs(stage, spot, described) ?? unnamed(stage, described));
  }
  return roleMeant(stage, spot, described);
}

/** Whom the words that lead a sentence mean, where they are no name. */
export function meantInPassing(
  stage: Stage,
  reading: Reading,
  run: Run,
  here: Mention[],
): Member | null {
  if (OURS.test(reading.words[run.from]?.form ?? '')) return null;
  // «Il y avait …»
  if (reading.speech.language === 'fr' && reading.words[run.to]?.form === 'y') return null;
  const described = describe(reading, run);
  const spot = { reading, at: run.from, here };
  // «Her uncle, Ahmad, …»
  const apposed = described.kind === 'name' && described.role === described.printed;
  if (described.kind === 'paper' || (described.kind === 'name' && !apposed)) return null;
  if (described.kind === 'pair' && !reading.speech.cased) return null;
  const noun = reading.words[headOf(reading, run)]?.form ?? '';
  if (described.kind === 'institution' && PAPER.test(noun)) return null;
  if (described.kind === 'role' && !isOfSomebody(reading, run)) return null;
  return whomItMeans(stage, spot, described)?.member ?? null;
}

// «Notre envoyée spéciale a rencontré …»: who asks.
const OURS = /^(?:notre|nuestr[oa])$/;

// What says something, and is no he or she.
const PAPER =
  /^(?:texte|document|rapport|lettre|projet|texto|documento|informe|carta|bericht|entwurf|papier|dokument|brief|schreiben|نص|وثيقه|تقرير|مسوده|טיוטה|מסמך|דוח)$/;

/** «נשיא ארה"ב»: somebody of the dossier holds it, whether it bears the article or not. */
function isOffice(stage: Stage, { reading }: Spot, { printed, run }: Description): boolean {
  const { cased, unnamed } = reading.speech;
  if (cased || unnamed.has(reading.words[run.from]?.form ?? '')) return false;
  return officeHolders(stage, printed).length > 0;
}

function isOfSomebody({ words, speech, breaks }: Reading, { from, to }: Run): boolean {
  if (words.slice(from, to).some(({ form }) => speech.roles.has(form))) return true;
  // «The American took no questions», and not «The Lebanese pound …»
  const definite = to - from === 2 && speech.articles.has(words[from]?.form ?? '');
  if (!definite || !speech.epithets.has(words[to - 1]?.form ?? '')) return false;
  const next = words[to]?.form ?? '';
  const acts = [speech.stops, speech.auxiliaries, speech.verbs].some((set) => set.has(next));
  return breaks[to] !== 'none' || acts || /(?:ed|ly)$/.test(next);
}

function pairMeant(stage: Stage, spot: Spot, { run }: Description): Meant | null {
  const { reading } = spot;
  const parts = partsOf(reading, run) ?? [];
  const [one, other] = parts.map((part) => whomItMeans(stage, spot, describe(reading, part)));
  const [first, second] = parts;
  if (!one || !other || !first || !second) return null;
  const end = reading.words[first.to - 1]?.end ?? 0;
  const joining = reading.text.slice(end, reading.words[second.from]?.start);
  return certain(pairOf(stage.cast, one.member, other.member, joining));
}

/** Whom a pronoun, or a verb without a subject, stands for. */
export function pronounMeant(
  stage: Stage,
  spot: Spot,
  described: Pick<Description, 'printed' | 'gender'> | null,
  verb: Partial<Pick<Reference, 'gender' | 'several' | 'being'>> | null,
): Meant | null {
  // French «on» is nobody whom the page has named.
  if (NOBODY.test(described?.printed.toLowerCase() ?? '') && verb?.being !== 'body') return null;
  const reference: Reference = {
    form: described ? 'pronoun' : 'dropped',
    gender: described?.gender ?? null,
    several: null,
    being: 'either',
    ...placeOf(stage, spot),
    ...verb,
  };
  const before = RELATIVE.test(described?.printed ?? '') ? namedRightBefore(spot) : null;
  if (before) return certain(before);
  const candidates = candidatesAt(stage, spot, reference.gender);
  const others = described ? besidesTheTold(candidates, spot) : besidesBodies(candidates, spot);
  const meant = likeliest(others, reference);
  return meant && meant.score >= IN_MIND ? meant : null;
}

/** «in the presence of the minister, Lena Moss, who said»: whoever it stands right behind. */
function namedRightBefore({ reading, at, here }: Spot): Member | null {
  const { breaks, sentences } = reading;
  if (breaks[at] !== 'comma') return null;
  const last = inSentence(here, at, sentences).findLast((one) => one.at < at && one.member.human);
  if (!last) return null;
  for (let word = last.at + 1; word < at; word++) {
    if (breaks[word] !== 'none' || !isNameWord(reading, word)) return null;
  }
  return last.member;
}

/** «Su Gobierno, insistió, …»: no body that the same sentence is about says so. */
function besidesBodies(candidates: Candidate[], { reading, at, here }: Spot): Candidate[] {
  if (!isBehindComma(reading, at) || reading.breaks[at + 1] !== 'comma') return candidates;
  const bodies = inSentence(here, at, reading.sentences).filter(({ member }) => !member.human);
  return without(candidates, bodies);
}

/** «Le texte, assure-t-il, …», «Les Américains, avait-il dit, …»: nor anybody, where a pronoun shows another. */
function besidesTheTold(candidates: Candidate[], { reading, at, here }: Spot): Candidate[] {
  const { text, words, breaks, sentences, speech } = reading;
  if (speech.language !== 'fr') return candidates;
  let verb = at;
  while (verb > 0 && breaks[verb] === 'none') verb--;
  const inverted = text.slice(words[verb]?.start, (words[at]?.end ?? 0) + PRONOUN);
  if (!isBehindComma(reading, verb) || !/-(?:ils?|elles?)\b/.test(inverted)) return candidates;
  const told = inSentence(here, verb, sentences).filter(
    ({ member, standing }) => !member.human || standing === 'leads',
  );
  return without(candidates, told);
}

function isBehindComma({ breaks, quoted }: Reading, at: number): boolean {
  return breaks[at] === 'comma' && (quoted[at - 1] ?? -1) < 0;
}

function without(candidates: Candidate[], mentions: Mention[]): Candidate[] {
  return candidates.filter(({ member }) => !mentions.some((one) => one.member === member));
}

function bodyMeant(stage: Stage, spot: Spot, described: Description): Meant | null {
  const { name, role } = described;
  const known = knownBody(stage, spot, described);
  if (known) return certain(knownMember(stage, known, role, described.gender));
  const candidates = withOthers(candidatesAt(stage, spot, null), membersByNoun(stage.cast, name));
  const meant = likeliest(candidates, {
    form: 'description',
    gender: null,
    several: null,
    being: 'body',
    ...placeOf(stage, spot),
    describes: (member) => namesBody(stage, member, name),
  });
  if (meant && meant.score >= ENOUGH) return { ...meant, lead: CERTAIN };
  const office = officeOfSomebody(stage, spot, name);
  if (office) return certain(knownMember(stage, office, role));
  const home = forcesAtHome(stage, name);
  if (home) return certain(knownMember(stage, home, role));
  const member = enter(stage.cast, { ...memberFor(described), human: false }, [name]);
  return certain(member);
}
