import { aboutCorrected } from '../coverage/about.ts';
import { isolated } from '../language/readable-text.ts';
import type {
  ArticleRecord,
  CellRecord,
  ComparisonRecord,
  CorrectionRecord,
  SpokenRecord,
} from './comparison-record.ts';
import { cellCorrectedBy, isPutRight } from './corrected-by.ts';
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

/** What the page's own day and verdict are, where others count instead: a remark for each. */
export function remarksOnArticle(
  article: ArticleRecord,
  record: ComparisonRecord,
  words: ReportWords,
): string[] {
  const asFound = { ...article, ...article.uncorrected, corrections: [] };
  const { date, verdict } = words.correctionKinds;
  const remarks: string[] = [];
  if (asFound.published !== article.published && isPutRight(article, 'date', null)) {
    const { published: day } = asFound;
    remarks.push(words.uncorrected(date, day === null ? words.noDate : dayInText(day, words)));
  }
  // Not by the answers: an article that was not judged has the one of which a person says “nothing”.
  const before = aboutIn(asFound, record, words);
  if (before !== aboutIn(article, record, words)) {
    const isOwn = isPutRight(article, 'verdict', null);
    const remark = isOwn ? words.uncorrected : words.followsFrom.date;
    remarks.push(remark(verdict, before ?? words.answers.covers));
  }
  return remarks;
}

/** What stood somewhere before; `quoted` is the part of it that is a page's own words. */
export type Remark = { text: string; quoted: string | null };

export function remarkOnCell(
  article: ArticleRecord,
  cell: CellRecord,
  words: ReportWords,
): Remark | null {
  const by = cellCorrectedBy(article, cell);
  if (!cell.uncorrected || !by) return null;
  const { state, words: wordsBefore } = cell.uncorrected;
  const quoted = state === cell.state ? wordsBefore : null;
  const before = quoted === null ? words.states[state] : words.quoted(isolated(quoted));
  return {
    text:
      by === 'fact' || by === 'dispute'
        ? words.uncorrected(words.correctionKinds[by], before)
        : words.followsFrom[by](words.finding, before),
    quoted,
  };
}

/** Whom the page has a quotation from by what the engine found, where a person's word counts instead. */
export function remarkOnSpeaker({ uncorrected }: SpokenRecord, words: ReportWords): Remark | null {
  if (!uncorrected) return null;
  const { speaker: quoted } = uncorrected;
  const before = quoted === null ? words.nobody : isolated(quoted);
  return { text: words.uncorrected(words.correctionKinds.speaker, before), quoted };
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
