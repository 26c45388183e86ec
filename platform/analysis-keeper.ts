import type { Analysis } from '../core/analysis.ts';
import {
  analysisVersion,
  isSameState,
  type KeptAnalysis,
  stateOf,
} from '../core/comparison/kept-analysis.ts';
import type { SavedArticle } from '../core/comparison/saved-article.ts';
import type { Dossier } from '../core/dossier/schema.ts';
import { ask } from './ask.ts';
import { ownVersion } from './own-version.ts';

const AT_ONCE = 20;

/** What a page that has articles judged knows of earlier times, and what it leaves for later ones. */
export function analysisKeeper(dossier: Dossier) {
  const version = analysisVersion(dossier, ownVersion());
  const waiting: KeptAnalysis[] = [];

  /** What was found in these before and still holds, by article. */
  const known = async (articles: SavedArticle[]): Promise<Map<string, Analysis>> => {
    const byId = new Map(articles.map((saved) => [saved.id, saved]));
    const answer = await ask<{ analyses: KeptAnalysis[] }>({
      type: 'kept-analyses',
      ids: [...byId.keys()],
      dossier: dossier.id,
    });
    if (!answer.ok) return new Map();
    const holding = answer.analyses.filter((kept) => {
      const saved = byId.get(kept.id);
      return saved && kept.version === version && isSameState(kept, stateOf(saved));
    });
    return new Map(holding.map(({ id, analysis }) => [id, analysis]));
  };
  /** Sends what waits. Where that is refused it is found again another time. */
  const rest = async (): Promise<void> => {
    const analyses = waiting.splice(0);
    if (analyses.length > 0) await ask({ type: 'keep-analyses', analyses });
  };
  /** Has it kept, together with others. */
  const keep = (saved: SavedArticle, analysis: Analysis): KeptAnalysis => {
    const kept = { ...stateOf(saved), dossier: dossier.id, version, analysis };
    waiting.push(kept);
    if (waiting.length >= AT_ONCE) void rest();
    return kept;
  };
  return { known, keep, rest };
}
