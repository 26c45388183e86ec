import type { Dispute, Dossier } from '../schema.ts';
import { entryName } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** A dispute shows two sides, told by different people. */
export function twoSides({ disputes }: Dossier): Finding[] {
  return disputes.flatMap((dispute) => {
    const speakers = speakersOf(dispute);
    const entry = entryName('Dispute', dispute.id);
    if (speakers.length < 2) {
      return [
        error(`${entry} has one side; say what the other side said, or that no reply was found.`),
      ];
    }
    const same = speakers.every((side) => side === speakers[0]);
    return same ? [error(`${entry} has the same people on both sides.`)] : [];
  });
}

function speakersOf({ sides }: Dispute): string[] {
  return sides
    .filter(({ statements }) => statements.length > 0)
    .map(({ statements }) => [...new Set(statements.map(({ by }) => by))].sort().join(' '));
}
