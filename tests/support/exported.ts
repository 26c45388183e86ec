import { loadCompareTexts } from '../../catalogue/compare.ts';
import { loadExportTexts } from '../../catalogue/exports.ts';
import type { InterfaceLanguage } from '../../catalogue/languages.ts';
import { reportWords } from '../../catalogue/report-words.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import type { ReportWords } from '../../core/exchange/report-words.ts';
import { comparisonRecord, type ExportedArticle } from '../../core/exchange/write-record.ts';
import { articleWith, compared, harbourDossier, savedAs } from './comparison.ts';

export async function wordsIn(language: InterfaceLanguage): Promise<ReportWords> {
  const [compare, exports] = await Promise.all([
    loadCompareTexts(language),
    loadExportTexts(language),
  ]);
  return reportWords(language, compare, exports);
}

export function exported(
  id: string,
  article: Article,
  found: Parameters<typeof compared>[2] = {},
  over: Partial<ExportedArticle> = {},
): ExportedArticle {
  const saved = { ...savedAs(id, article), readAt: '2030-05-06T07:30:00.000Z' };
  const { analysis } = compared(saved.id, article, found);
  return { saved, article, analysis, uncorrected: analysis, corrections: [], tags: [], ...over };
}

const english: Article = {
  ...articleWith({
    language: 'en',
    text: 'The talks opened. “=KEYS(1), keys,” Almara said. 🕊 A draft leaked.',
    address: 'https://www.daily.example/harbour?a={1}&b=2',
  }),
  title: { value: 'Talks & {drafts}: 50% of "keys" <b>\\alpha_1</b>', from: 'meta' },
  byline: { value: 'Ann O’Hara and Jean-Luc Été', from: 'meta' },
};
const arabic: Article = {
  ...articleWith({
    language: 'ar',
    text: 'انطلقت المحادثات\u200f. تسربت "المسودة"، وجرى نفيها.',
    outlet: 'مثال',
    published: '2030-05-04',
    address: 'https://mithal.example/ar/1',
  }),
  title: { value: 'محادثات الميناء: «المسودة»', from: 'meta' },
  byline: { value: 'سمر الخوري', from: 'meta' },
};
const hebrew: Article = {
  ...articleWith({
    language: 'he',
    text: 'דובר צה"ל הכחיש.',
    outlet: null,
    published: null,
    address: '',
    extent: 'stub',
  }),
  title: { value: 'צה"ל: "אין טיוטה"', from: 'meta' },
};

/** Three articles of the harbour story, in three languages, one of them corrected by a person. */
export const harbourArticles: ExportedArticle[] = [
  exported('a', english, {
    facts: { 'talks-open': 'The talks opened.' },
    quoted: [{ words: '=KEYS(1), keys,', change: 'drift', confidence: 0.5 }],
    reported: 'A draft leaked.',
  }),
  exported('b', arabic, { reported: 'تسربت "المسودة"' }, { tags: ['first wave'] }),
  exported(
    'c',
    hebrew,
    { disputed: 'דובר צה"ל הכחיש.' },
    {
      uncorrected: compared('c', hebrew).analysis satisfies Analysis,
      corrections: [
        {
          kind: 'dispute',
          target: 'draft: disputed',
          was: null,
          is: 'דובר צה"ל הכחיש.',
          note: '=the spokesman’s words',
          applied: true,
        },
      ],
    },
  ),
];

export const harbourRecord = comparisonRecord(harbourArticles, harbourDossier);

export function textOfPieces(pieces: Iterable<string>): string {
  return [...pieces].join('');
}
