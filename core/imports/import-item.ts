/** Why something could not be added, in terms the catalogue puts into one sentence. */
export type ImportProblem =
  | 'not-supported'
  | 'broken'
  | 'locked'
  | 'too-large'
  | 'too-many'
  | 'too-deep'
  | 'empty'
  | 'other-encoding'
  | 'not-json'
  | 'wrong-fields'
  | 'no-article'
  | 'list-of-articles'
  | 'article-not-storable'
  | 'no-own-address'
  | 'not-open'
  | 'no-access';

/** A page as a file holds it, and where and when it was saved, the latter as the file writes it. */
export type SavedPage = { html: string; address: string | null; savedOn: string | null };

/** One thing found in a file. `name`: what a person knows it by – a path in an archive, an address. */
export type ImportItem = { name: string } & (
  | { kind: 'page'; page: SavedPage }
  | { kind: 'line'; line: string }
  | { kind: 'refused'; problem: ImportProblem }
);

/** What is found in a file, one after the other, with how much of it is done: 0 to 1. */
export type ItemsFound = AsyncGenerator<{ item: ImportItem | null; done: number }>;

/** Thrown where a file is read, and caught where its items are handed out: never beyond. */
export class Refused extends Error {
  readonly problem: ImportProblem;
  constructor(problem: ImportProblem) {
    super(problem);
    this.problem = problem;
  }
}
