import { stemsOf } from '../language/clitics.ts';
import type { Language } from '../language/languages.ts';
import { normaliseWord } from '../language/words.ts';
import type { Attribution } from './attribution.ts';
import { bodyOfSomebody, leadingBodies } from './bodies.ts';
import { enter, type Member, spokenBy } from './cast.ts';
import type { Description } from './describe.ts';
import { type Focus, leadBefore } from './focus.ts';
import { fitting, genderOfVerb } from './gender.ts';
import { type Reading, wordAt } from './reading.ts';
import { holderOf } from './role-holders.ts';
import { type Answer, knownMember, type Place, type Stage } from './stage.ts';
import { justNamed, toldAnew, unnamedBefore } from './told-anew.ts';

/** An answer, and whom it leaves a reader thinking of. */
export type Heard = Answer & { focus?: Focus };

const CARRIES_OVER = 2;
/** A sentence that ends in a colon sets out whose words follow. */
const SET_OUT = 0.7;

/** How sure a verb without a subject is: in some languages it is how one goes on. */
const BARE_VERB: Record<Language, number> = {
  en: 0.5,
  fr: 0.5,
  de: 0.5,
  es: 0.8,
  ar: 0.8,
  he: 0.8,
};

/** Who speaks, as surely as the page allows. */
export function resolve(
  stage: Stage,
  place: Place,
  attribution: Attribution | null,
  described: Description | null,
): Heard {
  // «With one reservation: “…”» – no speaker's name, so whoever spoke goes on.
  const weak =
    attribution?.reason === 'leads' &&
    attribution.confidence < SET_OUT &&
    described?.kind !== 'name';
  if (!attribution || (weak && place.previous?.speaker)) return carriedOn(stage, place);
  return attributed(stage, place, attribution, described);
}

/** Somebody was quoted: whoever goes on without a name is them. */
export function heard(stage: Stage, { speaker, focus }: Heard): void {
  if (focus) stage.focus = focus;
  if (speaker) stage.lastSpeaker = { speaker, block: stage.block };
}

function attributed(
  stage: Stage,
  place: Place,
  { at, verb, reason, confidence }: Attribution,
  described: Description | null,
): Heard {
  const rest = { verb: verb?.printed ?? null, family: verb?.family ?? null };
  const sentence = place.reading.sentences[at] ?? 0;
  if (described && described.kind !== 'pronoun') {
    const member = identify(stage, place, described);
    if (!member) return { ...rest, speaker: null, confidence: 0.4, reason: `${reason}-several` };
    const speaker = spokenBy(member, described.printed, described.role);
    return {
      ...rest,
      speaker,
      confidence,
      reason,
      focus: { member, block: stage.block, sentence },
    };
  }
  const goesOn = reason === 'participle' || (reason === 'verb-alone' && isJoined(place, at));
  if (!described && goesOn && place.previous?.speaker) {
    return { ...rest, speaker: place.previous.speaker, confidence, reason };
  }
  const code = described ? 'pronoun' : reason;
  const lead = leadBefore(stage.focus, place.sightings, stage.block, at, place.reading);
  const thing = described !== null && isThing(described.printed);
  const issued = !described && verb !== null && place.reading.speech.impersonal.has(verb.stem);
  const wanted = described ? described.gender : verb && genderOfVerb(verb, place.reading.speech);
  const meant =
    bodyJustNamed(stage, place, at, described) ??
    fitting(stage.cast, lead, wanted, place.sightings, at, stage.justNamed);
  const nobody = described && place.reading.speech.impersonal.has(described.printed.toLowerCase());
  const member = nobody ? null : thing || issued ? bodyBefore(stage, place, at) : meant;
  if (!member) return { ...rest, speaker: null, confidence: 0.3, reason: `${code}-unclear` };
  const focus = { member, block: stage.block, sentence };
  const speaker = spokenBy(member, described?.printed ?? member.name, null);
  const sure = confidence * (described ? 0.85 : BARE_VERB[stage.language]);
  return { ...rest, speaker, confidence: sure, reason: code, focus };
}

/** «He called it “a” and warned of “b”»: one subject for both verbs of the sentence. */
function isJoined({ reading, index }: Place, at: number): boolean {
  const { words, speech, stretches, sentences } = reading;
  const last = wordAt(words, stretches[index - 1]?.start ?? 0);
  return speech.and.has(words[at - 1]?.form ?? '') && sentences[last] === sentences[at];
}

