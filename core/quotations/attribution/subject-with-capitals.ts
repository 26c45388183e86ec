import { isGivenName } from '../../language/latin-given-names.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isNameWord, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import { nounAfter } from './attribution.ts';
import { subjectAfter, subjectBefore, type Verb } from './cues.ts';
import { isHeard } from './heard-from.ts';
import { isGoverned, isLikely, leadingNoun, leadingPhrase } from './leading-person.ts';

/**
 * Who says what a verb says: whoever stands right before it, unless a preposition governs them or
 * they are nobody; else whoever leads the sentence; else whoever follows. In English what follows
 * is whom it was said to, unless the verb opens the sentence.
 */
export function casedSubject(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { language } = reading.speech;
  // «…, sei „nicht wahr“, erklärte das Büro: „…“»: in German the verb goes first there.
  const source = sourceOf(reading, verb, zone);
  const before = source ?? subjectBefore(reading, verb, zone.from);
  const second = language === 'de' && verb.run.from > zone.from && !source;
  const turned =
    second && isBehindAnother(reading, verb, zone, before)
      ? subjectAfter(reading, verb, zone.to)
      : null;
  if (turned && isDescribed(reading, turned)) return turned;
  if (before && (isLikely(reading, before) || isAntecedent(reading, before))) return before;
  const inverted = language !== 'en' || verb.run.from === zone.from;
  const lead = leadingPhrase(reading, zone, before?.from ?? verb.run.from);
  if (lead && !isGoverned(reading, lead.from)) return lead;
  const colon = zone.link === 'colon';
  const after = inverted
    ? (subjectAfter(reading, verb, zone.to) ?? (colon ? nounAfter(reading, verb, zone.to) : null))
    : null;
  if (after || !isRomance(reading)) return after ?? besideVerb(reading, before, lead);
  // «En un comunicado lo llama …»: who it is has been said before.
  if (lead && isPersonal(reading, lead)) return lead;
  return leadingNoun(reading, zone.from, verb.run.from);
}

/** «Trabajaba con la organización Manos Abiertas, que lo recordó como “…”» */
function isAntecedent(reading: Reading, run: Run): boolean {
  const { words, breaks, speech } = reading;
  const relative = speech.language === 'es' && words[run.to]?.form === 'que';
  return relative && breaks[run.to] === 'comma' && isSurelySomebody(reading, run);
}

/** „Zu dem Papier sagte …“, „Drei Briefe schrieb …“, and behind a clause: in German the verb stands second, whoever it is of. */
function isBehindAnother(
  reading: Reading,
  { run }: Verb,
  { from }: Zone,
  before: Run | null,
): boolean {
  const { breaks, quoted, speech, words } = reading;
  if (breaks[run.from] === 'comma' || (quoted[run.from - 1] ?? -1) >= 0) return true;
  const opens = breaks[from] === 'sentence' && speech.oblique.has(words[from]?.form ?? '');
  if (opens && breaks.slice(from + 1, run.from + 1).every((one) => one === 'none')) return true;
  if (!before || before.to !== run.from) return false;
  return !isDescribed(reading, before) && !speech.pronouns.has(words[before.from]?.form ?? '');
}

/** In words that tables have, and not by a capital alone. */
function isDescribed(reading: Reading, { from, to }: Run): boolean {
  const { speech, words, people, capitals } = reading;
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (people[at] || (capitals[at] && isGivenName(form))) return true;
    if (speech.roles.has(form) || speech.institutions.has(form)) return true;
  }
  return false;
}

export function isPersonal({ people, words, speech }: Reading, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (people[at] || speech.roles.has(form) || isGivenName(form)) return true;
  }
  return false;
}

/** «In dem Schreiben an die Zulieferer heißt es: …»: the words are the letter's. */
function sourceOf(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { speech, words } = reading;
  // In English «it» behind the verb is what somebody puts: «At the ministry, Olsen put it this way: …»
  const heard = isHeard(reading, verb) || /^verlaut/.test(verb.stem);
  if (!heard || !speech.spokenFrom.has(words[zone.from]?.form ?? '')) return null;
  return phraseFrom(reading, zone.from + 1, verb.run.from);
}

/** «…, with Senator McCain telling reporters»: a participle with a subject of its own. */
export function withSubject(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { breaks, speech, words } = reading;
  const last = verb.run.from - 1;
  if (!speech.cased || breaks[last + 1] !== 'none' || !isNameWord(reading, last)) return null;
  const subject = phraseUpTo(reading, last, zone.from);
  if (!subject) return null;
  const before = words[subject.from - 1]?.form ?? '';
  const own = before === 'with' || speech.and.has(before) || breaks[subject.from] !== 'none';
  return own ? subject : null;
}

/** «In a note late on Saturday the committee said …»: not the note that a preposition governs. */
function besideVerb(reading: Reading, before: Run | null, lead: Run | null): Run | null {
  if (!before || !lead || before.from === lead.from) return lead ?? before;
  const article = reading.speech.articles.has(reading.words[before.from]?.form ?? '');
  return article && !isGoverned(reading, before.from) ? before : lead;
}
