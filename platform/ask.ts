import { browser } from './browser.ts';
import type { ExtensionMessage } from './messages.ts';
import { within } from './patience.ts';

/** `problem` is a code that the catalogue puts into a sentence. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; problem: string };

const PATIENCE_MS = 5_000;
const WAKING_MS = 500;
// Thousands of articles go in as one transaction; how far it is cannot be asked meanwhile.
const LONG_PATIENCE_MS = 120_000;
const SILENCE = { ok: false, problem: 'no-answer' } as const;

/**
 * Asks the background. A worker that was just killed may never answer, so nothing waits for longer
 * than five seconds; only what may be asked again is tried twice: reading, which changes nothing,
 * and the parts of a restoring, of which each goes in once.
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
  'list-entries',
  'list-fingerprints',
  'read-texts',
  'get-articles',
  'kept-analyses',
  'keep-analyses',
  'read-backup',
  'bring-lines',
  'restore-lines',
];

async function askOnce<T>(message: ExtensionMessage): Promise<Answer<T>> {
  const patience = message.type === 'restore-lines' ? LONG_PATIENCE_MS : PATIENCE_MS;
  const answer: Promise<Answer<T> | undefined> = browser.runtime.sendMessage(message);
  return (await within<Answer<T> | undefined>(patience, answer, SILENCE)) ?? SILENCE;
}
