import { type Article, blockText, TITLE_BLOCK } from '../article.ts';
import type { Lexicon } from '../dossier/lexicon.ts';
import type { Dossier } from '../dossier/schema.ts';
import { asLanguage, type Language } from '../language/languages.ts';
import { readingLanguage } from '../language/reading-language.ts';
import { attributionOf } from './attribution/attribute.ts';
import type { Attribution } from './attribution/attribution.ts';
import {
  announcementIn,
  asStatement,
  lastSpeakerIn,
  signatureIn,
} from './attribution/neighbouring-blocks.ts';
import { endsInQuestion, isQuestion } from './attribution/questions.ts';
import { tellerBehind } from './attribution/relays.ts';
import { isSingle, setsInDoubles } from './marks/house-marks.ts';
import { isSpeech } from './marks/speech-or-not.ts';
import { letterOf, withUnmarked } from './marks/without-marks.ts';
import { spokenBy } from './people/cast.ts';
import { introduce } from './people/introductions.ts';
import { mentionsIn } from './people/mentions.ts';
import { heroOf } from './people/named-in.ts';
import { nestedIn } from './people/nested.ts';
import { interviewOn } from './people/quoted-above.ts';
import { type Heard, heard, resolve } from './people/speakers.ts';
import { type Mention, remember } from './people/spoken-of.ts';
import { type Answer, newStage, type Place, type Stage } from './people/stage.ts';
import { whomItMeans } from './people/whom-it-means.ts';
import type { Quotation } from './quotation.ts';
import { describe } from './reading/describe.ts';
import { withoutNamesakes } from './reading/namesakes.ts';
import { isAllQuoted, openingWord, type Reading, textOf } from './reading/reading.ts';
import { zoneAfter } from './reading/zones.ts';

/** An attribution in a headline stands alone: there is no text around it to bear it out. */
const SURE_ENOUGH = 0.7;
const LIKELY = 0.5;
const REACH = 3; // blocks

/** Everything that somebody is quoted as saying on a page; what the title quotes comes first. */
export function quotationsOf(article: Article, dossier: Dossier, lexicon: Lexicon): Quotation[] {
  const stage = newStage(dossier, lexicon, rulesFor(article), article.published?.value ?? null);
  const { read } = stage;
  const readings = withUnmarked(article.blocks.map(({ text }) => read(text)));
  const headline = read(blockText(article, TITLE_BLOCK));
  stage.strangers = withoutNamesakes([headline, ...readings], stage.people);
  // A headline says who is who, and no more: nobody goes on speaking from it.
  introduce(headline, stage);
  const introduced = new Map(readings.map((reading) => [reading, introduce(reading, stage)]));
  // The title is read last, so that it finds whom the text has spoken of.
  stage.introduced = introduced;
  for (const reading of readings) reading.described = new Map();
  stage.hero = heroOf(readings, stage);
  stage.doubles = setsInDoubles(readings);
  Object.assign(stage, interviewOn(headline, readings, stage));
  stage.silent = new Set(readings.filter((_, block) => !isNearWords(readings, block)));
  let beside: Answer | null = null;
  let signature = -1;
  const body = readings.flatMap((reading, block) => {
    const setOff = article.blocks[block]?.kind === 'quote';
    if (block === signature) return [];
    if (setOff && !beside) {
      beside = signedBelow(readings[block + 1], stage);
      if (beside) signature = block + 1;
    }
    beside = byLetter(reading, stage) ?? beside;
    const taken = setOff && beside ? asStatement(reading) : reading;
    const found = ofBlock(taken, block, stage, beside);
    const goesOn =
      setOff &&
      signature < block &&
      article.blocks[block + 1]?.kind === 'quote' &&
      found.length > 0;
    beside = announced(reading, readings[block + 1], stage) ?? (goesOn ? beside : null);
    return found;
  });
  const title = ofBlock(headline, TITLE_BLOCK, stage, null);
  return [...title.filter(({ confidence }) => confidence >= SURE_ENOUGH), ...body.map(orUnclear)];
}

/** What is likelier wrong than right is no answer: a wrong speaker is worse than none. */
function orUnclear(quotation: Quotation): Quotation {
  const { confidence, reason } = quotation;
  if (!quotation.speaker || confidence >= LIKELY) return quotation;
  return { ...quotation, speaker: null, reason: `${reason}-unclear` };
}

/** Whose rules to read a page by: its own language's, else English ones, for its marks and names. */
function rulesFor(article: Article): Language {
  const settled = asLanguage(article.language?.value);
  return settled ?? readingLanguage(article) ?? 'en';
}

/** «Q: …», «A: …»: nobody is named there, and whoever is interviewed answers. */
function byLetter(reading: Reading, stage: Stage): Answer | null {
  const letter = letterOf(reading);
  if (!letter) return null;
  const nobody = { speaker: null, verb: null, family: null, confidence: 0.3, reason: 'asked' };
  return letter === 'answer' ? (interviewed(stage) ?? nobody) : nobody;
}

