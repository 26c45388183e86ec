import type { Article } from '../../core/article.ts';
import { judgeCoverage } from '../../core/coverage/judge.ts';
import { type ReadSentence, readSentences } from '../../core/coverage/read-sentences.ts';
import { statedFacts } from '../../core/coverage/stated-facts.ts';
import type { Verdict } from '../../core/coverage/verdict.ts';
import { compileLexicon, type Lexicon } from '../../core/dossier/lexicon.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { readingLanguage } from '../../core/language/reading-language.ts';

const lexicons = new Map<Dossier, Lexicon>();

/** An article's sentences in the light of a dossier; nothing in it is recognised as a quotation. */
export function sentencesFor(
  article: Article,
  dossier: Dossier,
  language = readingLanguage(article),
): ReadSentence[] {
  const lexicon = lexicons.get(dossier) ?? compileLexicon(dossier);
  lexicons.set(dossier, lexicon);
  return readSentences(article, {
    lexicon,
    language,
    published: article.published?.value ?? null,
    storyDay: dossier.coverage.core.from,
    quotations: [],
  });
}

/** The verdict on an article whose quotations are not looked at. */
export function verdictOn(article: Article, dossier: Dossier): Verdict {
  const sentences = sentencesFor(article, dossier);
  const facts = statedFacts(dossier, sentences, article.published?.value ?? null);
  return judgeCoverage(article, dossier, sentences, facts);
}
