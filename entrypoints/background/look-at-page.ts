import { articleSchema } from '../../core/article-schema.ts';
import type { Answer } from '../../platform/ask.ts';
import { lookAgain, type PageRead, runReader } from '../../platform/page-scripts.ts';
import { isOn, isSamePage, powerFor } from '../../platform/power.ts';
import { forgetTab, readTab } from '../../platform/session.ts';
import { readSettings } from '../../platform/settings.ts';
import type { TabState, WhyRead } from '../../platform/tab-state.ts';
import { addressOfTab } from '../../platform/tabs.ts';
import { drawButton } from './draw-button.ts';
import { drawMarks } from './draw-marks.ts';
import { judgeArticle } from './judge-article.ts';
import { keepState } from './keep-state.ts';

/** Those under way, by the name that the tab's state tells. */
const looks = new Map<string, Promise<Answer>>();

/**
 * Reads the page in a tab, judges it and keeps what the panel shows. `noticed` by the detector:
 * only where notes are on, and in silence when there turns out to be nothing. `asked` by a person:
 * wherever Sidelight is not switched off altogether, and with an answer whatever comes of it.
 * The answer comes when the page is read, also where a later look has taken over.
 */
export async function lookAtPage(tabId: number, why: WhyRead): Promise<Answer> {
  const name = crypto.randomUUID();
  const look = lookNow(tabId, why, name);
  looks.set(name, look);
  try {
    return await look;
  } finally {
    looks.delete(name);
  }
}

/** What is known of a tab once nothing is being read in it any more. */
export async function whenRead(tabId: number): Promise<TabState> {
  const state = await readTab(tabId);
  const look = state.stage === 'reading' && looks.get(state.look);
  if (!look) return state;
  await look;
  return readTab(tabId);
}

async function lookNow(tabId: number, reason: WhyRead, look: string): Promise<Answer> {
  const address = await addressOfTab(tabId);
  if (address === null) return { ok: false, problem: 'no-access' };
  const power = await powerFor(address);
  const why = (await stillAsked(tabId, address)) ? 'asked' : reason;
  const mayLook = why === 'asked' ? power.everywhere : isOn(power);
  if (!mayLook) return { ok: false, problem: 'off' };

  await keepState(tabId, { stage: 'reading', address, why, look });
  const read = await runReader(tabId);
  const state = await judgeRead(read, { address, why });
  const later = await laterLook(tabId, look);
  if (later) return later;
  if (await hasMovedOn(tabId, address, read?.page ?? address)) {
    await forgetTab(tabId);
    return { ok: false, problem: 'page-changed' };
  }
  const kept = await keepState(tabId, state);
  await drawButton(tabId);
  if (kept.stage === 'notes' && (await readSettings()).marks) await drawMarks(tabId, kept);
  return { ok: true };
}

/** Takes up a reading that ended with the background that had begun it. */
export async function goOnReading(tabId: number): Promise<Answer> {
  const state = await readTab(tabId);
  return state.stage === 'reading' ? lookAtPage(tabId, state.why) : { ok: true };
}

/**
 * Reads the article that a reader has come to on the same page: as the one before was read, or as
 * the detector finds it where none was.
 */
export async function followReading(tabId: number): Promise<Answer> {
  const state = await readTab(tabId);
  if ('article' in state) return lookAtPage(tabId, state.why);
  if (state.stage === 'idle') await lookAgain(tabId);
  return { ok: true };
}

async function judgeRead(
  read: PageRead | null,
  at: { address: string; why: WhyRead },
): Promise<TabState> {
  const { address } = at;
  if (!read) return { stage: 'problem', address, problem: 'page-not-readable' };
  if (isList(read.returned)) return { stage: 'problem', address, problem: 'list-of-articles' };
  const { data: article } = articleSchema.safeParse(read.returned);
  if (!article) return { stage: 'problem', address, problem: 'reader-failed' };
  try {
    return await judgeArticle(article, { ...at, readAt: new Date().toISOString() });
  } catch {
    // A fault of ours with one page must not leave its panel waiting for ever.
    return { stage: 'problem', address, problem: 'judging-failed' };
  }
}

export function isList(returned: unknown): boolean {
  return (returned as { notArticle?: unknown } | null)?.notArticle === 'list';
}

/** What comes of the look or the switch that has taken over; null while none has. */
async function laterLook(tabId: number, look: string): Promise<Answer | null> {
  const now = await readTab(tabId);
  if (now.stage !== 'reading') return { ok: true };
  return now.look === look ? null : (looks.get(now.look) ?? { ok: true });
}

// The detector speaks up while the page is being read for a person, who still waits for an answer.
async function stillAsked(tabId: number, address: string): Promise<boolean> {
  const now = await readTab(tabId);
  return now.stage === 'reading' && now.why === 'asked' && isSamePage(now.address, address);
}

// The person has gone on to another page while this one was read.
async function hasMovedOn(tabId: number, address: string, read: string): Promise<boolean> {
  const now = await addressOfTab(tabId);
  return now === null || !isSamePage(now, address) || !isSamePage(read, address);
}