/** Who is said to speak in the block after this one. */
function announced(reading: Reading, next: Reading | undefined, stage: Stage): Answer | null {
  if (stage.interview ? endsInQuestion(reading) : isQuestion(reading)) return interviewed(stage);
  const told = announcementIn(reading);
  // „Er will davon nichts wissen.“ – in an interview it is no question, and answered all the same.
  if (!told && stage.interview && next && isAllQuoted(next)) return interviewed(stage);
  const attribution = told ?? (next && isAllQuoted(next) ? lastSpeakerIn(reading) : null);
  if (!attribution) return null;
  const described = attribution.subject && describe(reading, attribution.subject, attribution.body);
  const place = {
    reading,
    index: reading.stretches.length,
    here: [],
    previous: null,
  };
  const { mention: _, ...answer } = resolve(stage, place, attribution, described);
  return answer.speaker && { ...answer, reason: 'announced' };
}

/** «“…”» after a question: whom the page began with, where nobody else has spoken. */
function interviewed(stage: Stage): Answer | null {
  const { firstLead: member, lastSpeaker, interview } = stage;
  const another = lastSpeaker && lastSpeaker.speaker.name !== member?.name;
  if (!member?.named || (another && !interview)) return null;
  const speaker = spokenBy(member, member.name, null);
  const confidence = interview ? 0.8 : 0.6;
  return { speaker, verb: null, family: null, confidence, reason: 'interviewed' };
}

/** Who is named under a quotation that is set off from the text. */
function signedBelow(reading: Reading | undefined, stage: Stage): Answer | null {
  const subject = reading && signatureIn(reading);
  if (!subject) return null;
  const attribution: Attribution = { subject, at: 0, verb: null, reason: 'colon', confidence: 0.9 };
  const place = { reading, index: 0, here: [], previous: null };
  const { mention: _, ...answer } = resolve(stage, place, attribution, describe(reading, subject));
  return answer.speaker && { ...answer, reason: 'signed' };
}

function ofBlock(
  reading: Reading,
  block: number,
  stage: Stage,
  beside: Answer | null,
): Quotation[] {
  stage.block++;
  stage.sentencesBefore += stage.sentencesHere;
  stage.sentencesHere = (reading.told.at(-1) ?? 0) + 1;
  const { text } = reading;
  const here = stage.silent.has(reading) ? [] : mentionsIn(reading, stage);
  stage.firstLead ??= here.findLast(leads)?.member ?? null;
  const quotations: Quotation[] = [];
  let previous: Answer | null = null;
  for (const [index, { start, end }] of reading.stretches.entries()) {
    const inDoubles = stage.doubles && block !== TITLE_BLOCK;
    if (inDoubles && isSingle(reading, index)) continue;
    const attribution = attributionOf(reading, index);
    const described = attribution?.subject
      ? describe(reading, attribution.subject, attribution.body)
      : null;
    const place = { reading, index, here, previous };
    const letter = index === 0 && letterOf(reading) !== null;
    const told = !attribution || answersAlone(attribution, beside);
    const next =
      beside &&
      (letter || (told && ((index === 0 && attribution !== null) || opensBlock(reading, index))));
    const found: Heard = next ? beside : resolve(stage, place, attribution, described);
    if (!isSpeech(reading, index, attribution, found)) continue;
    heard(stage, found);
    const { mention: _, ...answer } = withTeller(stage, place, found, attribution);
    previous = answer;
    quotations.push({ text: text.slice(start, end), passage: { block, start, end }, ...answer });
    quotations.push(...nestedIn(stage, reading, { block, start, end }, answer));
  }
  const last = reading.stretches.at(-1);
  stage.openEnded = last?.closed === false && quotations.at(-1)?.passage.end === last.end;
  remember(stage.spokenOf, here);
  return quotations;
}

/** «“…,” Hochstein told me, Mikati said»: Hochstein's words, as Mikati tells them. */
function withTeller(
  stage: Stage,
  place: Place,
  found: Heard,
  attribution: Attribution | null,
): Heard {
  const zone = attribution && zoneAfter(place.reading, place.index);
  const teller = zone && tellerBehind(place.reading, attribution, zone.to);
  if (!teller) return found;
  const { reading, here } = place;
  const meant = whomItMeans(stage, { reading, at: teller.from, here }, describe(reading, teller));
  const printed = textOf(reading, teller);
  return meant ? { ...found, relayedBy: spokenBy(meant.member, printed, null) } : found;
}

/** Far from any quotation it matters little of whom a block speaks; the first one says who is who. */
function isNearWords(readings: Reading[], block: number): boolean {
  return block === 0 || readings.slice(block, block + REACH).some(hasWords);
}

function hasWords({ stretches, text }: Reading): boolean {
  return stretches.length > 0 || text.endsWith(':');
}

function leads({ standing, member }: Mention): boolean {
  return standing === 'leads' && member.human && member.named;
}

/** «She thinks, then answers: “…”» right after a question: nobody but whoever was asked. */
function answersAlone({ subject, reason }: Attribution, beside: Answer | null): boolean {
  return subject === null && reason === 'verb-alone' && beside?.reason === 'interviewed';
}

function opensBlock(reading: Reading, index: number): boolean {
  return index === 0 && openingWord(reading, 0) === 0;
}
