import type { Analysis } from '../analysis.ts';
import type { Dossier } from '../dossier/schema.ts';

/**
 * The day up to which an article can be expected to know things. Without a day of its own that is
 * the latest thing it reports, and at least the story's first day: nothing after it is ever called missing.
 */
export function latestDay(analysis: Analysis, dossier: Dossier): string {
  if (analysis.verdict.day) return analysis.verdict.day;
  const told = analysis.facts.map(({ fact }) => dossier.facts.find(({ id }) => id === fact)?.date);
  const quoted = analysis.quotations.map(
    ({ known }) => dossier.quotations.find(({ id }) => id === known?.quotation)?.said,
  );
  const days = [...told, ...quoted].filter((day): day is string => day !== undefined);
  return [dossier.coverage.core.from, ...days].sort().at(-1) ?? dossier.asOf;
}
