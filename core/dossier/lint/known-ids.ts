import type { Dossier } from '../schema.ts';
import { entryName, sourcedEntries, statementName } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** Nothing may point at a source, person, party, fact or quotation that the dossier does not have. */
export function knownIds(dossier: Dossier): Finding[] {
  return [
    ...unknownSources(dossier),
    ...unknownPeople(dossier),
    ...unknownQuotations(dossier),
    ...unknownWholes(dossier),
  ];
}

function unknownSources(dossier: Dossier): Finding[] {
  const known = idsOf(dossier.sources);
  return sourcedEntries(dossier).flatMap(({ entry, sources }) =>
    sources
      .filter((id) => !known.has(id))
      .map((id) => error(`${entry} names source "${id}", which is not in the list of sources.`)),
  );
}

function unknownPeople({ people, parties, quotations, disputes }: Dossier): Finding[] {
  const known = idsOf(people);
  const knownParties = idsOf(parties);
  const speakers = [
    ...quotations.map(({ id, speaker }) => ({ entry: entryName('Quotation', id), who: speaker })),
    ...disputes.flatMap(({ id, sides }) =>
      sides.flatMap(({ statements }) =>
        statements.map(({ by }) => ({ entry: statementName(id, by), who: by })),
      ),
    ),
  ];
  return [
    ...speakers
      .filter(({ who }) => !known.has(who))
      .map(({ entry, who }) => error(`${entry} is by "${who}", who is not among the people.`)),
    ...people
      .filter(({ party }) => !knownParties.has(party))
      .map(({ id, party }) =>
        error(`${entryName('Person', id)} belongs to "${party}", which is not among the parties.`),
      ),
  ];
}

function unknownQuotations({ disputes, quotations }: Dossier): Finding[] {
  const known = idsOf(quotations);
  return disputes.flatMap(({ id, sides }) =>
    sides.flatMap(({ statements }) =>
      statements.flatMap(({ by, quotation }) =>
        quotation && !known.has(quotation)
          ? [error(`${statementName(id, by)} names quotation "${quotation}", which is not there.`)]
          : [],
      ),
    ),
  );
}

function unknownWholes({ facts }: Dossier): Finding[] {
  const known = idsOf(facts);
  return facts.flatMap(({ id, partOf = [] }) =>
    partOf
      .filter((whole) => !known.has(whole))
      .map((whole) => error(`${entryName('Fact', id)} is part of "${whole}", which is not there.`)),
  );
}

function idsOf(entries: { id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
