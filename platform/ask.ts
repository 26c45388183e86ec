import { browser } from './browser.ts';
import type { ExtensionMessage } from './messages.ts';
import { within } from './patience.ts';

/** `problem` is a code that the catalogue puts into a sentence. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; problem: string };

const PATIENCE_MS = 5_000;
const SILENCE = { ok: false, problem: 'no-answer' } as const;

/**
 * Asks the background. A worker that was just killed may never answer, so nothing waits for longer
 * than five seconds; only reading is tried twice, because it changes nothing.
 */
export async function ask<T = object>(message: ExtensionMessage): Promise<Answer<T>> {
  const answer = await askOnce<T>(message);
  const isSilent = !answer.ok && answer.problem === SILENCE.problem;
  return isSilent && READS.includes(message.type) ? askOnce<T>(message) : answer;
}

const READS: ExtensionMessage['type'][] = [
  'list-articles',
  'list-entries',
  'list-fingerprints',
  'read-texts',
  'get-articles',
  'judge-articles',
];

async function askOnce<T>(message: ExtensionMessage): Promise<Answer<T>> {
  const answer: Promise<Answer<T> | undefined> = browser.runtime.sendMessage(message);
  return (await within<Answer<T> | undefined>(PATIENCE_MS, answer, SILENCE)) ?? SILENCE;
}
