import { isLaterVersion } from '../dossier/later-version.ts';
import type { DossierNote } from './notes.ts';

/** The versions a reader has been told of. */
export type SeenVersions = { extension: string | null; dossiers: Record<string, string> };

/** What has changed since: Sidelight since a version, a dossier by its own list of changes. */
export type News = { extensionSince: string | null; dossier: DossierNote['changes'] };

/**
 * What to tell a reader once. Of what they have never met before nothing is new; and an older
 * version put in the place of a newer one has no news.
 */
export function newsSince(
  seen: SeenVersions,
  extension: string,
  dossier: DossierNote | null,
): News | null {
  const isUpdated = seen.extension !== null && isLaterVersion(extension, seen.extension);
  const met = dossier && seen.dossiers[dossier.id];
  const changes = met ? dossier.changes.filter(({ version }) => isLaterVersion(version, met)) : [];
  if (!isUpdated && changes.length === 0) return null;
  return { extensionSince: isUpdated ? seen.extension : null, dossier: changes.toReversed() };
}

/** With these versions told of; the same object where they were before. */
export function withSeen(
  seen: SeenVersions,
  extension: string,
  dossier: DossierNote | null,
): SeenVersions {
  const isKnown = !dossier || seen.dossiers[dossier.id] === dossier.version;
  if (seen.extension === extension && isKnown) return seen;
  const own = dossier ? { [dossier.id]: dossier.version } : {};
  return { extension, dossiers: { ...seen.dossiers, ...own } };
}

/** What can be kept of a stored value. */
export function seenVersionsFrom(value: unknown): SeenVersions {
  if (typeof value !== 'object' || value === null) return { extension: null, dossiers: {} };
  const { extension, dossiers } = value as Record<string, unknown>;
  const entries = typeof dossiers === 'object' && dossiers !== null ? Object.entries(dossiers) : [];
  return {
    extension: typeof extension === 'string' ? extension : null,
    dossiers: Object.fromEntries(entries.filter(([, version]) => typeof version === 'string')),
  };
}
