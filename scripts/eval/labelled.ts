import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled article of the corpus; its FORMAT.md says what each field means. */
export type Labelled = {
  id: string;
  lang: string;
  title: string;
  published: string | null;
  paragraphs: string[];
  coverage: 'covers' | 'mentions' | 'neighbour' | 'none';
  neighbour: string | null;
  draft: string;
  dispute: string;
  facts: string[];
  quotations: LabelledQuotation[];
  /** Words that stand in quotation marks and are nobody's speech. */
  not_quotations?: string[];
};

export type LabelledQuotation = {
  text: string;
  speaker: string | null;
  named: boolean;
  in: number;
  /** Who passes the words on: an outlet, or somebody who was told them. */
  via?: string | null;
};

/** The labelled articles of a folder in order of their names; null where there is no such folder. */
export function readLabelled(folder: string): Labelled[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labelled);
}
