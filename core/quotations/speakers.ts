import type { Language } from '../language/languages.ts';
import { normaliseWord } from '../language/words.ts';
import type { Attribution } from './attribution.ts';
import { leadingBodies } from './bodies.ts';
import { type Member, spokenBy } from './cast.ts';
import type { Description } from './describe.ts';
import { describedLead } from './described-lead.ts';
import { type Focus, leadBefore } from './focus.ts';
import { fitting, type Gender, genderOfVerb } from './gender.ts';
import { identify } from './identify.ts';
import { issuersBefore } from './issuers.ts';
import { openingWord, type Reading } from './reading.ts';
import type { Answer, Place, Stage } from './stage.ts';

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
  const paper = described?.kind === 'paper';
  if (described && described.kind !== 'pronoun' && !paper) {
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
  const thing = paper || (described !== null && isThing(described.printed));
  const issued = !described && verb !== null && place.reading.speech.impersonal.has(verb.stem);
  const wanted = described ? described.gender : verb && genderOfVerb(verb, place.reading.speech);
  const meant =
    leadDescribed(stage, place, wanted) ??
    bodyJustNamed(stage, place, at, described) ??
    fitting(stage.cast, lead, wanted, place.sightings, at, stage.justNamed);
  const nobody = described && place.reading.speech.impersonal.has(normaliseWord(described.printed));
  // «تقرير أصدره البنك»: a paper not spoken of before is followed by who put it out.
  const told = issued || (paper && !/^(?:ال|ה)/.test(described.printed));
  const body = () => bodyBefore(stage, place, at, told);
  const dropped =
    !described && verb?.stem !== '' && (stage.language === 'ar' || stage.language === 'he');
  const member = nobody ? null : thing || issued ? body() : (meant ?? (dropped ? body() : null));
  if (!member) return { ...rest, speaker: null, confidence: 0.3, reason: `${code}-unclear` };
  const focus = { member, block: stage.block, sentence };
  const speaker = spokenBy(member, paper ? member.name : (described?.printed ?? member.name), null);
  const sure = confidence * (described ? 0.85 : BARE_VERB[stage.language]);
  return { ...rest, speaker, confidence: sure, reason: code, focus };
}

/** «He called it “a” and warned of “b”»: one subject for both verbs of the sentence. */
function isJoined({ reading, index }: Place, at: number): boolean {
  const { words, speech, sentences } = reading;
  const last = openingWord(reading, index - 1);
  return speech.and.has(words[at - 1]?.form ?? '') && sentences[last] === sentences[at];
}

/** Whom the sentence before calls only by what they are. */
function leadDescribed(stage: Stage, place: Place, wanted: Gender): Member | null {
  const described = describedLead(place.reading, place.index);
  if (!described || (wanted && described.gender && wanted !== described.gender)) return null;
  return identify(stage, place, described);
}

/** Whom «it» stands for: what leads this sentence or the one before, or the body quoted last. */
function bodyBefore(stage: Stage, place: Place, at: number, issued = false): Member | null {
  const { reading, index } = place;
  const quoted = openingWord(reading, index);
  const leading = reading.speech.cased
    ? leadingBodies(reading, at)
    : issuersBefore(reading, issued ? Math.max(at, quoted) : at, issued);
  for (const described of leading) {
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
  if (stage.language === 'en' || (!described && stage.language !== 'es')) return null;
  const sentence = place.reading.sentences[at] ?? 0;
  const someone = place.sightings.some((one) => {
    const own = place.reading.sentences[one.at] ?? 0;
    return one.at < at && one.member.human && one.lead && sentence - own <= 2;
  });
  if (someone || stage.focus?.block === stage.block) return null;
  const member = bodyBefore(stage, place, at);
  const fits = !member?.gender || !described?.gender || member.gender === described.gender;
  return fits ? member : null;
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
  const last = stage.lastSpeaker;
  const opensBlock = index === 0 && openingWord(reading, index) === 0;
  if (opensBlock && last && stage.block - last.block <= CARRIES_OVER) {
    const goesOn = carriesOver(reading, index, stage.block - last.block);
    const confidence = stage.openEnded ? 0.9 : goesOn ? 0.75 : 0.4;
    return { ...none, speaker: last.speaker, confidence, reason: 'carried-on' };
  }
  const at = openingWord(reading, index);
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
