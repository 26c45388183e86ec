import type { Dossier } from '../schema.ts';
import { sourcedEntries, wordingName } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** An erroneous page shows how words drift or a name is misspelt. It is evidence of nothing else. */
export function erroneousSources(dossier: Dossier): Finding[] {
  const erroneous = new Set(
    dossier.sources.filter(({ grade }) => grade === 'D').map(({ id }) => id),
  );
  const garbles = new Set(
    dossier.quotations.flatMap(({ id, wordings }) =>
      wordings.flatMap(({ kind }, at) => (kind === 'garble' ? [wordingName(id, at)] : [])),
    ),
  );
  return sourcedEntries(dossier)
    .filter(({ entry }) => !garbles.has(entry) && !entry.startsWith('The misspelling'))
    .flatMap(({ entry, sources }) =>
      sources
        .filter((id) => erroneous.has(id))
        .map((id) =>
          error(`${entry} rests on source "${id}" of grade D, which only shows how words drift.`),
        ),
    );
}
