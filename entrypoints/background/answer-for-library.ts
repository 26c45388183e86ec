import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { analysisVersion } from '../../core/comparison/kept-analysis.ts';
import { ON_A_PAGE } from '../../core/library/filter.ts';
import type { Answer } from '../../platform/ask.ts';
import { countArticles } from '../../platform/library.ts';
import { addArticles } from '../../platform/library-adding.ts';
import { keepAnalyses, keptAnalyses } from '../../platform/library-analyses.ts';
import {
  addCorrection,
  joinCopies,
  keepApart,
  putBackCopies,
  removeCorrection,
  tagArticles,
} from '../../platform/library-edits.ts';
import {
  getArticles,
  listEntries,
  listIds,
  newestEntries,
  readTexts,
} from '../../platform/library-entries.ts';
import { deleteArticles, undoDeletion } from '../../platform/library-removal.ts';
import type { LibraryMessage } from '../../platform/messages.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { rememberedCount } from '../../platform/remembered-count.ts';
import { addTab } from './add-tab.ts';
import { inLightOf } from './in-light-of.ts';
import { goOnWithout, missingBeside } from './missing-articles.ts';

/** The library has one owner: whatever page asks, it is read and changed here. */
export function answerForLibrary(message: LibraryMessage): Promise<Answer> {
  switch (message.type) {
    case 'go-on-without':
      return goOnWithout();
    case 'count-articles':
      return countArticles();
    case 'open-library':
      return openLibrary();
    case 'list-entries':
      return listEntries(message.after ?? null);
    case 'list-ids':
      return listAll();
    case 'read-texts':
      return readTexts(message.ids);
    case 'get-articles':
      return getArticles(message.ids);
    case 'kept-analyses':
      return keptAnalyses(message.ids, message.dossier);
    case 'keep-analyses':
      return keepAnalyses(message.analyses);
    case 'add-articles':
      return addArticles(message.readings, inLightOf(), message.since ?? null);
    case 'add-tab':
      return addTab(message.tabId);
    case 'delete-articles':
      return deleteArticles(message.ids, message.deletion);
    case 'undo-deletion':
      return undoDeletion(message.deletion);
    case 'tag-articles':
      return tagArticles(message.ids, message);
    case 'add-correction':
      return addCorrection(message.id, message.correction);
    case 'remove-correction':
      return removeCorrection(message.id, message.correction);
    case 'join-copies':
      return joinCopies(message.ids, message.original);
    case 'keep-apart':
      return keepApart(message.ids);
    case 'put-back-copies':
      return putBackCopies(message.before);
  }
}

async function openLibrary(): Promise<Answer> {
  const [opened, known] = await Promise.all([newestEntries(ON_A_PAGE), rememberedCount()]);
  if (!opened.ok) return opened;
  const missing = await missingBeside(opened.articles, known);
  const answer = { ...opened, dossier: judgedBy(), missing };
  return answer;
}

async function listAll(): Promise<Answer> {
  const [listed, known] = await Promise.all([listIds(), rememberedCount()]);
  if (!listed.ok) return listed;
  const answer = { ...listed, missing: await missingBeside(listed.ids.length, known) };
  return answer;
}

/** The dossier that the library is judged by, and what a verdict of today is marked with. */
function judgedBy(): { id: string; version: string } | null {
  const [dossier] = bundledDossiers;
  return dossier ? { id: dossier.id, version: analysisVersion(dossier, ownVersion()) } : null;
}