/** Whom «it» stands for: what leads this sentence or the one before, or the body quoted last. */
function bodyBefore(stage: Stage, place: Place, at: number): Member | null {
  for (const described of leadingBodies(place.reading, at)) {
    const known = described.person ? stage.people.get(described.person) : undefined;
    if (known?.kind === 'institution' || (!known && described.kind === 'institution')) {
      return identify(stage, place, described);
    }
  }
  const { focus } = stage;
  return focus && !focus.member.human && stage.block - focus.block <= 1 ? focus.member : null;
}

/** «Le Département se dit inquiet. “…”, écrit-il»: in most languages a body is a he or a she too. */
function bodyJustNamed(stage: Stage, place: Place, at: number, described: Description | null) {
  if (stage.language === 'en' || !described) return null;
  const sentence = place.reading.sentences[at] ?? 0;
  const someone = place.sightings.some((one) => {
    const own = place.reading.sentences[one.at] ?? 0;
    return one.at < at && one.member.human && sentence - own <= 2;
  });
  return someone || stage.focus?.block === stage.block ? null : bodyBefore(stage, place, at);
}

/** A pronoun for no person. */
function isThing(pronoun: string): boolean {
  return /^(?:it|es)$/i.test(pronoun);
}

/** A quotation with nothing beside it that attributes it. */
function carriedOn(stage: Stage, { reading, index, sightings, previous }: Place): Answer {
  const none = { verb: null, family: null };
  if (previous?.speaker) {
    return {
      ...previous,
      confidence: Math.min(previous.confidence, 0.93),
      reason: 'same-paragraph',
    };
  }
  const stretch = reading.stretches[index];
  const last = stage.lastSpeaker;
  const opensBlock = index === 0 && wordAt(reading.words, stretch?.start ?? 0) === 0;
  if (opensBlock && last && stage.block - last.block <= CARRIES_OVER) {
    const confidence = carriesOver(reading, index, stage.block - last.block) ? 0.75 : 0.4;
    return { ...none, speaker: last.speaker, confidence, reason: 'carried-on' };
  }
  const at = wordAt(reading.words, stretch?.start ?? 0);
  const here = stage.focus?.block === stage.block ? stage.focus : null;
  const member = leadBefore(here, sightings, stage.block, at, reading);
  if (!member) return { ...none, speaker: null, confidence: 0.2, reason: 'nobody-near' };
  const speaker = spokenBy(member, member.name, null);
  return { ...none, speaker, confidence: 0.45, reason: 'last-named' };
}

/** A paragraph that is all quotation, right after one by the same speaker. */
function carriesOver({ words, stretches }: Reading, index: number, distance: number): boolean {
  return distance === 1 && (stretches[index]?.outerEnd ?? 0) >= (words.at(-1)?.end ?? 0);
}

/** Null where a role fits several of those whom it may mean. */
function identify(stage: Stage, place: Place, described: Description): Member | null {
  const { name, role, kind, printed, person, gender } = described;
  if (person) return knownMember(stage, person, role, gender);
  const known =
    kind === 'institution' || kind === 'name' ? institutionMeant(stage, place, described) : null;
  if (known) return knownMember(stage, known, role);
  if (kind === 'name' || kind === 'institution') {
    return enter(stage.cast, { name, person, role, named: true, human: kind === 'name', gender });
  }
  const near = stage.lastUnnamed ?? unnamedBefore(place) ?? stage.focus?.member;
  if (kind === 'one-of-them' && near) return near;
  const holder = described.indefinite ? null : holderOf(stage, place, printed);
  if (holder === 'several') return null;
  const member = holder ?? (described.indefinite ? null : justNamed(stage, place));
  if (member) return member;
  const told = described.indefinite ? null : toldAnew(stage, place, described);
  if (told) return told;
  const unnamed = { name, person, role, named: false, human: true, gender };
  stage.lastUnnamed = enter(stage.cast, unnamed, [printed]);
  return stage.lastUnnamed;
}

/** A body that the page names by a part of its name, or as somebody's: «son bureau», בכאן. */
function institutionMeant(stage: Stage, place: Place, { name }: Description): string | null {
  for (const stem of stemsOf(normaliseWord(name))) {
    const short = stage.shortNames.get(stem);
    if (short) return short;
  }
  const { reading, index, sightings } = place;
  const at = wordAt(reading.words, reading.stretches[index]?.start ?? 0);
  const owner = leadBefore(stage.focus, sightings, stage.block, at, reading);
  const somebody = owner?.person ? stage.people.get(owner.person) : undefined;
  return somebody ? bodyOfSomebody(stage.people.values(), somebody, name, reading.speech) : null;
}
