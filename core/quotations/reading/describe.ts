import { withoutConstruct } from '../../language/hebrew-construct.ts';
import { isGivenName } from '../../language/latin-given-names.ts';
import { calledBy } from './called-by.ts';
import { isEpithet, isPlaceOfRole, nameBeforePlace, nameBehindField } from './epithets.ts';
import { type Gender, genderOf } from './gender.ts';
import { headOf, isInstitution, knownIn } from './heads.ts';
import { issuerOf, mayHaveIssuer, uncasedIssuerOf } from './issuers.ts';
import { isRomance } from './language-groups.ts';
import { nameAtEnd } from './name-at-end.ts';
import { nameGiven } from './names-given.ts';
import { closedBody, isIndefinite, namedInMarks } from './names-without-capitals.ts';
import { isNameWord } from './noun-phrases.ts';
import { isForSeveral } from './number.ts';
import { apposedTo, isOneOfThem, oneOfSeveral } from './one-of-them.ts';
import { partsOf } from './pairs.ts';
import { genderOfFullName } from './person-names.ts';
import { isCapital, personOf, type Reading, type Run, textOf } from './reading.ts';
import { nameBeside, roleOf } from './roles.ts';
import { isSomebody } from './somebody.ts';
import { type Found, isDoubtful, uncased } from './uncased-kind.ts';

const MOST_WORDS = 1_000; // in one subject

/** What the words for a speaker amount to, before anybody is looked up. */
export type Description = {
  /** The words that were read. */
  run: Run;
  printed: string;
  kind: 'pronoun' | 'paper' | 'name' | 'pair' | 'institution' | 'role' | 'one-of-them';
  /** Somebody in the dossier whom these very words name. */
  person: string | null;
  /** The name on its own, or the whole description. */
  name: string;
  role: string | null;
  /** `a`, `two`, `some`: nobody who was spoken of before. */
  indefinite: boolean;
  gender: Gender;
  /** For more than one; null where the words do not show it. */
  several: boolean | null;
};

/** Reads a subject: who it names and as what. */
export function describe(reading: Reading, run: Run, asBody = false): Description {
  const { described } = reading;
  const key = described && !asBody ? run.from * MOST_WORDS + (run.to - run.from) : -1;
  const known = key < 0 ? undefined : described?.get(key);
  if (known) return known;
  const read = readSubject(reading, run, asBody);
  if (key >= 0) described?.set(key, read);
  return read;
}

