import type { Dispute, Dossier, Fact, KnownQuotation } from '../dossier/schema.ts';
import { bestWording, nameOf } from '../notes/quoted-notes.ts';
import { sourcedWording } from '../notes/renderings.ts';
import type { Item } from './matrix.ts';

/** The rows of a dossier's matrix, facts by date; disputes twice: the text, and the dispute. */
export function matrixItems(dossier: Dossier): Item[] {
  return [
    ...dossier.facts.toSorted(byDate).map((fact) => ({
      kind: 'fact' as const,
      id: fact.id,
      date: fact.date,
      label: fact.statement,
      wording: null,
    })),
    ...dossier.quotations.map((quotation) => ({
      kind: 'quotation' as const,
      id: quotation.id,
      date: quotation.said,
      label: nameOf(dossier, quotation.speaker),
      wording: wordingOf(quotation, dossier),
    })),
    ...dossier.disputes.flatMap((dispute) =>
      (['disputed-text', 'dispute'] as const).map((kind) => ({
        kind,
        id: dispute.id,
        date: firstStatement(dispute),
        label: dispute.title,
        wording: null,
      })),
    ),
  ];
}

function wordingOf(quotation: KnownQuotation, dossier: Dossier): Item['wording'] {
  const best = bestWording(quotation);
  return best ? sourcedWording(best, quotation, dossier) : null;
}

function byDate(a: Fact, b: Fact): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? -1 : 1;
}

// No article from before the first word in a dispute can be asked about it.
function firstStatement({ sides }: Dispute): string {
  const dates = sides.flatMap(({ statements }) => statements.map(({ date }) => date));
  return dates.sort()[0] ?? '';
}
