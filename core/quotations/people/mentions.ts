import { dropsSubject } from '../reading/dropped-subjects.ts';
import { isRomance } from '../reading/language-groups.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { type Member, pairOf } from './cast.ts';
import { type Named, namedIn } from './named-in.ts';
import { leadOf } from './sentence-leads.ts';
import type { Mention } from './spoken-of.ts';
import type { Stage } from './stage.ts';
import { isGoverned, isJoined, isSource } from './standing.ts';
import { meantInPassing } from './whom-it-means.ts';

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
  { from, to }: Run,
  member: Member | null,
): boolean {
  // «בבית הספר, היא מסבירה, …»: only where.
  const place = /^ב../.test(words[from]?.form ?? '') && breaks[to] === 'comma';
  if (speech.language === 'he' && place && member?.human === false) return true;
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
  // «Dans un centre, Paul Prat suit …»: somebody further on is what it is about.
  const told = isRomance(reading) ? lastUngoverned(reading, own) : -1;
  for (const { at, member, office } of own) {
    const governed = isGoverned(reading, at);
    const joined = last?.standing === 'leads' && last.member.human === member.human;
    const first = !leads.has(member.human) || (joined && isJoined(reading, at));
    const source = isSource(reading, at, governed);
    const presented =
      governed && at > told && !leads.has(true) && isNews(stage, reading, mentions, member);
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

function lastUngoverned(reading: Reading, own: Named[]): number {
  return own.findLast(({ at, member }) => member.human && !isGoverned(reading, at))?.at ?? -1;
}

/** «C’était au tour de Nicolas Prat»: a name that the page has for the first time, and nobody before it. */
function isNews(
  { spokenOf }: Stage,
  reading: Reading,
  mentions: Mention[],
  member: Member,
): boolean {
  // In Spanish «a» stands before whom something is done to, in French «dans un centre» is as often a thing.
  const told = member.named || reading.speech.language === 'es';
  if (!isRomance(reading) || !member.human || !told) return false;
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

function joiningWord({ speech }: Reading): string {
  const [word = ''] = speech.and;
  return speech.cased ? ` ${word} ` : ` ${word}`;
}
