import { type Member, pairOf } from './cast.ts';
import { subjectAfter, verbAt } from './cues.ts';
import { isRomance } from './language-groups.ts';
import { isDescribing, isNameWord, phraseFrom, phraseUpTo } from './noun-phrases.ts';
import { phraseLength } from './phrases.ts';
import { isCapital, isWalled, personOf, type Reading, type Run } from './reading.ts';
import type { Mention } from './spoken-of.ts';
import { knownMember, type Stage } from './stage.ts';
import { meantInPassing } from './whom-it-means.ts';

const LONGEST_NAME = 6;
const OFTEN = 3; // times
const LONGEST_SOURCE = 4; // «in the words of»
const LONGEST_LEAD_IN = 14; // words before a comma: «In a letter to the council, the mayor …»
const GOVERNED = /^[بلבלמ]../;

type Found = { at: number; member: Member };

/** Whom a block speaks of, in its order: by name, or by what leads one of its sentences. */
export function mentionsIn(reading: Reading, stage: Stage): Mention[] {
  const named = namedIn(reading, stage);
  const mentions: Mention[] = [];
  let next = 0;
  for (const { from, to } of sentencesOf(reading)) {
    const end = next + named.slice(next).findIndex(({ at }) => at >= to);
    const own = named.slice(next, end < next ? named.length : end);
    next += own.length;
    const lead = leadOf(reading, { from, to });
    const covered = lead && own.some(({ at }) => lead.from <= at && at < lead.to);
    const member = lead && !covered ? meantInPassing(stage, reading, lead, mentions) : null;
    if (lead && member) mentions.push(mentionOf(stage, reading, lead.from, member, 'leads'));
    addNamed(stage, reading, mentions, own, member);
  }
  return mentions;
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

/** The first person of a sentence and the first body are what it is about, unless governed. */
function addNamed(
  stage: Stage,
  reading: Reading,
  mentions: Mention[],
  own: Found[],
  lead: Member | null,
): void {
  const leads = new Set(lead ? [lead.human] : []);
  let last: Mention | null = null;
  for (const { at, member } of own) {
    const governed = isGoverned(reading, at);
    const joined = last?.standing === 'leads' && last.member.human === member.human;
    const first = !leads.has(member.human) || (joined && isJoined(reading, at));
    const source = isSource(reading, at, governed);
    const standing = source ? 'quoted' : governed ? 'governed' : first ? 'leads' : 'beside';
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

function sentencesOf({ words, sentences }: Reading): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const last = runs.at(-1);
    if (last && sentences[last.from] === sentences[at]) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
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
  if (speech.cased || isDescribing(reading, at)) return phraseFrom(reading, at, to);
  const verb = verbAt(reading, at);
  if (verb) return subjectAfter(reading, verb, to);
  // «واجتمع الموفد»: whatever verb it is, somebody follows it.
  const next = at + 1 < to && breaks[at + 1] === 'none' && isDescribing(reading, at + 1);
  return phraseFrom(reading, next ? at + 1 : at, to);
}

/** Those whom a block names: of the dossier, or introduced by the page. */
function namedIn(reading: Reading, stage: Stage): Found[] {
  const own = stage.introduced.get(reading) ?? [];
  const introduced = new Set(own.map(({ at }) => at));
  const found: Found[] = [...own];
  for (const [at, { form }] of reading.words.entries()) {
    const mention = reading.people[at];
    if (introduced.has(at) || (mention && mention === reading.people[at - 1])) continue;
    if (isModifier(reading, at)) continue;
    const known = mention && stage.people.get(personOf(mention));
    if (known && known.kind !== 'unnamed') {
      found.push({ at, member: knownMember(stage, known.id, null) });
    } else if (!mention && (isCapital(reading, at) || !reading.speech.cased)) {
      const member = stage.cast.bySurname.get(form);
      if (member?.human) found.push({ at, member });
    }
  }
  return found.filter(({ at }) => !isWalled(reading, at)).sort((a, b) => a.at - b.at);
}

/** «Cruz spokeswoman Catherine Frazier»: the name says whose spokeswoman she is. */
function isModifier({ words, breaks, speech, people }: Reading, at: number): boolean {
  if (speech.language !== 'en') return false;
  let next = at + 1;
  while (people[at] && people[next] === people[at]) next++;
  return breaks[next] === 'none' && speech.roles.has(words[next]?.form ?? '');
}

/** «after meeting with Biden», «mit dem Vermittler Hochstein»: of whom the sentence says nothing. */
function isGoverned(reading: Reading, name: number): boolean {
  const { words, breaks, speech } = reading;
  if (isRomance(reading)) return isGovernedInRomance(reading, name);
  // «עם יו"ר הפרלמנט נביה ברי»: what governs the role governs the name.
  const at = phraseUpTo(reading, name, 0)?.from ?? name;
  const form = words[at]?.form ?? '';
  if (speech.language === 'he' && /^ו?כש../.test(form) && reading.people[at]) return true;
  // «den Gesandten Hochstein»: by its case no subject.
  if (speech.accusative.has(form)) return true;
  if (!speech.cased && GOVERNED.test(form) && hasRole(reading, at)) return true;
  return breaks[at] === 'none' && speech.oblique.has(words[at - 1]?.form ?? '');
}

/** «d’après le ministère», «according to two officials»: who tells what the sentence says. */
function isSource(reading: Reading, name: number, governed: boolean): boolean {
  const from = phraseUpTo(reading, name, 0)?.from ?? name;
  const inverted = reading.speech.language !== 'en' && reading.breaks[from] === 'none';
  const before = inverted ? verbAt(reading, from - 1) : null;
  // «…, répond Ziad Khoury»
  if (!governed) return before !== null && !before.leaning && before.family !== 'other';
  // «Für die Politologin Mona Nahhas liegt die Schwierigkeit anderswo.»
  const opens = reading.breaks[from - 1] === 'sentence';
  if (opens && /^(?:fur|pour|para|for)$/.test(reading.words[from - 1]?.form ?? '')) return true;
  for (let at = Math.max(0, from - LONGEST_SOURCE); at < from; at++) {
    if (phraseLength(reading, at, reading.speech.accordingTo) === from - at) return true;
  }
  return false;
}

/** «la visite de M. Hochstein», «avec le ministre Yoav Gallant»: with all that describes it. */
function isGovernedInRomance(reading: Reading, last: number): boolean {
  const { words, speech, breaks, text } = reading;
  if (breaks[last] !== 'none') return false;
  const before = words[last - 1]?.form ?? '';
  if (speech.oblique.has(before)) return true;
  const phrase = phraseUpTo(reading, last, 0) ?? { from: last, to: last + 1 };
  const opens = breaks[phrase.from] !== 'none';
  if (!opens && speech.oblique.has(words[phrase.from - 1]?.form ?? '')) return true;
  let name = last;
  while (name > phrase.from && isNameWord(reading, name - 1)) name--;
  while (name > phrase.from && speech.titles.has(words[name - 1]?.form ?? '')) name--;
  const start = words[name]?.start ?? 0;
  const elided = /d['’]$/i.test(text.slice(Math.max(0, start - 2), start));
  return elided || (name > 0 && /^(?:de|del)$/.test(words[name - 1]?.form ?? ''));
}

/** «the envoys Hochstein and McGurk»: one goes with the other. */
function isJoined({ words, capitals, speech, text }: Reading, at: number): boolean {
  if (!speech.cased) return /[וو]/.test(text[(words[at]?.start ?? 0) - 1] ?? '');
  let before = at - 1;
  while (before > at - LONGEST_NAME && capitals[before]) before--;
  return speech.and.has(words[before]?.form ?? '');
}

function joiningWord({ speech }: Reading): string {
  const [word = ''] = speech.and;
  return speech.cased ? ` ${word} ` : ` ${word}`;
}

/** للمبعوث, לשר: a role behind its preposition. */
function hasRole({ words, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  const rest = form.slice(1);
  return !speech.roles.has(form) && (speech.roles.has(rest) || speech.roles.has(`ا${rest}`));
}
