import { addresses } from './lint/addresses.ts';
import { changeLog } from './lint/change-log.ts';
import { conceptForms } from './lint/concept-forms.ts';
import { datesInOrder } from './lint/dates-in-order.ts';
import { erroneousSources } from './lint/erroneous-sources.ts';
import type { Finding, Rule } from './lint/finding.ts';
import { explainedGarbles } from './lint/garbles.ts';
import { knownConcepts } from './lint/known-concepts.ts';
import { knownIds } from './lint/known-ids.ts';
import { neutralWords } from './lint/neutral-words.ts';
import { qualifyingSources } from './lint/qualifying-sources.ts';
import { sourcedQuotations } from './lint/sourced-quotations.ts';
import { twoSides } from './lint/two-sides.ts';
import { uniqueIds } from './lint/unique-ids.ts';
import type { Dossier } from './schema.ts';

const rules: Rule[] = [
  uniqueIds,
  knownIds,
  knownConcepts,
  qualifyingSources,
  twoSides,
  sourcedQuotations,
  explainedGarbles,
  erroneousSources,
  neutralWords,
  datesInOrder,
  changeLog,
  conceptForms,
  addresses,
];

/** What an editor has to put right in a dossier, errors first. */
export function lintDossier(dossier: Dossier): Finding[] {
  const findings = rules.flatMap((rule) => rule(dossier));
  return findings.toSorted((a, b) => a.level.localeCompare(b.level));
}
