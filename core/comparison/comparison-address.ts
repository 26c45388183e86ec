const FEW = 20; // articles: their ids make an address that every browser and server takes, and keeps

/** What a comparison's address asks for: some articles, a choice that is kept under a name, or all. */
export type Asked = { ids: string[] } | { choice: string } | { all: true };

/**
 * The comparison's page with these articles; with all of them where none are named. `name`: under
 * which they are kept where they are many.
 */
export function comparisonAddress(ids: string[], name: string): string {
  if (ids.length === 0) return '/compare.html';
  return isNamed(ids) ? `/compare.html?choice=${name}` : `/compare.html?articles=${ids.join(',')}`;
}

/** Whether they are too many to stand in an address themselves. */
export function isNamed(ids: string[]): boolean {
  return ids.length > FEW;
}

export function askedBy(search: string): Asked {
  const asked = new URLSearchParams(search);
  const [ids, choice] = [asked.get('articles'), asked.get('choice')];
  if (ids !== null) return { ids: ids.split(',').filter(Boolean) };
  return choice === null ? { all: true } : { choice };
}
