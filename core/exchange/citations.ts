import type { ArticleRecord, ComparisonRecord } from './comparison-record.ts';

/** What a reference to an article says, whatever the format. */
export type Citation = {
  /** Made from the article's own id, so that it never changes: `sidelight-1f2e3d4c5b6a`. */
  key: string;
  title: string;
  /** As the page prints it, and whole: bylines of several people part in too many ways. */
  byline: string | null;
  outlet: string | null;
  published: string | null;
  address: string | null;
  /** The day it was read, in universal time. */
  read: string | null;
  language: string | null;
  /** What a reader needs to check that it is the same text. */
  note: string;
};

export function citationOf(article: ArticleRecord, { dossier }: ComparisonRecord): Citation {
  const url = URL.parse(article.address);
  return {
    key: `sidelight-${article.id.slice(0, 12)}`,
    title: article.title ?? `[Untitled text ${article.textHash.slice(0, 12)}]`,
    byline: article.byline,
    outlet: article.outlet,
    published: article.published,
    address: url && ['http:', 'https:'].includes(url.protocol) ? url.href : null,
    read: article.readAt?.slice(0, 10) ?? null,
    language: article.language,
    note: [
      `Text SHA-256 ${article.textHash}`,
      ...(article.readAt ? [`read ${article.readAt}`] : []),
      `Sidelight extractor ${article.extractor}`,
      `dossier ${dossier.id} ${dossier.version}`,
      ...dateBefore(article),
    ].join('; '),
  };
}

/** A reference with a day that a person gave says so: whoever looks it up finds another. */
function dateBefore({ published, uncorrected }: ArticleRecord): string[] {
  if (!uncorrected || uncorrected.published === published) return [];
  return [`date corrected by hand, the page has ${uncorrected.published ?? 'none'}`];
}
