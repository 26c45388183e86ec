import type { ArticleRecord, CellRecord, CorrectionRecord } from './comparison-record.ts';

/** Whether a person put this right of an article, and it was applied. */
export function isPutRight(
  { corrections }: Pick<ArticleRecord, 'corrections'>,
  kind: CorrectionRecord['kind'],
  target: string | null,
): boolean {
  return corrections.some((each) => each.applied && each.kind === kind && each.target === target);
}

/** What correction made a cell another: that of its own words, or of what it follows from. */
export function cellCorrectedBy(
  article: ArticleRecord,
  cell: CellRecord,
): Exclude<CorrectionRecord['kind'], 'speaker'> | null {
  const before = cell.uncorrected;
  if (!before) return null;
  const own = ownCorrection(cell);
  const isOtherWords = (cell.found[0]?.place.words ?? null) !== before.words;
  if (own && isOtherWords && isPutRight(article, own.kind, own.target)) return own.kind;
  // Only the verdict decides whether an article is asked at all.
  const isScope = cell.state === 'not-asked' || before.state === 'not-asked';
  const causes = isScope ? (['verdict', 'date'] as const) : (['date', 'verdict'] as const);
  return causes.find((kind) => isPutRight(article, kind, null)) ?? null;
}

function ownCorrection({ kind, item }: CellRecord) {
  switch (kind) {
    case 'fact':
      return { kind, target: item } as const;
    case 'disputed-text':
      return { kind: 'dispute', target: `${item}: reported` } as const;
    case 'dispute':
      return { kind, target: `${item}: disputed` } as const;
    case 'quotation':
      return null;
  }
}
