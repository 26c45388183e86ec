import type { Dossier, Localised } from '../schema.ts';
import { entryName, eventName, statementName, wordingName } from './entries.ts';

/** Everything the dossier says in its own words, never what somebody is quoted as saying. */
export function ownTexts(dossier: Dossier): { entry: string; text: Localised }[] {
  const { title, summary, method, changes, facts, quotations, disputes, timeline, neighbours } =
    dossier;
  const texts: { entry: string; text: Localised | undefined }[] = [
    { entry: 'The title', text: title },
    { entry: 'The summary', text: summary },
    { entry: 'The method', text: method },
    ...changes.map(({ version, text }) => ({ entry: `The change ${version}`, text })),
    ...facts.flatMap(({ id, statement, note }) =>
      [statement, note].map((text) => ({ entry: entryName('Fact', id), text })),
    ),
    ...quotations.flatMap(({ id, to, note, wordings }) => [
      ...[to, note].map((text) => ({ entry: entryName('Quotation', id), text })),
      ...wordings.map(({ explanation }, at) => ({
        entry: wordingName(id, at),
        text: explanation,
      })),
    ]),
    ...disputes.flatMap(({ id, title: heading, note, sides, cases }) => [
      ...[heading, note, ...Object.values(cases), ...sides.map(({ label }) => label)].map(
        (text) => ({ entry: entryName('Dispute', id), text }),
      ),
      ...sides.flatMap(({ statements }) =>
        statements.map(({ by, says }) => ({ entry: statementName(id, by), text: says })),
      ),
    ]),
    ...timeline.map(({ date, text }) => ({ entry: eventName(date, text), text })),
    ...neighbours.flatMap(({ id, name, told, separatedBy }) =>
      [name, told, separatedBy].map((text) => ({ entry: entryName('Neighbour', id), text })),
    ),
    ...namesAndTitles(dossier),
  ];
  return texts.flatMap(({ entry, text }) => (text ? [{ entry, text }] : []));
}

function namesAndTitles({ people, parties }: Dossier) {
  return [
    ...parties.map(({ id, name }) => ({ entry: entryName('Party', id), text: name })),
    ...people.flatMap(({ id, name, roles, lookAlikes }) =>
      [name, ...roles.map(({ title }) => title), ...lookAlikes.map(({ who }) => who)].map(
        (text) => ({ entry: entryName('Person', id), text }),
      ),
    ),
  ];
}
