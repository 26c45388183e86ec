import { type ArticleState, isSameState } from '../comparison/kept-analysis.ts';
import { outletOf } from '../comparison/outlet.ts';
import type { SavedArticle } from '../comparison/saved-article.ts';
import { type About, aboutOf } from '../coverage/about.ts';
import type { Answer } from '../coverage/verdict.ts';
import { writtenLanguage } from '../language/reading-language.ts';
import { addressKey } from './address-key.ts';

/** What the engine said of an article in the light of one dossier; worked out again when either is newer. */
export type KeptVerdict = { dossier: string; version: string; answer: Answer };

/** A verdict with the article it was passed on, as that was then. */
export type ArticleVerdict = ArticleState & KeptVerdict;

/**
 * A saved article as a list shows, sorts and filters it: some hundred characters in place of its
 * text. Kept beside the record, made anew from it at every change, and never what is relied on.
 */
export type LibraryEntry = {
  id: string;
  textHash: string;
  address: string | null;
  /** Equal for all the addresses under which one page is found: AMP, mobile, with or without www. */
  page: string | null;
  outlet: string | null;
  title: string | null;
  language: string | null;
  published: string | null;
  savedAt: string;
  extent: SavedArticle['article']['extent'];
  characters: number;
  tags: string[];
  corrections: number;
  copyOf: string | null;
  apartFrom: string[];
  fingerprint: string | null;
  verdicts: KeptVerdict[];
  /** Where a person corrected the verdict: dossier and answer. */
  judged: { dossier: string; answer: Answer }[];
};

/** `before`: the entry that the record had, for what need not be worked out again. */
export function entryOf(saved: SavedArticle, before: LibraryEntry | null = null): LibraryEntry {
  const { id, textHash, address, article, savedAt, tags, corrections } = saved;
  const date = corrections.findLast(({ of }) => of.kind === 'date');
  const published = date ? date.is : (article.published?.value ?? null);
  const isSame = before && isSameState(before, { id, textHash, savedAt, published });
  return {
    id,
    textHash,
    address,
    page: address && addressKey(address),
    outlet: outletOf(article),
    title: article.title?.value ?? firstWords(saved),
    language: writtenLanguage(article),
    published,
    savedAt,
    extent: article.extent,
    characters: article.blocks.reduce((sum, { text }) => sum + text.length, 0),
    tags,
    corrections: corrections.length,
    copyOf: saved.copyOf,
    apartFrom: saved.apartFrom,
    fingerprint: saved.fingerprint,
    verdicts: isSame ? before.verdicts : [],
    judged: corrections.flatMap(({ of, is }) =>
      of.kind === 'verdict' ? [{ dossier: of.dossier, answer: is as Answer }] : [],
    ),
  };
}

/** What an article is taken to be to a dossier's story: a person's word, else the engine's, else null. */
export function answerOf(entry: LibraryEntry, dossier: string): About | null {
  const { judged, verdicts, language } = entry;
  const given = judged.findLast((each) => each.dossier === dossier);
  const verdict = given ?? verdicts.find((each) => each.dossier === dossier);
  return verdict
    ? aboutOf({ coverage: verdict.answer, language, isGiven: given !== undefined })
    : null;
}

const FIRST_WORDS = 80;

function firstWords({ article }: SavedArticle): string | null {
  const text = article.blocks[0]?.text ?? '';
  if (text.length <= FIRST_WORDS) return text || null;
  return `${text.slice(0, text.lastIndexOf(' ', FIRST_WORDS)) || text.slice(0, FIRST_WORDS)} …`;
}
