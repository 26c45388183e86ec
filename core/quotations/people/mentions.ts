import { isGivenName } from '../../language/latin-given-names.ts';
import { subjectAfter, verbAt } from '../attribution/cues.ts';
import { isGoverned as isGovernedAt, leadingPhrase } from '../attribution/leading-person.ts';
import { dropsSubject } from '../reading/dropped-subjects.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isDescribing, phraseFrom } from '../reading/noun-phrases.ts';
import { isWalled, type Reading, type Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import { withoutItsVerb } from '../reading/subject-alone.ts';
import { type Member, pairOf } from './cast.ts';
import { type Named, namedIn } from './named-in.ts';
import type { Mention } from './spoken-of.ts';
import type { Stage } from './stage.ts';
import { isGoverned, isJoined, isSource } from './standing.ts';
import { meantInPassing } from './whom-it-means.ts';

const THIRD = /^(?:s?he|ils?|elles?|ella|er)$/;
const LONGEST_LEAD_IN = 14; // words before a comma: «In a letter to the council, the mayor …»

/** Whom a block speaks of, in its order: by name, or by what leads one of its sentences. */
export function mentionsIn(reading: Reading, stage: Stage): Mention[] {
  const named = namedIn(reading, stage);
  const mentions: Mention[] = [];
  let next = 0;
  for (const { from, to } of sentencesOf(reading)) {
    const first = next;
    while ((named[next]?.at ?? Infinity) < to) next++;
    const own = named.slice(first, next);
    const lead = leadOf(reading, { from, to });
    const told = lead && isToldOfAnother(reading, lead, to) ? topicOf(stage, mentions) : null;
    const goesOn = dropsSubject(reading, { from, to }) ? topicOf(stage, mentions) : null;
    const member = goesOn ?? told ?? (lead && meantInPassing(stage, reading, lead, mentions));
    const at = lead?.from ?? from;
    const standing = lead && isOfAnothers(reading, lead, member) ? 'beside' : 'leads';
    if (member) mentions.push(mentionOf(stage, reading, at, member, standing));
    addNamed(stage, reading, mentions, own, member);
  }
  return mentions;
}

/** «Sa fille lui a proposé de venir», «Su hija le ha escrito»: of somebody of theirs, and so of them. */
function isToldOfAnother({ speech, words, breaks }: Reading, { from, to }: Run, end: number) {
  if (!speech.possessives.has(words[from]?.form ?? '') || breaks[to] !== 'none') return false;
  const object = speech.language === 'fr' ? /^lui$/ : speech.language === 'es' ? /^l[eo]s?$/ : null;
  return object !== null && to < end && object.test(words[to]?.form ?? '');
}

/** «Her aunt moves from place to place.»: told of her, of whom the text goes on to speak. */
function isOfAnothers(
  { speech, words, breaks }: Reading,
  { from }: Run,
  member: Member | null,
): boolean {
  return (
    speech.cased &&
    member !== null &&
    !member.named &&
    breaks[from] === 'sentence' &&
    speech.possessives.has(words[from]?.form ?? '')
  );
}

/** Whom the text has been about up to here. */
function topicOf({ spokenOf }: Stage, mentions: Mention[]): Member | null {
  const about = ({ standing, member }: Mention) =>
    member.human && (standing === 'leads' || standing === 'quoted');
  return (mentions.findLast(about) ?? spokenOf.findLast(about))?.member ?? null;
}

/** The first person of a sentence and the first body are what it is about, unless governed. */
function addNamed(
  stage: Stage,
  reading: Reading,
  mentions: Mention[],
  own: Named[],
  lead: Member | null,
): void {
  const leads = new Set(lead ? [lead.human] : []);
  let last: Mention | null = null;
  for (const { at, member, office } of own) {
    const governed = isGoverned(reading, at);
    const joined = last?.standing === 'leads' && last.member.human === member.human;
    const first = !leads.has(member.human) || (joined && isJoined(reading, at));
    const source = isSource(reading, at, governed);
    const presented = governed && !leads.has(true) && isNews(stage, reading, mentions, member);
    const standing = source
      ? 'quoted'
      : governed && !presented
        ? 'governed'
        : first && !office
          ? 'leads'
          : 'beside';
    const before = last;
    last = mentionOf(stage, reading, at, member, standing);
    mentions.push(last);
    if (before && joined && standing === 'leads' && member.human && before.member !== member) {
      const pair = pairOf(stage.cast, before.member, member, joiningWord(reading));
      mentions.push(mentionOf(stage, reading, at, pair, 'leads'));
    }
    if (standing === 'leads') leads.add(member.human);
  }
}

/** «C’était au tour de Nicolas Prat»: a name that the page has for the first time, and nobody before it. */
function isNews(
  { spokenOf }: Stage,
  reading: Reading,
  mentions: Mention[],
  member: Member,
): boolean {
  if (!isRomance(reading) || !member.human) return false;
  return ![...spokenOf, ...mentions].some((one) => one.member === member);
}

function mentionOf(
  { block, sentencesBefore }: Stage,
  { told }: Reading,
  at: number,
  member: Member,
  standing: Mention['standing'],
): Mention {
  return { member, at, block, sentence: sentencesBefore + (told[at] ?? 0), standing };
}

function sentencesOf(reading: Reading): Run[] {
  const { words, breaks } = reading;
  const runs: Run[] = [];
  let from = 0;
  for (let at = 1; at < words.length; at++) {
    if (breaks[at] === 'none') continue;
    if (breaks[at] !== 'sentence' && !isBehindSemicolon(reading, at)) continue;
    runs.push({ from, to: at });
    from = at;
  }
  return words.length > 0 ? [...runs, { from, to: words.length }] : runs;
}

/** «… said one; the mayor, who stayed, …»: each half has somebody to lead it. */
function isBehindSemicolon({ text, words, breaks, quoted }: Reading, at: number): boolean {
  if (breaks[at] !== 'comma' || (quoted[at] ?? -1) >= 0) return false;
  return text.slice(words[at - 1]?.end, words[at]?.start).includes(';');
}

/** The words that a sentence opens with, or opens with behind a phrase of place or time. */
export function leadOf(reading: Reading, { from, to }: Run): Run | null {
  const { speech, words, breaks } = reading;
  let at = from;
  if (isWalled(reading, at)) return null;
  if (speech.cased && speech.oblique.has(words[at]?.form ?? '')) {
    at++;
    while (at < to && at - from < LONGEST_LEAD_IN && breaks[at] === 'none') at++;
    const turned = speech.language === 'de' ? leadingBehindVerb(reading, { from, to: at }) : null;
    if (turned) return turned;
    if (breaks[at] !== 'comma' || at >= to) return null;
  }
  at = behindLeadIn(reading, { from: at, to });
  if (speech.cased || isDescribing(reading, at)) {
    const phrase = phraseFrom(reading, at, to);
    if (!phrase || (!isRomance(reading) && !endsInPast(reading, phrase))) return phrase;
    return withoutItsVerb(reading, phrase);
  }
  const verb = verbAt(reading, at);
  if (verb) return subjectAfter(reading, verb, to);
  // «واجتمع الموفد»: whatever verb it is, somebody follows it.
  const next = at + 1 < to && breaks[at + 1] === 'none' && isDescribing(reading, at + 1);
  return phraseFrom(reading, next ? at + 1 : at, to);
}

/** «The parents of the missing climber arrived on Friday.» */
function endsInPast({ speech, words }: Reading, { from, to }: Run): boolean {
  const definite = speech.articles.has(words[from]?.form ?? '');
  return speech.language === 'en' && definite && /..ed$/.test(words[to - 1]?.form ?? '');
}

/** „Am Abend verschickte der Verein eine Mitteilung.“: in German the subject follows the verb. */
function leadingBehindVerb(reading: Reading, clause: Run): Run | null {
  const lead = leadingPhrase(reading, clause, clause.to);
  return lead && !isGovernedAt(reading, lead.from) ? lead : null;
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
  const phrase = reading.speech.language === 'en' ? phraseFrom(reading, at, to) : null;
  return phrase !== null && reading.speech.roles.has(reading.words[phrase.to - 1]?.form ?? '');
}

/** One capital that only opens the sentence: «Asked …», «Horas después …». */
function isLoose({ people, met, words, speech }: Reading, { from, to }: Run): boolean {
  const form = words[from]?.form ?? '';
  if (to - from > 1 || people[from] || met.surnames.has(form)) return false;
  return !speech.pronouns.has(form) && !speech.roles.has(form) && !isGivenName(form);
}

function joiningWord({ speech }: Reading): string {
  const [word = ''] = speech.and;
  return speech.cased ? ` ${word} ` : ` ${word}`;
}
