import type { Language } from '../../language/languages.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Verb } from '../attribution/cues.ts';
import { tellerBefore } from '../attribution/neighbouring-blocks.ts';
import { asksBefore } from '../attribution/questions.ts';
import { type Description, describe } from '../reading/describe.ts';
import { genderOfVerb, isPlural } from '../reading/gender.ts';
import { openingWord, type Reading } from '../reading/reading.ts';
import { carriedOn } from './carried-on.ts';
import { type Member, spokenBy } from './cast.ts';
import { namedBefore } from './last-resort.ts';
import { isJoined, isToldOn } from './one-sentence.ts';
import { onlyOneMeant } from './only-one.ts';
import { certain, type Meant, type Reference } from './rank.ts';
import type { Mention } from './spoken-of.ts';
import type { Answer, Place, Stage } from './stage.ts';
import { pronounMeant, whomItMeans } from './whom-it-means.ts';

/** An answer, and whom it leaves a reader thinking of. */
export type Heard = Answer & { mention?: Mention };

const TIE = 0.1; // between two who may be meant
/** A sentence that ends in a colon sets out whose words follow. */
const SET_OUT = 0.7;

/** «“And if it fails?” we asked»: nobody of whom the page speaks. */
const WE = /^(?:we|nous|wir|nosotros)$/i;

/** How sure a verb without a subject is: in some languages it is how one goes on. */
const BARE_VERB: Record<Language, number> = {
  en: 0.65,
  fr: 0.65,
  de: 0.65,
  es: 0.95,
  ar: 0.95,
  he: 0.95,
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
    described?.kind !== 'name' &&
    !(described?.kind === 'role' && described.indefinite);
  const teller = attribution ? null : tellerBefore(place.reading, place.index);
  if (teller?.subject) {
    const told = attributed(stage, place, teller, describe(place.reading, teller.subject));
    // «“…,” says Nadia. Her brother nods. “…”»: whoever spoke before does not go on.
    const goesOn = told.speaker?.name === place.previous?.speaker?.name;
    if (told.speaker && !goesOn) return { ...told, verb: null, family: null, reason: 'announced' };
  }
  const surer = (place.previous?.confidence ?? 0) > (attribution?.confidence ?? 0);
  if (!attribution || (weak && surer && place.previous?.speaker)) return carriedOn(stage, place);
  return attributed(stage, place, attribution, described);
}

/** Somebody was quoted: whoever goes on without a name is them. */
export function heard(stage: Stage, { speaker, mention }: Heard): void {
  if (mention) stage.spokenOf.push(mention);
  if (speaker) stage.lastSpeaker = { speaker, block: stage.block };
}

