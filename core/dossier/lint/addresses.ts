import type { Dossier } from '../schema.ts';
import { entryName } from './entries.ts';
import { type Finding, warning } from './finding.ts';

/** A reader should be able to open every source. */
export function addresses({ sources }: Dossier): Finding[] {
  return sources
    .filter(({ address }) => address === null)
    .map(({ id, outlet }) =>
      warning(`${entryName('Source', id)} (${outlet}) has no address, so nobody can open it.`),
    );
}
