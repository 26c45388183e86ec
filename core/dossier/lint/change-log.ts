import { isCalendarDay } from '../../language/dates/days.ts';
import { isLaterVersion } from '../later-version.ts';
import type { Dossier } from '../schema.ts';
import { error, type Finding, warning } from './finding.ts';

/** What readers see of a dossier's history: who wrote it, every version in order, and its review. */
export function changeLog(dossier: Dossier): Finding[] {
  const { changes, version, author, method } = dossier;
  const last = changes.at(-1);
  return [
    ...changes.flatMap((change, at) => checkChange(change, changes[at - 1])),
    ...(last?.version === version
      ? []
      : [error(`The changes end at version ${last?.version ?? '–'}, the dossier is ${version}.`)]),
    ...(author.trim() === '' ? [error('The dossier does not say who wrote it.')] : []),
    ...(method ? [] : [warning('The dossier does not say how it was written ("method").')]),
    ...unreviewed(dossier),
  ];
}

type Change = Dossier['changes'][number];

function checkChange({ version, date }: Change, before: Change | undefined): Finding[] {
  if (!isCalendarDay(date))
    return [error(`The change ${version} is dated ${date}, a day that is none.`)];
  if (!before) return [];
  return [
    ...(isLaterVersion(version, before.version)
      ? []
      : [error(`The change ${version} stands after ${before.version}, which is not earlier.`)]),
    ...(date < before.date
      ? [error(`The change ${version} (${date}) is dated before ${before.version}.`)]
      : []),
  ];
}

/** Readers are told so too. */
function unreviewed({ changes, reviewed }: Dossier): Finding[] {
  const since = changes.filter(({ date }) => date > reviewed).map(({ version }) => version);
  if (since.length === 0) return [];
  return [warning(`Changed since the last review (${reviewed}): ${since.join(', ')}.`)];
}
