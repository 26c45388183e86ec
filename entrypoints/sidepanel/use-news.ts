import { useEffect, useState } from 'preact/hooks';
import type { News } from '../../core/notes/news.ts';
import type { DossierNote } from '../../core/notes/notes.ts';

/**
 * What is new, until it is closed or the panel is. Looked for with a script of its own, so that no
 * note waits for it; where that is gone after an update, it is told the next time.
 */
export function useNews(dossier: DossierNote | null): { news: News | null; close: () => void } {
  const [news, setNews] = useState<News | null>(null);
  const met = dossier && `${dossier.id} ${dossier.version}`;
  useEffect(() => {
    const tell = (since: News | null) => {
      if (!since) return;
      setNews((before) => ({
        extensionSince: since.extensionSince ?? before?.extensionSince ?? null,
        dossier: since.dossier.length > 0 ? since.dossier : (before?.dossier ?? []),
      }));
    };
    import('./read-news.ts').then(({ readNews }) => readNews(dossier)).then(tell, () => {});
  }, [met]);
  return { news, close: () => setNews(null) };
}
