import { aboutCorrected } from '../coverage/about.ts';
import { isolated } from '../language/readable-text.ts';
import type {
  ArticleRecord,
  ComparisonRecord,
  CorrectionRecord,
  SpokenRecord,
} from './comparison-record.ts';
import { aboutIn, dayInText, inLanguage, numberedArticles } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';

/** What a person put right, in words that anybody can read. */
export type CorrectionLine = {
  /** Of the article. */
  number: number;
  kind: string;
  /** Which fact, which side of the dispute, whose words. */
  target: string | null;
  was: string;
  is: string;
  note: string | null;
  applied: boolean;
};

export function correctionLines(record: ComparisonRecord, words: ReportWords): CorrectionLine[] {
  return numberedArticles(record).all.flatMap(({ article, number }) =>
    article.corrections.map((correction) => ({
      number,
      kind: words.correctionKinds[correction.kind],
      target: targetIn(correction, record, words),
      was: shown(correction.kind, correction.was, article, words),
      is: shown(correction.kind, correction.is, article, words),
      note: correction.note,
      applied: correction.applied,
    })),
  );
}

/** What the page's own day and verdict are, where a person's count instead: a remark for each. */
export function remarksOnArticle(
  article: ArticleRecord,
  record: ComparisonRecord,
  words: ReportWords,
): string[] {
  const asFound = { ...article, ...article.uncorrected, corrections: [] };
  const { published } = asFound;
  const about = aboutIn(asFound, record, words);
  return [
    ...(published === article.published
      ? []
      : [words.uncorrected(published === null ? words.noDate : dayInText(published, words))]),
    // What the engine could not judge has the same answer where a person says that it is nothing.
    ...(about === aboutIn(article, record, words)
      ? []
      : [words.uncorrected(about ?? words.answers.covers)]),
  ];
}

/** Whom the page has a quotation from by what the engine found, where a person's word counts instead. */
export function remarkOnSpeaker({ uncorrected }: SpokenRecord, words: ReportWords): string | null {
  if (!uncorrected) return null;
  const { speaker } = uncorrected;
  return words.uncorrected(speaker === null ? words.nobody : isolated(speaker));
}

function targetIn(
  { kind, target }: CorrectionRecord,
  { items }: ComparisonRecord,
  words: ReportWords,
): string | null {
  if (target === null || kind === 'speaker') return target;
  const [id = '', part] = target.split(': ');
  const itemKind = kind === 'fact' ? 'fact' : part === 'disputed' ? 'dispute' : 'disputed-text';
  const item = items.find((each) => each.kind === itemKind && each.id === id);
  if (!item) return target;
  const label = inLanguage(item.label, words).text;
  return itemKind === 'fact' ? label : `${label} – ${words.disputeRows[itemKind]}`;
}

function shown(
  kind: CorrectionRecord['kind'],
  value: string | null,
  { language }: ArticleRecord,
  words: ReportWords,
): string {
  const about = kind === 'verdict' && aboutCorrected(value, language);
  return about ? words.answers[about] : (value ?? words.none[kind]);
}
