import type { Dossier, Localised, Way } from '../schema.ts';

/** An entry as an editor would look for it: `Fact "draft-published"`. */
export function entryName(kind: string, id: string): string {
  return `${kind} "${id}"`;
}

/** Whatever rests on sources, with what it rests on. Quotations are told wording by wording. */
export function sourcedEntries(dossier: Dossier): { entry: string; sources: string[] }[] {
  const { facts, quotations, disputes, timeline, neighbours, people } = dossier;
  return [
    ...facts.map(({ id, sources }) => ({ entry: entryName('Fact', id), sources })),
    ...quotations.flatMap(({ id, wordings }) =>
      wordings.map(({ sources }, at) => ({ entry: wordingName(id, at), sources })),
    ),
    ...disputes.flatMap(({ id, sides }) =>
      sides.flatMap(({ statements }) =>
        statements.map(({ by, sources }) => ({ entry: statementName(id, by), sources })),
      ),
    ),
    ...timeline.map(({ date, text, sources }) => ({ entry: eventName(date, text), sources })),
    ...neighbours.map(({ id, sources }) => ({ entry: entryName('Neighbour', id), sources })),
    ...people.flatMap(({ id, roles, misspellings }) => [
      ...roles.map(({ sources }) => ({ entry: `A role of ${entryName('person', id)}`, sources })),
      ...misspellings.map(({ text, sources = [] }) => ({
        entry: `The misspelling "${text}" of ${entryName('person', id)}`,
        sources,
      })),
    ]),
  ];
}

export function wordingName(quotation: string, at: number): string {
  return `Wording ${at + 1} of ${entryName('quotation', quotation)}`;
}

export function statementName(dispute: string, by: string): string {
  return `The statement by "${by}" in ${entryName('dispute', dispute)}`;
}

export function eventName(date: string, text: Localised): string {
  return `The event of ${date} (${text.en.slice(0, 40)}…)`;
}

/** Every way of stating something, with the entry it belongs to. */
export function waysOf({ facts, disputes }: Dossier): { entry: string; way: Way }[] {
  const under = (entry: string, ways: Way[]) => ways.map((way) => ({ entry, way }));
  return [
    ...facts.flatMap(({ id, stated }) => under(entryName('Fact', id), stated)),
    ...disputes.flatMap(({ id, reported, disputed }) =>
      under(entryName('Dispute', id), [...reported, ...disputed]),
    ),
  ];
}
