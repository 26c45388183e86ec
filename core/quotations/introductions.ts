import type { Mention } from '../dossier/lexicon.ts';
import { wordsOf } from '../language/words.ts';
import { enter } from './cast.ts';
import { verbAt } from './cues.ts';
import { describe } from './describe.ts';
import { isNameWord, phraseUpTo } from './noun-phrases.ts';
import { isWalled, personOf, type Reading } from './reading.ts';
import { knownMember, type Stage } from './stage.ts';

/**
 * Whom a block introduces, before anybody's words are read: those it names with a role, or as
 * saying something. A bare surname or «the envoy» further down then finds them.
 */
export function introduce(reading: Reading, stage: Stage): void {
  for (let at = 0; at < reading.words.length; at++) {
    if (isWalled(reading, at)) continue;
    const mention = reading.people[at];
    if (mention) {
      if (mention !== reading.people[at + 1]) introduceKnown(reading, at, stage);
    } else if (reading.speech.cased && endsName(reading, at)) {
      introduceNamed(reading, at, stage);
    }
  }
}

function introduceKnown(reading: Reading, last: number, stage: Stage): void {
  const mention = reading.people[last];
  if (mention && !reading.speech.cased) addShortNames(reading, mention, stage);
  const phrase = phraseUpTo(reading, last, 0);
  const described = phrase && describe(reading, phrase);
  const same = mention && described?.person === personOf(mention);
  if (mention) knownMember(stage, personOf(mention), same ? described.role : null);
}

/** «כתבו בכאן» after «תאגיד השידור כאן 11»: one word of a name is enough once the page has it. */
function addShortNames({ speech }: Reading, mention: Mention, stage: Stage): void {
  const person = personOf(mention);
  if (stage.people.get(person)?.kind !== 'institution') return;
  for (const { form } of wordsOf(mention.words)) {
    const general = speech.institutions.has(form) || speech.roles.has(form) || form.length < 3;
    if (!general) stage.shortNames.set(form, person);
  }
}

function introduceNamed(reading: Reading, last: number, stage: Stage): void {
  const phrase = phraseUpTo(reading, last, 0);
  const described = phrase && describe(reading, phrase);
  if (described?.kind !== 'name' || described.person || !/\s/.test(described.name)) return;
  const speaks = verbAt(reading, last + 1) ?? verbAt(reading, phrase ? phrase.from - 1 : -1);
  if (!described.role && !speaks) return;
  const { name, role } = described;
  enter(stage.cast, { name, person: null, role, named: true, human: true });
}

function endsName(reading: Reading, at: number): boolean {
  if (!isNameWord(reading, at) || !isNameWord(reading, at - 1)) return false;
  return (
    reading.breaks[at] === 'none' &&
    (reading.breaks[at + 1] !== 'none' || !isNameWord(reading, at + 1))
  );
}
