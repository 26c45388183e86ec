import { isCalendarDay } from '../../language/dates/days.ts';
import type { Dossier } from '../schema.ts';
import { entryName, eventName, statementName, waysOf } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** Days that exist, spans that end after they begin, and nothing later than was looked at. */
export function datesInOrder(dossier: Dossier): Finding[] {
  return [
    ...datedEntries(dossier).flatMap(({ entry, date }) => checkDay(entry, date, dossier.asOf)),
    ...spans(dossier).flatMap(({ entry, from, to }) =>
      from && to && from > to ? [error(`${entry} ends (${to}) before it begins (${from}).`)] : [],
    ),
    ...outOfOrder(dossier),
  ];
}

function checkDay(entry: string, date: string, asOf: string): Finding[] {
  if (!isCalendarDay(date)) return [error(`${entry} is dated ${date}, a day that does not exist.`)];
  if (date <= asOf) return [];
  return [error(`${entry} is dated ${date}, later than the dossier looked (${asOf}).`)];
}

function datedEntries({ facts, quotations, disputes, timeline }: Dossier) {
  return [
    ...facts.map(({ id, date }) => ({ entry: entryName('Fact', id), date })),
    ...quotations.map(({ id, said }) => ({ entry: entryName('Quotation', id), date: said })),
    ...disputes.flatMap(({ id, sides }) =>
      sides.flatMap(({ statements }) =>
        statements.map(({ by, date }) => ({ entry: statementName(id, by), date })),
      ),
    ),
    ...timeline.map(({ date, text }) => ({ entry: eventName(date, text), date })),
  ];
}

function spans(dossier: Dossier) {
  const { coverage, people, neighbours, asOf, reviewed } = dossier;
  const { core, continuation } = coverage;
  return [
    { entry: 'The core of the coverage', ...core },
    { entry: 'The continuation of the coverage', ...continuation },
    { entry: 'The time between core and continuation', from: core.to, to: continuation.from },
    { entry: 'The time between "as of" and "reviewed"', from: asOf, to: reviewed },
    ...people.flatMap(({ id, roles }) =>
      roles.map(({ from, to }) => ({ entry: `A role of ${entryName('person', id)}`, from, to })),
    ),
    ...neighbours.map(({ id, span }) => ({ entry: entryName('Neighbour', id), ...span })),
    ...waysOf(dossier).map(({ entry, way }) => ({
      entry: `A way of ${entry}`,
      from: way.from,
      to: way.until,
    })),
  ];
}

function outOfOrder({ timeline }: Dossier): Finding[] {
  return timeline.flatMap(({ date, text }, at) =>
    date < (timeline[at - 1]?.date ?? '')
      ? [error(`${eventName(date, text)} stands after a later one in the timeline.`)]
      : [],
  );
}
