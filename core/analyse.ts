import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import { disputesOnPage } from './coverage/dispute.ts';
import { factsFor } from './coverage/facts-for.ts';
import { judgePage } from './coverage/live-blog.ts';
import { readSentences } from './coverage/read-sentences.ts';
import { statedFacts } from './coverage/stated-facts.ts';
import { isFarOff } from './coverage/story-time.ts';
import { compileLexicon, type Lexicon } from './dossier/lexicon.ts';
import type { Dossier, Language } from './dossier/schema.ts';
import { readingLanguage } from './language/reading-language.ts';
import { quotationsOf } from './quotations/find-in-article.ts';
import { matchKnown } from './quotations/match-known.ts';
import { withUnnamedSpeaker } from './quotations/unnamed-speaker.ts';

/** A dossier made ready for many articles: compile it once. */
export type CompiledDossier = { dossier: Dossier; lexicon: Lexicon };

export function compileDossier(dossier: Dossier): CompiledDossier {
  return { dossier, lexicon: compileLexicon(dossier) };
}

/** All that the core finds in one article about one dossier, in time linear in its length. */
export function analyse(article: Article, { dossier, lexicon }: CompiledDossier): Analysis {
  const language = readingLanguage(article);
  const found = quotationsOf(inLanguage(article, language), dossier, lexicon);
  const readOn = (day: string | null) => {
    const quotations = found.map((quotation) => {
      const known = matchKnown(quotation, language, day, dossier);
      return { quotation: withUnnamedSpeaker(quotation, known, dossier), known };
    });
    const sentences = readSentences(article, {
      lexicon,
      language,
      published: day,
      storyDay: dossier.coverage.core.from,
      quotations: quotations.flatMap(({ quotation: { passage }, known }) =>
        known ? [{ id: known.quotation, passage }] : [],
      ),
    });
    return { quotations, sentences, stated: statedFacts(dossier, sentences, day) };
  };
  const judgedOn = (day: string | null) => {
    const read = readOn(day);
    return { read, ...judgePage(article, dossier, read.sentences, read.stated) };
  };
  const printed = article.published?.value ?? null;
  const asPrinted = judgedOn(printed);
  // A date that the text contradicts must not leave out what was said or done after it: so where it
  // may be wrong the page is read without it.
  const isDoubtful =
    printed !== null && (asPrinted.verdict.day === null || isFarOff(printed, dossier));
  const undated = isDoubtful ? judgedOn(null) : asPrinted;
  const { read, verdict, counts } = undated.verdict.day === null ? undated : asPrinted;
  const { day } = verdict;
  const sentences = read.sentences.filter(counts);
  const isWhole = sentences.length === read.sentences.length;
  const stated = isWhole ? read.stated : statedFacts(dossier, sentences, day);
  return {
    verdict,
    facts: factsFor(verdict, dossier, stated, sentences),
    disputes: disputesOnPage(verdict, dossier, sentences, day),
    quotations: read.quotations.filter(({ quotation }) => counts(quotation.passage)),
  };
}

/** The language its words are in, where the page declares none or another. */
function inLanguage(article: Article, language: Language | null): Article {
  if (!language || article.language?.value === language) return article;
  return { ...article, language: { value: language, from: 'visible-text' } };
}
