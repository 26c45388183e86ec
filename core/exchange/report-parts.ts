import type { CellState } from '../comparison/matrix.ts';
import type { Localised } from '../dossier/schema.ts';
import type {
  ArticleRecord,
  CellRecord,
  ComparisonRecord,
  ItemRecord,
  SpokenRecord,
} from './comparison-record.ts';
import type { ReportWords } from './report-words.ts';

/** A sign beside each state's words: colour is never needed to tell them apart. */
export const STATE_SIGNS: Record<CellState, string> = {
  reported: '●',
  drift: '◐',
  garble: '◇',
  'not-found': '○',
  'partly-read': '◌',
  later: '›',
  undated: '?',
  'not-checked': '–',
};

/** One item with what each article has of it: those that carry it, and the rest by state. */
export type ItemReport = {
  item: ItemRecord;
  carried: { article: ArticleRecord; number: number; cell: CellRecord; found: SpokenRecord }[];
  others: { state: CellState; numbers: number[] }[];
};

export type ReportGroup = 'facts' | 'quotations' | 'disputes';

const KINDS: Record<ReportGroup, ItemRecord['kind'][]> = {
  facts: ['fact'],
  quotations: ['quotation'],
  disputes: ['disputed-text', 'dispute'],
};

export const reportGroups = Object.keys(KINDS) as ReportGroup[];

/** The items of a group. Articles are counted from 1, in the record's order. */
export function itemReports(record: ComparisonRecord, group: ReportGroup): ItemReport[] {
  return record.items
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => KINDS[group].includes(item.kind))
    .map(({ item, at }) => itemReport(item, at, record.articles));
}

function itemReport(item: ItemRecord, at: number, articles: ArticleRecord[]): ItemReport {
  const report: ItemReport = { item, carried: [], others: [] };
  const others = new Map<CellState, number[]>();
  for (const [index, article] of articles.entries()) {
    const cell = article.cells[at];
    if (!cell) continue;
    const [found] = cell.found;
    if (found) report.carried.push({ article, number: index + 1, cell, found });
    else others.set(cell.state, [...(others.get(cell.state) ?? []), index + 1]);
  }
  report.others = [...others].map(([state, numbers]) => ({ state, numbers }));
  return report;
}

export type OwnWords = { text: string; language: string };

/** A text of the dossier in the report's language, else in English. */
export function inLanguage(localised: Localised, { language }: ReportWords): OwnWords {
  const own = localised[language];
  return own ? { text: own, language } : { text: localised.en, language: 'en' };
}

/** Who said it, in the order that every report keeps: speaker, how sure, verb. */
export function attributionIn({ speaker, confidence, verb }: SpokenRecord, words: ReportWords) {
  const isProbable = confidence !== null && confidence < SURE;
  return {
    name: speaker?.name ?? null,
    remarks: [
      ...(speaker ? [] : [words.nobody]),
      ...(speaker && !speaker.named ? [words.unnamed] : []),
      ...(speaker && isProbable ? [words.probably] : []),
    ],
    verb,
  };
}

const SURE = 0.7; // below it the notes say "probably", too

/** The address of an http page, to link to; null for anything else. */
export function linkTo(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

/** A day in a line of running text: behind Arabic or Hebrew its parts would change places. */
export function dayInText(day: string, { dir }: ReportWords): string {
  return dir === 'rtl' ? `\u200e${day}` : day;
}
