/** The comparison's page with these articles; with all of them where none are named. */
export function comparisonOf(ids: string[]): string {
  return ids.length === 0 ? '/compare.html' : `/compare.html?articles=${ids.join(',')}`;
}
