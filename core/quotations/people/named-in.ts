import { phraseFrom } from '../reading/noun-phrases.ts';
import { isWalled, personOf, type Reading, textOf } from '../reading/reading.ts';
import type { Member } from './cast.ts';
import { officeHolders } from './offices.ts';
import { knownMember, type Stage } from './stage.ts';

const OFTEN = 3; // times

/** Somebody named at a word. `office`: by no name, but by what they alone are. */
export type Named = { at: number; member: Member; office?: true };

/** Those whom a block names: of the dossier, or introduced by the page. */
export function namedIn(reading: Reading, stage: Stage): Named[] {
  const known = stage.named.get(reading);
  if (known) return known;
  const own = stage.introduced.get(reading) ?? [];
  const introduced = new Set(own.map(({ at }) => at));
  const found: Named[] = [...own];
  for (let at = 0; at < reading.words.length; at++) {
    if (!mayName(reading, at) || introduced.has(at)) continue;
    const mention = reading.people[at];
    if (mention && mention === reading.people[at - 1]) continue;
    const named = isWalled(reading, at) ? null : namedAt(reading, at, stage);
    if (named && !isModifier(reading, at)) found.push(named);
  }
  found.sort((a, b) => a.at - b.at);
  stage.named.set(reading, found);
  return found;
}

/** Most words of a page name nobody: they cost one look each. */
function mayName({ people, speech, words, capitals }: Reading, at: number): boolean {
  if (!speech.cased || people[at] || capitals[at]) return true;
  return speech.offices.has(words[at]?.form ?? '');
}

function namedAt(reading: Reading, at: number, stage: Stage): Named | null {
  const form = reading.words[at]?.form ?? '';
  const mention = reading.people[at];
  if (mention) {
    const known = stage.people.get(personOf(mention));
    const isNamed = known && known.kind !== 'unnamed';
    return isNamed ? { at, member: knownMember(stage, known.id, null) } : null;
  }
  if (reading.speech.offices.has(form)) {
    const holder = holderAt(reading, at, stage);
    return holder && { at, member: holder, office: true };
  }
  const member = stage.cast.bySurname.get(form);
  return member?.human ? { at, member } : null;
}

/** «el primer ministro israelí», ראש הממשלה: whoever holds the office, if it can be only one. */
function holderAt(reading: Reading, at: number, stage: Stage): Member | null {
  // Only where a clause opens with it, or with one word before it.
  const opens = [at, at - 1].some((word) => reading.breaks[word] !== 'none');
  const phrase = opens ? phraseFrom(reading, at, reading.words.length) : null;
  if (!phrase || reading.people.slice(at, phrase.to).some(Boolean)) return null;
  // With a name beside it, it is the name that counts.
  const printed = textOf(reading, phrase);
  const holders = stage.holders.get(printed) ?? officeHolders(stage, printed);
  stage.holders.set(printed, holders);
  const [holder, other] = holders;
  return holder && !other ? knownMember(stage, holder, null) : null;
}

/** «Cruz spokeswoman Catherine Frazier»: the name says whose spokeswoman she is. */
function isModifier({ words, breaks, speech, people }: Reading, at: number): boolean {
  if (speech.language !== 'en') return false;
  let next = at + 1;
  while (people[at] && people[next] === people[at]) next++;
  return breaks[next] === 'none' && speech.roles.has(words[next]?.form ?? '');
}

/** Whom a page names far oftener than anybody else. */
export function heroOf(readings: Reading[], stage: Stage): Member | null {
  const times = new Map<Member, number>();
  for (const reading of readings) {
    for (const { member } of namedIn(reading, stage)) {
      if (member.human && member.named) times.set(member, (times.get(member) ?? 0) + 1);
    }
  }
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  const [member, most] = first ?? [null, 0];
  return most >= OFTEN && most >= 2 * (second?.[1] ?? 0) ? member : null;
}
