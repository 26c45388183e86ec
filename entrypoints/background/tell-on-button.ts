import type { Answer } from '../../platform/ask.ts';
import type { Hint } from '../../platform/session.ts';
import { hintAt } from './draw-button.ts';

const SHOWN_FOR = 4_000;

/** For what is asked by a shortcut or a menu: no page of ours is there to show what came of it. */
export async function tellOnButton(
  tabId: number,
  asked: Promise<Answer>,
  done: Hint | null = null,
): Promise<void> {
  const answer = await asked;
  if (!answer.ok) return hintAt(tabId, { is: 'refused', problem: answer.problem });
  await hintAt(tabId, done);
  if (done) setTimeout(() => void hintAt(tabId, null), SHOWN_FOR);
}
