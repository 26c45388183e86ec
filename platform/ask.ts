import { browser } from './browser.ts';
import type { ExtensionMessage } from './messages.ts';

/** `problem` is a code that the catalogue puts into a sentence. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; problem: string };

const PATIENCE_MS = 5_000;

/**
 * Asks the background. A worker that was just killed may never answer, so nothing waits for longer
 * than five seconds; only reading is tried twice, because it changes nothing.
 */
export async function ask<T = object>(message: ExtensionMessage): Promise<Answer<T>> {
  const answer = await askOnce<T>(message);
  if (answer.ok || answer.problem !== 'no-answer' || message.type !== 'list-articles')
    return answer;
  return askOnce<T>(message);
}

async function askOnce<T>(message: ExtensionMessage): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problem: 'no-answer' }), PATIENCE_MS);
  });
  try {
    const answer = browser.runtime.sendMessage(message) as Promise<Answer<T> | undefined>;
    return (await Promise.race([answer, silence])) ?? { ok: false, problem: 'no-answer' };
  } catch {
    return { ok: false, problem: 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}
