import type { Mention } from '../../dossier/lexicon.ts';
import { wordsOf } from '../../language/words.ts';
import { verbAt } from '../attribution/cues.ts';
import { LONGEST_TAIL } from '../reading/called-by.ts';
import { type Description, describe } from '../reading/describe.ts';
import { isRomance } from '../reading/language-groups.ts';
import { bareName } from '../reading/names-without-capitals.ts';
import { LONGEST_PHRASE, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import { personOf, type Reading, type Run } from '../reading/reading.ts';
import { enter, formsOf, type Member, nameInFull } from './cast.ts';
import { introduceBody, introduceSpokenFor } from './introduce-bodies.ts';
import { introduceFirstName, introduceLone } from './introduce-first-names.ts';
import { endsName, entered, introduceApposed, introduceNamed } from './introduce-names.ts';
import { knownMember, type Stage } from './stage.ts';
import { toldOf } from './told-of.ts';

const LONGEST_NAME = 3; // words, in a script without capitals

/** Somebody introduced at a word of a block. */
export type Introduced = { at: number; member: Member };

/**
 * Whom a block introduces, before anybody's words are read: those it names with a role, or as
 * saying something, and those it only describes («a senior diplomat»). A bare surname, «the envoy»
 * or «he» further down then finds them.
 */
export function introduce(reading: Reading, stage: Stage): Introduced[] {
  const found: Introduced[] = [];
  const { words, walled, people } = reading;
  for (let at = 0; at < words.length; at++) {
    if (walled[at]) continue;
    const mention = people[at];
    if (mention) {
      if (mention !== people[at + 1]) introduceKnown(reading, at, stage);
      continue;
    }
    if (!canIntroduce(reading, at)) continue;
    const body = introduceBody(reading, at, stage);
    if (body) {
      found.push(body);
      at = Math.max(at, body.to - 1);
      continue;
    }
    const spokenFor = introduceSpokenFor(reading, at, stage);
    if (spokenFor) {
      found.push({ at, member: spokenFor });
      continue;
    }
    // «Ghada, a retired nurse, …»: what she is, and nobody else.
    const before = found.at(-1);
    if (before?.member.named && isApposed(reading, before.at, at)) continue;
    const told = toldOf(reading, at);
    if (told) {
      if (before?.member.named && before.member.human) enter(stage.cast, before.member, [told]);
      continue;
    }
    const member =
      reading.speech.cased && endsName(reading, at)
        ? introduceNamed(reading, at, stage)
        : (introduceDescribed(reading, at, stage) ??
          introduceApposed(reading, at, stage) ??
          introduceFirstName(reading, at, stage) ??
          introduceLone(reading, at, stage));
    if (member) found.push({ at, member });
  }
  return found;
}

/** Most words of a page are of no kind that names or describes anybody: they cost one look each. */
function canIntroduce({ speech, words, capitals }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  return (
    !speech.cased ||
    capitals[at] === true ||
    speech.indefinite.has(form) ||
    speech.institutions.has(form)
  );
}

/** A comma, and nothing but the rest of a name before it. */
function isApposed({ breaks, speech }: Reading, name: number, at: number): boolean {
  const longest = speech.cased ? 1 : LONGEST_NAME;
  if (breaks[at] !== 'comma' || at - name > longest) return false;
  for (let word = name + 1; word < at; word++) if (breaks[word] !== 'none') return false;
  return true;
}

function introduceKnown(reading: Reading, last: number, stage: Stage): void {
  const mention = reading.people[last];
  if (mention && !reading.speech.cased) addShortNames(reading, mention, stage);
  const phrase = phraseUpTo(reading, last, 0);
  const described = phrase && describe(reading, phrase);
  const same = mention && described?.person === personOf(mention);
  if (!mention) return;
  const { role, gender } = same ? described : { role: null, gender: null };
  nameInFull(stage.cast, knownMember(stage, personOf(mention), role, gender), mention.words);
}

/** «כתבו בכאן» after «תאגיד השידור כאן 11»: one word of a name is enough once the page has it. */
function addShortNames({ speech }: Reading, mention: Mention, stage: Stage): void {
  const person = personOf(mention);
  if (stage.people.get(person)?.kind !== 'institution') return;
  for (const form of formsOf(mention.words)) {
    const general = speech.institutions.has(form) || speech.roles.has(form) || form.length < 3;
    if (!general) stage.shortNames.set(form, person);
  }
}

/** «a senior diplomat working on Lebanon», and in scripts without capitals a name behind a role. */
function introduceDescribed(reading: Reading, at: number, stage: Stage): Member | null {
  const { speech, words, people } = reading;
  const form = words[at]?.form ?? '';
  if (reading.given[at]) return introduceGiven(reading, at, stage);
  const starts = speech.cased ? speech.indefinite.has(form) : speech.roles.has(form);
  if (!starts || (!speech.cased && speech.roles.has(words[at - 1]?.form ?? ''))) return null;
  if (speech.cased && !tellsOfSomebody(reading, at)) return null;
  const phrase = phraseFrom(reading, at, words.length);
  // «un député proche du Hezbollah» is not Hezbollah.
  const known = phrase && people.slice(phrase.from, phrase.to).some(Boolean);
  if (!phrase || (known && !isRomance(reading))) return null;
  const described = describe(reading, phrase);
  if (described.person) return null;
  if (described.kind === 'name' && !speech.cased && described.role) {
    return entered(stage, described, true);
  }
  if (!speech.cased && !standsOut(reading, phrase)) return null;
  const isUnnamed =
    described.kind === 'role' && described.indefinite && isPerson(described, reading);
  return isUnnamed ? entered(stage, described, false) : null;
}

/** A name by its given name alone, without a role: «تجلس أم حسن (٥٢ عاماً)», «מספרת רחלי אסייג (41)». */
function introduceGiven(reading: Reading, at: number, stage: Stage): Member | null {
  if (reading.given[at - 1] || reading.people[at]) return null;
  const phrase = phraseFrom(reading, at, reading.words.length);
  if (!phrase) return null;
  const described = describe(reading, bareName(reading, phrase));
  const several = phrase.to - at > 1;
  const beside = verbAt(reading, at - 1) ?? verbAt(reading, phrase.to);
  const ends = reading.breaks[phrase.to] !== 'none';
  if (described.kind !== 'name' || described.person || !(several || beside || ends)) return null;
  return entered(stage, described, true);
}

/** «קורס קצינים»: an unnamed one behind another noun is a part of it, and nobody to speak of. */
function standsOut(reading: Reading, { from, to }: Run): boolean {
  const { breaks, words, speech } = reading;
  const before = words[from - 1]?.form ?? '';
  const apart = speech.stops.has(before) || speech.oneOfThem.has(before);
  // «حولت ممرضة متقاعدة غرفة …»: in Arabic whatever opens the sentence is its verb.
  const behindVerb = speech.language === 'ar' && breaks[from - 1] === 'sentence';
  if (breaks[from] !== 'none' || apart || behindVerb) return true;
  return verbAt(reading, from - 1) !== null || verbAt(reading, to) !== null;
}

/** A word for somebody is near enough to be in the description that begins at a word. */
function tellsOfSomebody({ words, breaks, speech, quoted }: Reading, from: number): boolean {
  const to = from + LONGEST_PHRASE + LONGEST_TAIL;
  const marks = quoted[from] ?? -1;
  for (let at = from; at <= to; at++) {
    // What begins in marks ends with them.
    if (at > from && (breaks[at] !== 'none' || (marks >= 0 && quoted[at] !== marks))) return false;
    const form = words[at]?.form ?? '';
    if (speech.unnamed.has(form) || speech.roles.has(form)) return true;
  }
  return false;
}

function isPerson({ name }: Description, { speech }: Reading): boolean {
  return wordsOf(name).some(({ form }) => speech.unnamed.has(form) || speech.roles.has(form));
}
