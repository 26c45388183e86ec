import type { Dossier } from '../schema.ts';
import { wordingName } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** A garbled wording says what went wrong. */
export function explainedGarbles({ quotations }: Dossier): Finding[] {
  return quotations.flatMap(({ id, wordings }) =>
    wordings.flatMap(({ kind, explanation }, at) =>
      kind === 'garble' && !explanation
        ? [error(`${wordingName(id, at)} is marked as garbled; explain what went wrong.`)]
        : [],
    ),
  );
}
