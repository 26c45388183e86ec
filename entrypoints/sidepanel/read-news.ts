import { type News, newsSince, withSeen } from '../../core/notes/news.ts';
import type { DossierNote } from '../../core/notes/notes.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { keepSeenVersions, readSeenVersions } from '../../platform/seen-versions.ts';

/** What has changed since the versions the reader was told of, or null. Once read it counts as told. */
export async function readNews(dossier: DossierNote | null): Promise<News | null> {
  const seen = await readSeenVersions();
  const version = ownVersion();
  const told = withSeen(seen, version, dossier);
  if (told !== seen) void keepSeenVersions(told);
  return newsSince(seen, version, dossier);
}
