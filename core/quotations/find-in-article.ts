import { type Article, blockText, TITLE_BLOCK } from '../article.ts';
import { findMentions, type Lexicon, type Mention } from '../dossier/lexicon.ts';
import { type Dossier, type Language, languages } from '../dossier/schema.ts';
import { attributionOf } from './attribute.ts';
import type { Member } from './cast.ts';
import { describe } from './describe.ts';
import { focusAfter, type Sighting, sightingsOf } from './focus.ts';
import type { Quotation } from './quotation.ts';
import { isCapital, type Reading, readBlock, wordAt } from './reading.ts';
import { type Answer, knownMember, newStage, resolve, type Stage } from './speakers.ts';
import { isSpeech } from './speech-or-not.ts';

const PEOPLE = 'people:';

/** Everything that somebody is quoted as saying on a page; what the title quotes comes first. */
export function quotationsOf(article: Article, dossier: Dossier, lexicon: Lexicon): Quotation[] {
  const stage = newStage(dossier, languageOf(article));
  // The title is read last, so that its bare surnames find the names of the text.
  const body = article.blocks.flatMap(({ text }, block) => ofBlock(text, block, stage, lexicon));
  const title = ofBlock(blockText(article, TITLE_BLOCK), TITLE_BLOCK, stage, lexicon);
  return [...title.filter(({ confidence }) => confidence >= 0.7), ...body];
}

/** A page in another language, or in none that it names, is read by the rules of its script. */
function languageOf(article: Article): Language {
  const given = languages.find((language) => language === article.language?.value);
  if (given) return given;
  const sample = article.blocks.slice(0, 5).map(({ text }) => text.slice(0, 500));
  if (/[\u0600-\u06ff]/.test(sample.join())) return 'ar';
  return /[א-ת]/.test(sample.join()) ? 'he' : 'en';
}

function ofBlock(text: string, block: number, stage: Stage, lexicon: Lexicon): Quotation[] {
  if (!text) return [];
  stage.block++;
  const reading = readBlock(text, stage.language);
  const mentions = findMentions(lexicon, text, stage.language, reading.words).filter(({ id }) =>
    id.startsWith(PEOPLE),
  );
  const sightings = sightingsIn(reading, mentions, stage);
  const quotations: Quotation[] = [];
  let previous: Answer | null = null;
  for (const [index, { start, end }] of reading.stretches.entries()) {
    const attribution = attributionOf(reading, index);
    const subject = attribution?.subject;
    const described = subject ? describe(reading, subject, mentions) : null;
    const place = { reading, index, sightings, previous };
    const answer = resolve(stage, place, attribution, described);
    if (!isSpeech(reading, index, attribution, answer)) continue;
    previous = answer;
    quotations.push({ text: text.slice(start, end), passage: { block, start, end }, ...answer });
  }
  stage.focus = focusAfter(stage.focus, sightings, stage.block, reading);
  return quotations;
}

/** Whom a block names: people of the dossier, and those the page itself has named before. */
function sightingsIn(reading: Reading, mentions: Mention[], stage: Stage): Sighting[] {
  const found: { at: number; member: Member }[] = [];
  for (const { id, start } of mentions) {
    const person = id.slice(PEOPLE.length);
    const member = knownMember(stage, person, null);
    if (stage.people.get(person)?.kind !== 'person') continue;
    found.push({ at: wordAt(reading.words, start), member });
  }
  for (const [at, { form }] of reading.words.entries()) {
    const member = isCapital(reading, at) ? stage.cast.bySurname.get(form) : undefined;
    if (member?.named) found.push({ at, member });
  }
  return sightingsOf(
    reading,
    found.sort((a, b) => a.at - b.at),
  );
}