function readSubject(reading: Reading, run: Run, asBody: boolean): Description {
  const { speech, words } = reading;
  const printed = textOf(reading, run);
  const first = words[run.from]?.form ?? '';
  // רה"מ and ראש הממשלה bear no article of their own, and are as definite as הדובר.
  const bare = () => !/^(?:ال|ה)/.test(first) && speech.unnamed.has(first);
  const indefinite = speech.cased ? speech.indefinite.has(first) : bare();
  const gender = genderOf(reading, run);
  const several = isForSeveral(reading, run);
  const plain = {
    run,
    printed,
    person: null,
    name: printed,
    role: null,
    indefinite,
    gender,
    several,
  };
  const alone =
    run.to - run.from === 1 ||
    (speech.anaphors.has(first) && !reading.given.slice(run.from, run.to).some(Boolean));
  if (alone && (speech.pronouns.has(first) || speech.anaphors.has(first))) {
    // «Elle s’appelle Odile Prat et …»
    const given = isRomance(reading) ? nameGiven(reading, run.to) : null;
    if (given) return { ...plain, kind: 'name', name: textOf(reading, given) };
    return { ...plain, kind: 'pronoun' };
  }
  if (alone && speech.documents.has(first)) return { ...plain, kind: 'paper' };
  const noun = speech.cased ? (words[headOf(reading, run)]?.form ?? '') : '';
  const issuer = mayHaveIssuer(reading, noun) ? issuerOf(reading, run) : null;
  if (issuer || speech.documents.has(noun)) {
    return issuer ? describe(reading, issuer) : { ...plain, kind: 'paper' };
  }
  // «بيان الوزارة», הודעת הלשכה: whoever put the paper out.
  const owned = !speech.cased && speech.documents.has(withoutConstruct(first));
  if (owned && run.to - run.from > 1 && isInstitution(reading, run.from + 1)) {
    return describe(reading, { from: run.from + 1, to: run.to });
  }
  const author = !speech.cased && speech.documents.has(first) && uncasedIssuerOf(reading, run.from);
  if (author && author.from > run.from && isSomebody(reading, author))
    return describe(reading, author);
  if (asBody)
    return { ...plain, kind: 'institution', printed: printed.slice(1), name: printed.slice(1) };
  const single = oneOfSeveral(reading, run);
  if (single) return { ...plain, kind: 'role', indefinite: true, several: false, name: single };
  if (partsOf(reading, run)) return { ...plain, kind: 'pair', several: true };
  if (isOneOfThem(reading, run)) {
    const apposed = apposedTo(reading, run);
    return apposed ? describe(reading, apposed) : { ...plain, kind: 'one-of-them' };
  }
  const apart = !speech.cased && speech.roles.has(first) && nameBeside(reading, run.to);
  const known = apart ? null : knownIn(reading, run);
  if (known) {
    const person = personOf(known.mention);
    const role = roleOf(reading, run, known.at);
    const name = known.mention.words;
    // „Die Gesandten Amos Hochstein und …“: the given name shows more than the article.
    const shown = genderOfFullName(reading, known.at) ?? gender;
    return { ...plain, kind: 'name', person, name, role, indefinite: false, gender: shown };
  }
  const found = speech.cased ? cased(reading, run) : uncased(reading, run);
  const beside =
    found.kind === 'role' || isDoubtful(reading, found) || isPlaceOfRole(reading, run, found.at)
      ? (nameGiven(reading, run.to) ??
        nameBehindField(reading, run.to) ??
        nameBeside(reading, run.to))
      : null;
  if (found.kind === 'name' && found.at && !beside) {
    return {
      ...plain,
      kind: 'name',
      name: textOf(reading, found.at),
      role: roleOf(reading, run, found.at),
      // What is before the name may be the rest of the sentence: «Habib traf Lisa Stone».
      gender: genderOfFullName(reading, found.at) ?? gender,
    };
  }
  if (beside) {
    const mention = reading.people[beside.from];
    const person = mention ? personOf(mention) : null;
    const name = textOf(reading, beside);
    // «סגנה, אילן פרץ»: her deputy, and no woman for it.
    const shown = speech.cased ? gender : (genderOf(reading, beside) ?? gender);
    return { ...plain, kind: 'name', person, name, role: printed, gender: shown };
  }
  const isRole = found.kind === 'role';
  const closes =
    !speech.cased &&
    found.kind !== 'name' &&
    (speech.language === (isRole ? 'he' : 'ar') || namedInMarks(reading, run) !== null);
  const called = calledBy(reading, closes ? closedBody(reading, run) : run);
  const bareRole = !speech.cased && isRole && isIndefinite(reading, run);
  return {
    ...plain,
    kind: found.kind,
    printed: called,
    name: called,
    indefinite: indefinite || bareRole,
  };
}

function cased(reading: Reading, run: Run): Found {
  const head = headOf(reading, run);
  const { roles, unnamed, links, and } = reading.speech;
  const form = reading.words[head]?.form ?? '';
  if (isInstitution(reading, head)) return { kind: 'institution' };
  if (isEpithet(reading, run)) return { kind: 'role' };
  const placed = nameBeforePlace(reading, run, head);
  if (placed) return { kind: 'name', at: placed };
  if (roles.has(form) || unnamed.has(form) || !isCapital(reading, head)) {
    const at = nameAtEnd(reading, run, head);
    return at ? { kind: 'name', at } : { kind: 'role' };
  }
  const ties = (at: number) => {
    const word = reading.words[at]?.form ?? '';
    return links.has(word) || and.has(word);
  };
  const { determiners, language } = reading.speech;
  const article = determiners.has(reading.words[run.from]?.form ?? '');
  let from = run.to;
  while (from > run.from && (isNameWord(reading, from - 1) || ties(from - 1))) from--;
  while (from < run.to && !isNameWord(reading, from)) from++;
  // German nouns have capitals too: after an article a name needs a role to stand behind.
  const bare = language === 'de' && article && !roles.has(reading.words[from - 1]?.form ?? '');
  const given = language === 'de' ? givenNameIn(reading, from, run.to) : from;
  // „die sichtlich müde Ada Fehr“
  const whole = isCapital(reading, given) && isGivenName(reading.words[given]?.form ?? '');
  if (bare && !(whole && run.to - given > 1)) return { kind: 'role' };
  // «Kämmerer Joachim Brede»: whatever stands before a given name is what he is.
  from = given;
  if (from < run.to) return { kind: 'name', at: { from, to: run.to } };
  return { kind: reading.speech.titles.has(form) ? 'role' : 'institution' };
}

function givenNameIn({ words }: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (isGivenName(words[at]?.form ?? '') && !isGivenName(words[at - 1]?.form ?? '')) return at;
  }
  return from;
}
