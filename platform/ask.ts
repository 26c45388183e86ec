import { browser } from './browser.ts';
import type { ExtensionMessage } from './messages.ts';
import { within } from './patience.ts';

export type Answer<T = object> = ({ ok: true } & T) | Refusal;

/** A code that the catalogue puts into a sentence; and the article, where it is about one of several. */
export type Refusal = { ok: false; problem: string; article?: string | undefined };

const PATIENCE_MS = 5_000;
const LONG_PATIENCE_MS: Partial<Record<ExtensionMessage['type'], number>> = {
  // Thousands of articles go in as one transaction; how far it is cannot be asked meanwhile.
  'restore-lines': 300_000,
  'undo-deletion': 300_000,
  // A page may take its time to load, or its thread stand still; it is read when it can be.
  'look-at-page': 30_000,
  'add-tab': 30_000,
};
const WAKING_MS = 500;
const SILENCE = { ok: false, problem: 'no-answer' } as const;

/**
 * Asks the background. A worker that was just killed may never answer, so nothing waits for longer
 * than five seconds, save for what takes long; only what may be asked again is tried twice: reading,
 * which changes nothing; keeping an article, or what was found in some, which puts the same in the same
 * place; and the parts of a restoring, of which each goes in once.
 */
export async function ask<T = object>(message: ExtensionMessage): Promise<Answer<T>> {
  const answer = await askOnce<T>(message);
  const isSilent = !answer.ok && answer.problem === SILENCE.problem;
  if (!isSilent || !ASKED_AGAIN.includes(message.type)) return answer;
  // Firefox refuses at once while a background is being ended: it takes a moment to wake.
  await new Promise((resolve) => setTimeout(resolve, WAKING_MS));
  return askOnce<T>(message);
}

const ASKED_AGAIN: ExtensionMessage['type'][] = [
  'open-library',
  'list-entries',
  'list-ids',
  'read-texts',
  'count-articles',
  'save-article',
  'get-articles',
  'kept-analyses',
  'keep-analyses',
  'read-backup',
  'bring-lines',
  'restore-lines',
];

async function askOnce<T>(message: ExtensionMessage): Promise<Answer<T>> {
  const patience = LONG_PATIENCE_MS[message.type] ?? PATIENCE_MS;
  const answer: Promise<Answer<T> | undefined> = browser.runtime.sendMessage(message);
  return (await within<Answer<T> | undefined>(patience, answer, SILENCE)) ?? SILENCE;
}
