import type { Analysis } from '../analysis.ts';
import type { Dispute, Dossier } from '../dossier/schema.ts';
import { citedSources } from './cited-sources.ts';
import type { DisputeCase, DisputeNote, StatementNote } from './notes.ts';
import { bestWording, nameOf } from './quoted-notes.ts';
import { sourcedWording } from './renderings.ts';
import { roleOn } from './role-on.ts';

type Statement = Dispute['sides'][number]['statements'][number];

/**
 * What was disputed, both sides of it, and how much of that this page carries. A dispute that broke
 * out after the article's day is left out: the page could not know of it.
 */
export function disputeNotes(analysis: Analysis, dossier: Dossier, day: string): DisputeNote[] {
  return dossier.disputes.flatMap((dispute) => {
    const onPage = analysis.disputes.find((found) => found.dispute === dispute.id);
    const reported = onPage?.reported ?? null;
    const disputed = onPage?.disputed ?? null;
    const which = caseOf(reported !== null, disputed !== null);
    if (which === 'neither' && beginning(dispute) > day) return [];
    const sides = dispute.sides.map(({ label, statements }) => ({
      label,
      statements: statements.map((statement) => statementNote(statement, dossier)),
    }));
    const { id, title, note, cases } = dispute;
    const caseText = cases[which];
    return [{ dispute: id, title, note, onPage: which, caseText, reported, disputed, sides }];
  });
}

function caseOf(reported: boolean, disputed: boolean): DisputeCase {
  if (reported) return disputed ? 'both' : 'text';
  return disputed ? 'dispute' : 'neither';
}

function beginning({ sides }: Dispute): string {
  const days = sides.flatMap(({ statements }) => statements.map(({ date }) => date));
  return days.sort()[0] ?? '';
}

function statementNote({ by, date, says, quotation, sources }: Statement, dossier: Dossier) {
  const known = dossier.quotations.find(({ id }) => id === quotation);
  const words = known && bestWording(known);
  return {
    by: nameOf(dossier, by),
    role: roleOn(dossier, by, date),
    date,
    says,
    quotation: known && words ? sourcedWording(words, known, dossier) : null,
    sources: citedSources(dossier, sources),
  } satisfies StatementNote;
}
