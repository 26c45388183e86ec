import { answers } from '../coverage/verdict.ts';
import { isolated } from '../language/readable-text.ts';
import type {
  ArticleRecord,
  ComparisonRecord,
  CorrectionRecord,
  SpokenRecord,
} from './comparison-record.ts';
import { dayInText, inLanguage, numberedArticles } from './report-parts.ts';
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
      was: shown(correction.kind, correction.was, words),
      is: shown(correction.kind, correction.is, words),
      note: correction.note,
      applied: correction.applied,
    })),
  );
}

/** What the page's own day and verdict are, where a person's count instead: a remark for each. */
export function remarksOnArticle(article: ArticleRecord, words: ReportWords): string[] {
  const { uncorrected, published, coverage } = article;
  if (!uncorrected) return [];
  const before = uncorrected.published;
  return [
    ...(before === published
      ? []
      : [words.uncorrected(before === null ? words.noDate : dayInText(before, words))]),
    ...(uncorrected.coverage === coverage
      ? []
      : [words.uncorrected(words.answers[uncorrected.coverage])]),
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

function shown(kind: CorrectionRecord['kind'], value: string | null, words: ReportWords): string {
  if (value === null) return words.none[kind];
  const answer = kind === 'verdict' && answers.find((each) => each === value);
  return answer ? words.answers[answer] : value;
}
