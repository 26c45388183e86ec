/** Articles that nobody deleted and that are not there: how many, of how many, and since when. */
export type MissingArticles = { articles: number; known: number; at: string };
