import { isGivenName } from '../../language/latin-given-names.ts';
import { subjectAfter, verbAt } from '../attribution/cues.ts';
import { isGoverned, leadingPhrase } from '../attribution/leading-person.ts';
import { hasElidedArticle } from '../reading/elisions.ts';
import { isRomance, OF } from '../reading/language-groups.ts';
import { isDescribing, phraseFrom } from '../reading/noun-phrases.ts';
import { isWalled, type Reading, type Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import { withoutItsVerb } from '../reading/subject-alone.ts';

/** Whoever was spoken of, as a sentence may open. */
export const THIRD = /^(?:s?he|ils?|elles?|ella|er)$/;
const LONGEST_LEAD_IN = 14; // words before a comma: «In a letter to the council, the mayor …»

/** The words that a sentence opens with, or opens with behind a phrase of place or time. */
export function leadOf(reading: Reading, { from, to }: Run): Run | null {
  const { speech, words, breaks } = reading;
  let at = from;
  if (isWalled(reading, at)) return null;
  const first = words[at]?.form ?? '';
  // «Al portavoz le preguntaron por el plazo.»
  const struck = speech.language === 'es' && /^al?$/.test(first);
  const whom = struck ? phraseFrom(reading, at + 1, to) : null;
  if (whom && /^les?$/.test(words[whom.to]?.form ?? '')) return whom;
  // «Du comité dont on parle, M. Prat n’attend rien.»
  if (speech.cased && (speech.oblique.has(first) || (isRomance(reading) && OF.test(first)))) {
    at++;
    while (at < to && at - from < LONGEST_LEAD_IN && breaks[at] === 'none') at++;
    const turned = speech.language === 'de' ? leadingBehindVerb(reading, { from, to: at }) : null;
    if (turned) return turned;
    if (breaks[at] !== 'comma' || at >= to) return null;
  }
  at = behindLeadIn(reading, { from: at, to });
  if (speech.cased || isDescribing(reading, at)) {
    const phrase = phraseFrom(reading, at, to);
    if (phrase && isFronted(reading, phrase)) return null;
    if (!phrase || (!isRomance(reading) && !endsInPast(reading, phrase))) return phrase;
    return withoutItsVerb(reading, phrase);
  }
  const verb = verbAt(reading, at);
  if (verb) return subjectAfter(reading, verb, to);
  // «واجتمع الموفد»: whatever verb it is, somebody follows it.
  const next = at + 1 < to && breaks[at + 1] === 'none' && isDescribing(reading, at + 1);
  return phraseFrom(reading, next ? at + 1 : at, to);
}

/** «Ancien officier du port, Yves Coste …»: what the one is whom the sentence goes on to name. */
function isFronted(reading: Reading, { from, to }: Run): boolean {
  const { speech, words, breaks } = reading;
  if (!isRomance(reading) || breaks[to] !== 'comma' || hasElidedArticle(reading, from))
    return false;
  return !reading.people[from] && speech.roles.has(words[from]?.form ?? '');
}

/** «The parents of the missing climber arrived on Friday.» */
function endsInPast({ speech, words }: Reading, { from, to }: Run): boolean {
  const definite = speech.articles.has(words[from]?.form ?? '');
  return speech.language === 'en' && definite && /..ed$/.test(words[to - 1]?.form ?? '');
}

/** „Am Abend verschickte der Verein eine Mitteilung.“: in German the subject follows the verb. */
function leadingBehindVerb(reading: Reading, clause: Run): Run | null {
  const lead = leadingPhrase(reading, clause, clause.to);
  return lead && !isGoverned(reading, lead.from) ? lead : null;
}

/** «Hours later, at a parade, the minister …», «Asked whether it would hold, he …»: past what only leads in. */
function behindLeadIn(reading: Reading, { from, to }: Run): number {
  const { speech, words, breaks } = reading;
  const opens = speech.cased ? phraseFrom(reading, from, to) : null;
  if (!speech.cased || (opens && isSurelySomebody(reading, opens) && !isLoose(reading, opens)))
    return from;
  for (let at = from + 1; at < to && at - from < LONGEST_LEAD_IN; at++) {
    if (breaks[at] !== 'comma') continue;
    if (isWalled(reading, at)) return from;
    const form = words[at]?.form ?? '';
    const definite = speech.articles.has(form) && isOfRole(reading, at, to);
    if (definite || THIRD.test(form)) return at;
  }
  return from;
}

/** «the minister», «the Dunmore boss» */
function isOfRole(reading: Reading, at: number, to: number): boolean {
  if (isDescribing(reading, at + 1)) return true;
  // «el nuevo líder»
  if (isRomance(reading) && reading.breaks[at + 2] === 'none' && isDescribing(reading, at + 2))
    return true;
  const phrase = reading.speech.language === 'en' ? phraseFrom(reading, at, to) : null;
  return phrase !== null && reading.speech.roles.has(reading.words[phrase.to - 1]?.form ?? '');
}

/** One capital that only opens the sentence: «Asked …», «Horas después …». */
function isLoose({ people, met, words, speech }: Reading, { from, to }: Run): boolean {
  const form = words[from]?.form ?? '';
  if (to - from > 1 || people[from] || met.surnames.has(form)) return false;
  return !speech.pronouns.has(form) && !speech.roles.has(form) && !isGivenName(form);
}
