import { forgetTab, writeTab } from '../../platform/session.ts';
import type { TabState } from '../../platform/tab-state.ts';

/**
 * Keeps a tab's state, and tells what was kept: a browser refuses when all that is open grows too
 * large for its memory, and then the panel says so rather than wait for ever.
 */
export async function keepState(tabId: number, state: TabState): Promise<TabState> {
  try {
    await writeTab(tabId, state);
    return state;
  } catch {
    return keepProblem(tabId, state.address ?? '');
  }
}

async function keepProblem(tabId: number, address: string): Promise<TabState> {
  const problem: TabState = { stage: 'problem', address, problem: 'no-room' };
  try {
    await forgetTab(tabId);
    await writeTab(tabId, problem);
  } catch {
    // Not even a line fits: the tab counts as not looked at.
  }
  return problem;
}
