const DEEPEST = 32;
const MOST_VALUES = 200_000;
const LONGEST_TEXT = 1_000_000;
const MOST_KEYS = 200;

/** Why a value is too deep or too large to look at, or null. Walks without recursion, so depth is safe. */
export function sizeProblem(value: unknown): string | null {
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; left.length > 0; seen++) {
    const { value: here, depth } = left.pop() ?? { value: null, depth: 0 };
    if (seen > MOST_VALUES) return 'This dossier has too many entries.';
    if (typeof here === 'string' && here.length > LONGEST_TEXT) {
      return 'A text in this dossier is too long.';
    }
    if (typeof here !== 'object' || here === null) continue;
    if (depth >= DEEPEST) return 'This dossier is nested too deeply.';
    const inside = Object.values(here);
    if (!Array.isArray(here) && inside.length > MOST_KEYS) {
      return 'An entry of this dossier has too many fields.';
    }
    if (inside.length > MOST_VALUES) return 'This dossier has too many entries.';
    for (const one of inside) left.push({ value: one, depth: depth + 1 });
  }
  return null;
}
