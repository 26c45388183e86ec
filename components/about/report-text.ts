import type { AboutTexts } from '../../catalogue/about.ts';
import type { DossierNote } from '../../core/notes/notes.ts';
import type { ReportableNote } from './reportable-notes.ts';

type Report = {
  /** The page's address, without what newsletters and the like hang on to it. */
  address: string | null;
  note: ReportableNote | null;
  dossier: DossierNote;
  /** Sidelight's. */
  version: string;
  /** What the reader writes. */
  says: string;
};

/** What somebody needs to find an error again: which page, which note, which versions. */
export function reportText(report: Report, { lines, whole }: AboutTexts['report']): string {
  const { address, note, dossier, version, says } = report;
  return [
    lines.title,
    `${lines.page}: ${address ?? '–'}`,
    `${lines.note}: ${note ? `${note.id} “${note.says}”` : whole}`,
    `${lines.versions}: ${dossier.id} ${dossier.version} (${dossier.asOf}), Sidelight ${version}`,
    `${lines.what}: ${says.trim() || '…'}`,
  ].join('\n');
}
