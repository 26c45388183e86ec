import type { Dossier, Language, Speaker } from '../dossier/schema.ts';
import type { Attribution } from './attribute.ts';
import { byRole, type Cast, emptyCast, enter, type Member, spokenBy } from './cast.ts';
import type { Description } from './describe.ts';
import { type Focus, leadBefore, type Sighting } from './focus.ts';
import type { Quotation, SpokenBy } from './quotation.ts';
import { type Reading, wordAt } from './reading.ts';

export type Answer = Pick<Quotation, 'speaker' | 'verb' | 'family' | 'confidence' | 'reason'>;

/** What is known of a page's people while it is read from top to bottom. */
export type Stage = {
  language: Language;
  people: Map<string, Speaker>;
  cast: Cast;
  /** Whoever was last spoken of or quoted: a pronoun means them. */
  focus: Focus | null;
  lastUnnamed: Member | null;
  lastSpeaker: { speaker: SpokenBy; block: number } | null;
  block: number;
};

export type Place = {
  reading: Reading;
  index: number;
  sightings: Sighting[];
  /** The quotation before this one in the same block. */
  previous: Answer | null;
};

const CARRIES_OVER = 2;

export function newStage(dossier: Dossier, language: Language): Stage {
  const people = new Map(dossier.people.map((person) => [person.id, person]));
  const nobody = { focus: null, lastUnnamed: null, lastSpeaker: null };
  return { language, people, cast: emptyCast(), block: -1, ...nobody };
}

/** Who speaks, as surely as the page allows. */
export function resolve(
  stage: Stage,
  place: Place,
  attribution: Attribution | null,
  described: Description | null,
): Answer {
  const answer = attribution
    ? attributed(stage, place, attribution, described)
    : carriedOn(stage, place);
  if (answer.speaker) stage.lastSpeaker = { speaker: answer.speaker, block: stage.block };
  return answer;
}

function attributed(
  stage: Stage,
  place: Place,
  { at, verb, reason, confidence }: Attribution,
  described: Description | null,
): Answer {
  const rest = { verb: verb?.printed ?? null, family: verb?.family ?? null };
  const sentence = place.reading.sentences[at] ?? 0;
  if (described && described.kind !== 'pronoun') {
    const member = identify(stage, described);
    const speaker = spokenBy(member, described.printed, described.role);
    stage.focus = { member, block: stage.block, sentence };
    return { ...rest, speaker, confidence, reason };
  }
  if (reason === 'participle' && place.previous?.speaker) {
    return { ...rest, speaker: place.previous.speaker, confidence, reason };
  }
  const code = described ? 'pronoun' : reason;
  const member = leadBefore(stage.focus, place.sightings, stage.block, at, place.reading);
  if (!member) return { ...rest, speaker: null, confidence: 0.3, reason: `${code}-unclear` };
  stage.focus = { member, block: stage.block, sentence };
  const speaker = spokenBy(member, described?.printed ?? member.name, null);
  return { ...rest, speaker, confidence: confidence * 0.8, reason: code };
}

/** A quotation with nothing beside it that attributes it. */
function carriedOn(stage: Stage, { reading, index, sightings, previous }: Place): Answer {
  const none = { verb: null, family: null };
  if (previous?.speaker) {
    return { ...none, speaker: previous.speaker, confidence: 0.75, reason: 'same-paragraph' };
  }
  const stretch = reading.stretches[index];
  const last = stage.lastSpeaker;
  const opensBlock = reading.text.slice(0, stretch?.outerStart).trim() === '';
  if (opensBlock && last && stage.block - last.block <= CARRIES_OVER) {
    return { ...none, speaker: last.speaker, confidence: 0.5, reason: 'carried-on' };
  }
  const at = wordAt(reading.words, stretch?.start ?? 0);
  const member = leadBefore(stage.focus, sightings, stage.block, at, reading);
  if (!member) return { ...none, speaker: null, confidence: 0.2, reason: 'nobody-near' };
  const speaker = spokenBy(member, member.name, null);
  return { ...none, speaker, confidence: 0.4, reason: 'last-named' };
}

function identify(stage: Stage, described: Description): Member {
  const { name, role, kind, printed, person } = described;
  if (person) return knownMember(stage, person, role);
  if (kind === 'name' || kind === 'institution') {
    return enter(stage.cast, { name, person: null, role, named: true });
  }
  if (kind === 'one-of-them' && stage.lastUnnamed) return stage.lastUnnamed;
  const member = described.indefinite ? null : byRole(stage.cast, printed);
  if (member) return member;
  stage.lastUnnamed = enter(stage.cast, { name, person: null, role, named: false });
  return stage.lastUnnamed;
}

/** Somebody of the dossier, by the name and the roles that it has for them. */
export function knownMember(stage: Stage, id: string, role: string | null): Member {
  const known = stage.people.get(id);
  const { language } = stage;
  const titles = (known?.roles ?? []).flatMap(({ title }) => [
    title.en,
    language === 'fr' || language === 'ar' || language === 'he' ? (title[language] ?? '') : '',
  ]);
  const entry = { name: known?.name.en ?? id, person: id, role, named: known?.kind !== 'unnamed' };
  return enter(stage.cast, entry, titles);
}
