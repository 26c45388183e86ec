import type { Article } from '../../core/article.ts';
import { canonicalAddress } from '../../core/comparison/canonical-address.ts';
import { EXTRACTOR_VERSION, hashesOf } from '../../core/comparison/saved-article.ts';
import { backupEnd, backupHead, jsonOf, readContent } from '../../core/exchange/backup-content.ts';
import type { KeptArticle } from '../../core/exchange/write-record.ts';
import { readArticleLine } from '../../core/imports/article-line.ts';
import type { ImportProblem } from '../../core/imports/import-item.ts';
import type { LineFault } from '../../core/imports/line-fields.ts';
import { fingerprintOf } from '../../core/library/fingerprint.ts';
import { readSaved } from '../../page/read-saved.ts';
import { faultInWords } from './fault-in-words.ts';
import { parsePage } from './parse-page.ts';
import { sha256 } from './sha256.ts';

/** `passed`: a line of a backup that holds no article. */
export type ComparedLine = { kept: KeptArticle } | { problem: string } | { passed: true };

const PROBLEMS: Partial<Record<ImportProblem, string>> = {
  'no-article': 'no article was found',
  'list-of-articles': 'the page is a list of articles',
};

/** The article of a line as the library would keep it: of NDJSON, or of a backup. */
export async function comparedLine(line: string): Promise<ComparedLine> {
  const value = jsonOf(line);
  if (value && isBackup(value)) return backupLine(line);
  const read = articleIn(line);
  if ('fault' in read) return { problem: faultInWords(read) };
  if ('problem' in read) return { problem: PROBLEMS[read.problem] ?? read.problem };
  const { article } = read;
  const address = canonicalAddress(article.address);
  return {
    kept: {
      ...(await hashesOf(article, address, sha256)),
      article,
      readAt: null,
      extractor: EXTRACTOR_VERSION,
      tags: [],
      corrections: [],
      address,
      fingerprint: fingerprintOf(article),
      copyOf: null,
      apartFrom: [],
    },
  };
}

function articleIn(line: string): { article: Article } | { problem: ImportProblem } | LineFault {
  const given = readArticleLine(line);
  if ('problem' in given || 'article' in given) return given;
  const read = readSaved(parsePage(given.html), given.address || null);
  return 'problem' in read ? read : { article: { ...read.article, ...given.given } };
}

function isBackup(value: Record<string, unknown>): boolean {
  const [name] = Object.keys(value);
  return (
    ['article', 'damaged', 'aside', 'settings'].includes(name ?? '') ||
    backupHead.safeParse(value).success ||
    backupEnd.safeParse(value).success
  );
}

function backupLine(line: string): ComparedLine {
  const content = readContent(line);
  if (content && 'article' in content) return { kept: content.article };
  if (content && 'damaged' in content) return { problem: 'the saved article cannot be read' };
  const isFrame = content !== null || jsonOf(line)?.article === undefined;
  return isFrame ? { passed: true } : { problem: 'the saved article cannot be read' };
}
