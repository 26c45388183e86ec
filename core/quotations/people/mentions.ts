import { isGivenName } from '../../language/latin-given-names.ts';
import { subjectAfter, verbAt } from '../attribution/cues.ts';
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
    const member = lead && meantInPassing(stage, reading, lead, mentions);
    if (lead && member) mentions.push(mentionOf(stage, reading, lead.from, member, 'leads'));
    addNamed(stage, reading, mentions, own, member);
  }
  return mentions;
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
    const standing = source
      ? 'quoted'
      : governed
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
function leadOf(reading: Reading, { from, to }: Run): Run | null {
  const { speech, words, breaks } = reading;
  let at = from;
  if (isWalled(reading, at)) return null;
  if (speech.cased && speech.oblique.has(words[at]?.form ?? '')) {
    at++;
    while (at < to && at - from < LONGEST_LEAD_IN && breaks[at] === 'none') at++;
    if (breaks[at] !== 'comma' || at >= to) return null;
  }
  at = behindLeadIn(reading, { from: at, to });
  if (speech.cased || isDescribing(reading, at)) {
    const phrase = phraseFrom(reading, at, to);
    return phrase && isRomance(reading) ? withoutItsVerb(reading, phrase) : phrase;
  }
  const verb = verbAt(reading, at);
  if (verb) return subjectAfter(reading, verb, to);
  // «واجتمع الموفد»: whatever verb it is, somebody follows it.
  const next = at + 1 < to && breaks[at + 1] === 'none' && isDescribing(reading, at + 1);
  return phraseFrom(reading, next ? at + 1 : at, to);
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
    const definite = speech.articles.has(form) && isDescribing(reading, at + 1);
    if (definite || THIRD.test(form)) return at;
  }
  return from;
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
