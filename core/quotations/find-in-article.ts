import { type Article, blockText, TITLE_BLOCK } from '../article.ts';
import type { Lexicon } from '../dossier/lexicon.ts';
import { type Dossier, type Language, languages } from '../dossier/schema.ts';
import { attributionOf } from './attribute.ts';
import type { Member } from './cast.ts';
import { describe } from './describe.ts';
import { focusAfter, type Sighting, sightingsOf } from './focus.ts';
import { introduce } from './introductions.ts';
import type { Quotation } from './quotation.ts';
import { isCapital, personOf, type Reading, readBlock } from './reading.ts';
import { type Answer, heard, knownMember, newStage, resolve, type Stage } from './speakers.ts';
import { isSpeech } from './speech-or-not.ts';

/** An attribution in a headline stands alone: there is no text around it to bear it out. */
const SURE_ENOUGH = 0.7;

/** Everything that somebody is quoted as saying on a page; what the title quotes comes first. */
export function quotationsOf(article: Article, dossier: Dossier, lexicon: Lexicon): Quotation[] {
  const stage = newStage(dossier, languageOf(article));
  const read = (text: string) => readBlock(text, stage.language, lexicon);
  const blocks = article.blocks.map(({ text }) => read(text));
  for (const reading of blocks) introduce(reading, stage);
  // The title is read last, so that it finds whom the text has spoken of.
  const body = blocks.flatMap((reading, block) => ofBlock(reading, block, stage));
  const title = ofBlock(read(blockText(article, TITLE_BLOCK)), TITLE_BLOCK, stage);
  return [...title.filter(({ confidence }) => confidence >= SURE_ENOUGH), ...body];
}

/** A page in another language, or in none that it names, is read by the rules of its script. */
function languageOf(article: Article): Language {
  const given = languages.find((language) => language === article.language?.value);
  if (given) return given;
  const sample = article.blocks.slice(0, 5).map(({ text }) => text.slice(0, 500));
  if (/[\u0600-\u06ff]/.test(sample.join())) return 'ar';
  return /[א-ת]/.test(sample.join()) ? 'he' : 'en';
}

function ofBlock(reading: Reading, block: number, stage: Stage): Quotation[] {
  stage.block++;
  const { text } = reading;
  const sightings = sightingsIn(reading, stage);
  const quotations: Quotation[] = [];
  let previous: Answer | null = null;
  for (const [index, { start, end }] of reading.stretches.entries()) {
    const attribution = attributionOf(reading, index);
    const described = attribution?.subject ? describe(reading, attribution.subject) : null;
    const place = { reading, index, sightings, previous };
    const found = resolve(stage, place, attribution, described);
    if (!isSpeech(reading, index, attribution, found)) continue;
    heard(stage, found);
    const { focus: _, ...answer } = found;
    previous = answer;
    quotations.push({ text: text.slice(start, end), passage: { block, start, end }, ...answer });
  }
  stage.focus = focusAfter(stage.focus, sightings, stage.block, reading);
  return quotations;
}

/** Whom a block names: people of the dossier, and those the page itself names with a role. */
function sightingsIn(reading: Reading, stage: Stage): Sighting[] {
  const found: { at: number; member: Member }[] = [];
  for (const [at, { form }] of reading.words.entries()) {
    const mention = reading.people[at];
    if (mention && mention === reading.people[at - 1]) continue;
    const person = mention ? personOf(mention) : null;
    if (person && stage.people.get(person)?.kind === 'person') {
      found.push({ at, member: knownMember(stage, person, null) });
    } else if (!mention && isCapital(reading, at)) {
      const member = stage.cast.bySurname.get(form);
      if (member?.human) found.push({ at, member });
    }
  }
  return sightingsOf(reading, found);
}
