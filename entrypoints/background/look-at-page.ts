import { articleSchema } from '../../core/article.ts';
import type { Answer } from '../../platform/ask.ts';
import { runReader } from '../../platform/page-scripts.ts';
import { isOn, pageOf, powerFor } from '../../platform/power.ts';
import { readTab, writeTab } from '../../platform/session.ts';
import type { TabState, WhyRead } from '../../platform/tab-state.ts';
import { addressOfTab } from '../../platform/tabs.ts';
import { showCount } from '../../platform/toolbar.ts';
import { drawMarks } from './draw-marks.ts';
import { judgeArticle } from './judge-article.ts';

/**
 * Reads the page in a tab, judges it and keeps what the panel shows. `noticed` by the detector:
 * only where notes are on, and in silence when there turns out to be nothing. `asked` by a person:
 * always, and with an answer whatever comes of it.
 */
export async function lookAtPage(tabId: number, why: WhyRead): Promise<Answer> {
  const address = await addressOfTab(tabId);
  if (address === null) return { ok: false, problem: 'no-access' };
  const power = await powerFor(address);
  if (why === 'noticed' && !isOn(power)) return { ok: false, problem: 'off' };

  await writeTab(tabId, { stage: 'reading', address });
  const state = await readAndJudge(tabId, address, why);
  if (await hasMovedOn(tabId, address)) return { ok: false, problem: 'page-changed' };

  await writeTab(tabId, state);
  await showCount(tabId, state.stage === 'notes' ? state.notes.count : 0);
  if (state.stage === 'notes' && power.marks) await drawMarks(tabId, state);
  return { ok: true };
}

async function readAndJudge(tabId: number, address: string, why: WhyRead): Promise<TabState> {
  const read = await runReader(tabId);
  if (!read) return { stage: 'problem', address, problem: 'page-not-readable' };
  const { data: article } = articleSchema.safeParse(read.returned);
  if (!article) return { stage: 'problem', address, problem: 'reader-failed' };
  try {
    return judgeArticle(article, { address, why, readAt: new Date().toISOString() });
  } catch {
    // A fault of ours with one page must not leave its panel waiting for ever.
    return { stage: 'problem', address, problem: 'judging-failed' };
  }
}

// The reader has gone on to another page, or switched the notes off, while this one was read.
async function hasMovedOn(tabId: number, address: string): Promise<boolean> {
  const now = await readTab(tabId);
  return now.stage !== 'reading' || pageOf(now.address) !== pageOf(address);
}
