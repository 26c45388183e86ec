/** Whether a version such as `1.10.0` is later than another. What cannot be read counts as the first. */
export function isLaterVersion(version: string, than: string): boolean {
  const own = numbersIn(version);
  const other = numbersIn(than);
  const at = [0, 1, 2, 3].find((part) => (own[part] ?? 0) !== (other[part] ?? 0));
  return at !== undefined && (own[at] ?? 0) > (other[at] ?? 0);
}

function numbersIn(version: string): number[] {
  return version.split('.').map((part) => Number(part) || 0);
}
