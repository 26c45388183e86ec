import { asFirstPrinted } from '../comparison/first-printing.ts';
import type { CellState } from '../comparison/matrix.ts';
import { isOfStory } from '../comparison/scope.ts';
import { aboutOf } from '../coverage/about.ts';
import type { Localised } from '../dossier/schema.ts';
import type {
  ArticleRecord,
  CellRecord,
  ComparisonRecord,
  ItemRecord,
  SpokenRecord,
} from './comparison-record.ts';
import { isPutRight } from './corrected-by.ts';
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
  'not-asked': '×',
};

/** An article with its number in the report, and that of the article it is a copy of. */
export type Numbered = { article: ArticleRecord; number: number; original: number | null };

/**
 * One item with what each article of the story has of it: those that carry it, and the rest by
 * state. `copies`: where the same text has the same words. A copy without them stands nowhere else.
 */
export type ItemReport = {
  item: ItemRecord;
  carried: (Numbered & { cell: CellRecord; found: SpokenRecord; copies: number[] })[];
  others: { state: CellState; numbers: number[] }[];
};

/**
 * In the record's order, counted from 1; those about other stories come last and stand apart. A copy
 * goes by the day of the text it is of: in the record, and so in every table, it goes by its own.
 */
export function numberedArticles({ articles }: ComparisonRecord) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const counted = asFirstPrinted(articles.filter(isOfStory), ({ copyOf }) =>
    byId.get(copyOf?.article ?? ''),
  );
  const leftOut = articles.filter((article) => !isOfStory(article));
  const numbers = new Map(counted.map(({ id }, at) => [id, at + 1]));
  const numbered = [...counted, ...leftOut].map((article, at): Numbered => {
    const original = article.copyOf && numbers.get(article.copyOf.article);
    return { article, number: at + 1, original: original ?? null };
  });
  return {
    all: numbered,
    counted: numbered.slice(0, counted.length),
    leftOut: numbered.slice(counted.length),
  };
}

/** What an article is to the story, where it does not cover it: a neighbour by its name. */
export function aboutIn(
  article: Pick<ArticleRecord, 'coverage' | 'neighbour' | 'language' | 'corrections'>,
  { dossier }: ComparisonRecord,
  words: ReportWords,
): string | null {
  const is = aboutOf({ ...article, isGiven: isPutRight(article, 'verdict', null) });
  if (is === 'covers') return null;
  const known = dossier.neighbours.find(({ id }) => id === article.neighbour);
  if (known) return words.aboutNamed(inLanguage(known.name, words).text);
  return words.about[is];
}

export type ReportGroup = 'facts' | 'quotations' | 'disputes';

const KINDS: Record<ReportGroup, ItemRecord['kind'][]> = {
  facts: ['fact'],
  quotations: ['quotation'],
  disputes: ['disputed-text', 'dispute'],
};

export const reportGroups = Object.keys(KINDS) as ReportGroup[];

/** The items of a group, each with its place among all items and so among an article's cells. */
export function itemsIn({ items }: ComparisonRecord, group: ReportGroup) {
  return items
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => KINDS[group].includes(item.kind));
}

/** One after the other: of thousands of articles each takes a while. */
export function* itemReports(record: ComparisonRecord, group: ReportGroup): Generator<ItemReport> {
  const { counted } = numberedArticles(record);
  // Its own articles first: what their copies have stands with them.
  const ordered = counted.toSorted((a, b) => copied(a) - copied(b) || a.number - b.number);
  for (const { item, at } of itemsIn(record, group)) yield itemReport(item, at, ordered);
}

function itemReport(item: ItemRecord, at: number, articles: Numbered[]): ItemReport {
  const others = new Map<CellState, number[]>();
  const carried = new Map<number, ItemReport['carried'][number]>();
  const cells = new Map(articles.map(({ article }) => [article.id, article.cells[at]]));
  for (const each of articles) {
    const { article, number } = each;
    const cell = article.cells[at];
    if (!cell) continue;
    const [found] = cell.found;
    const original = article.copyOf && cells.get(article.copyOf.article);
    const isSame =
      original?.state === cell.state && original.found[0]?.place.words === found?.place.words;
    if (isSame) carried.get(each.original ?? 0)?.copies.push(number);
    else if (found) carried.set(number, { ...each, cell, found, copies: [] });
    else {
      const numbers = others.get(cell.state);
      if (numbers) numbers.push(number);
      else others.set(cell.state, [number]);
    }
  }
  return {
    item,
    carried: [...carried.values()].sort((a, b) => a.number - b.number),
    others: [...others].map(([state, numbers]) => ({ state, numbers })),
  };
}

function copied({ article }: Numbered): number {
  return Number(article.copyOf !== null);
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
