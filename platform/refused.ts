/** Thrown in a change, what went before in it is taken back, and this is the answer. */
export class Refused extends Error {
  readonly problem: string;
  /** What the article is called for which it is refused. */
  readonly article: string;
  constructor(problem: string, article: string) {
    super(problem);
    this.problem = problem;
    this.article = article;
  }
}
