import { useEffect, useState } from 'preact/hooks';
import { type News, newsSince, withSeen } from '../../core/notes/news.ts';
import type { DossierNote } from '../../core/notes/notes.ts';
import { keepSeenVersions, ownVersion, readSeenVersions } from '../../platform/seen-versions.ts';

/**
 * What has changed since the versions the reader was told of. Once shown it counts as told; it
 * stays until it is closed or the panel is.
 */
export function useNews(dossier: DossierNote | null): { news: News | null; close: () => void } {
  const [news, setNews] = useState<News | null>(null);
  const met = dossier && `${dossier.id} ${dossier.version}`;
  useEffect(() => {
    void readSeenVersions().then((seen) => {
      const version = ownVersion();
      const since = newsSince(seen, version, dossier);
      const told = withSeen(seen, version, dossier);
      if (told !== seen) void keepSeenVersions(told);
      if (!since) return;
      setNews((before) => ({
        extensionSince: since.extensionSince ?? before?.extensionSince ?? null,
        dossier: since.dossier.length > 0 ? since.dossier : (before?.dossier ?? []),
      }));
    });
  }, [met]);
  return { news, close: () => setNews(null) };
}