function attributed(
  stage: Stage,
  place: Place,
  attribution: Attribution,
  described: Description | null,
): Heard {
  const { at, verb, reason, confidence } = attribution;
  const rest = { verb: verb?.printed ?? null, family: verb?.family ?? null };
  const adds =
    isJoined(place, at) || (verb?.family === 'added' && mayBeSpeaker(stage, place, verb));
  const goesOn = reason === 'participle' || (reason === 'verb-alone' && adds);
  if (!described && goesOn && place.previous?.speaker) {
    return { ...rest, speaker: place.previous.speaker, confidence, reason };
  }
  if (described && isToldOn(place, described)) {
    const { speaker = null } = place.previous ?? {};
    return { ...rest, speaker, confidence: confidence * 0.9, reason: 'pronoun' };
  }
  if (verb?.family === 'asked' && WE.test(described?.printed ?? '')) {
    return { ...rest, speaker: null, confidence: 0.3, reason: 'asked' };
  }
  // «سألناه عن الورقة، فأجاب: “…”»
  const { firstLead, interview } = stage;
  if (!described && reason === 'verb-alone' && interview && firstLead?.named) {
    if (asksBefore(place.reading, at)) {
      const speaker = spokenBy(firstLead, firstLead.name, null);
      return { ...rest, speaker, confidence: 0.8, reason: 'interviewed' };
    }
  }
  const plain = described && described.kind !== 'pronoun' && described.kind !== 'paper';
  const { reading, here } = place;
  const shown = shownBy(reading, verb, described);
  // «وجاء في بيان صادر عن قيادة الدرك»: who put it out may follow.
  const spot = {
    reading,
    here,
    at: shown.being === 'body' ? Math.max(at, openingWord(reading, place.index)) : at,
  };
  let meant = plain
    ? whomItMeans(stage, spot, described)
    : (pronounMeant(stage, spot, described, shown) ??
      (described?.kind === 'paper'
        ? pronounMeant(stage, spot, described, { ...shown, being: 'person' })
        : null));
  const before = !plain && verb?.family === 'added' ? addedBy(stage, meant, shown.gender) : null;
  if (before) meant = certain(before);
  const code = plain ? reason : described ? 'pronoun' : reason;
  // «همست الطفلة»: whom the page has not spoken of.
  const { anaphors } = reading.speech;
  const noun = reading.words[described?.run.from ?? -1]?.form ?? '';
  if (!meant && described?.kind === 'pronoun' && anaphors.has(noun)) {
    return attributed(stage, place, attribution, { ...described, kind: 'role', indefinite: true });
  }
  if (!meant && described?.kind === 'paper') {
    return attributed(stage, place, attribution, { ...described, kind: 'institution' });
  }
  const named =
    !meant && described
      ? (namedBefore(stage, spot, described) ?? onlyOneMeant(stage, here, described))
      : null;
  if (named) {
    const speaker = spokenBy(named, described?.printed ?? named.name, null);
    return { ...rest, speaker, confidence: 0.6, reason: 'pronoun' };
  }
  if (!meant) {
    const nobody = plain ? 'several' : 'unclear';
    return { ...rest, speaker: null, confidence: 0.3, reason: `${code}-${nobody}` };
  }
  const { member } = meant;
  const printed = described?.printed ?? member.name;
  const speaker = spokenBy(member, printed, plain ? described.role : null);
  const sentence = stage.sentencesBefore + (reading.told[at] ?? 0);
  const mention: Mention = { member, at, block: stage.block, sentence, standing: 'quoted' };
  const sure =
    confidence *
    (plain || reason === 'reported'
      ? 1
      : described || reason === 'according-to'
        ? 0.95
        : BARE_VERB[stage.language]);
  return { ...rest, speaker, confidence: sure * clearness(meant), reason: code, mention };
}

/** «הוא הוסיף», some lines on: where several may be meant, whoever was quoted last. */
function addedBy(
  { spokenOf }: Stage,
  meant: Meant | null,
  gender: Reference['gender'] = null,
): Member | null {
  const last = spokenOf.findLast(({ standing }) => standing === 'quoted')?.member;
  if (meant && meant.lead >= TIE && meant.member !== last) return null;
  const other = gender && last?.gender && last.gender !== gender;
  return last?.human && !other ? last : null;
}

/** How far whoever is meant stands out from all others. */
function clearness({ lead }: Meant): number {
  return lead < TIE ? 0.5 : Math.min(1, 0.62 + 0.4 * lead);
}

/** What a verb and its pronoun show of who is meant. */
function shownBy(
  { speech }: Reading,
  verb: Verb | null,
  described: Description | null,
): Partial<Reference> {
  const { language } = speech;
  const paper = described?.kind === 'paper';
  const thing = described && speech.things.has(described.printed.toLowerCase());
  // «…, y lit-on»: in the paper that was spoken of.
  const read = language === 'fr' && verb?.stem === 'lit';
  if (paper || thing || read || (!described && verb && speech.impersonal.has(verb.stem))) {
    return { being: 'body', gender: null };
  }
  // „riefen sie“
  const they = language === 'de' && described?.printed === 'sie' && /en$/.test(verb?.stem ?? '');
  const plural =
    they || described?.several === true || (verb !== null && isPluralVerb(verb, speech));
  const gender = plural ? null : described ? described.gender : verb && genderOfVerb(verb, speech);
  const being = language === 'en' && !plural ? 'person' : 'either';
  return { gender, being, several: plural ? true : verb?.stem || isOfOne(verb) ? false : null };
}

/** «selon elle», „seinen Worten zufolge“, «in her words» */
function isOfOne(verb: Verb | null): boolean {
  return verb !== null && /\b(?:elle|lui|his|her|seine[nr])\b/i.test(verb.printed);
}

function isPluralVerb({ stem }: Verb, { language, verbs }: Reading['speech']): boolean {
  if (language === 'ar' || language === 'he') return isPlural(stem, language, verbs);
  return language === 'es' && /n$/.test(stem);
}

/** «הוסיף» after her words is of somebody else. */
function mayBeSpeaker({ spokenOf }: Stage, { reading }: Place, verb: Verb): boolean {
  const told = spokenOf.findLast(({ standing }) => standing === 'quoted')?.member.gender;
  const shown = genderOfVerb(verb, reading.speech);
  return !told || !shown || told === shown;
}
