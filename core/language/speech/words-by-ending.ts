const SHORTEST_FIRST_PART = 3;

/** A set of words that also has every longer word with one of these endings: Ober|bürgermeister. */
export class WordsByEnding extends Set<string> {
  readonly #endings: ReadonlySet<string>;
  readonly #shortest: number;

  constructor(words: Iterable<string>, endings: string[]) {
    super(words);
    this.#endings = new Set(endings);
    this.#shortest = Math.min(...endings.map(({ length }) => length));
  }

  override has(word: string): boolean {
    if (super.has(word)) return true;
    for (let cut = SHORTEST_FIRST_PART; cut <= word.length - this.#shortest; cut++) {
      if (this.#endings.has(word.slice(cut))) return true;
    }
    return false;
  }
}
