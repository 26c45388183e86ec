// The measure of scrapinghub/article-extraction-benchmark: runs of four words, counted with their
// repetitions; each page counts the same, however long it is.

export type PageScore = { hit: number; extra: number; missed: number };
export type Score = { f1: number; precision: number; recall: number };

const SIZE = 4;

export function scorePage(truth: string, found: string): PageScore {
  const wanted = shinglesOf(truth);
  const got = shinglesOf(found);
  let hit = 0;
  for (const [shingle, count] of wanted) hit += Math.min(count, got.get(shingle) ?? 0);
  const extra = total(got) - hit;
  const missed = total(wanted) - hit;
  const all = hit + extra + missed || 1;
  return { hit: hit / all, extra: extra / all, missed: missed / all };
}

export function summarise(pages: PageScore[]): Score {
  const precision = mean(
    pages.filter(({ hit, extra }) => hit + extra > 0).map(({ hit, extra }) => hit / (hit + extra)),
  );
  const recall = mean(
    pages
      .filter(({ hit, missed }) => hit + missed > 0)
      .map(({ hit, missed }) => hit / (hit + missed)),
  );
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at++) {
    const shingle = words.slice(at, at + SIZE).join(' ');
    if (shingle) shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function total(shingles: Map<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
