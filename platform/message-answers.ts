// The polyfill makes up the one difference that is left: Chromium waits for no promise as an answer.
// The background alone answers messages, so it alone loads it.
import browser, { type Runtime } from 'webextension-polyfill';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Answers messages; one that gets no promise is left to others. */
export function answerMessagesBy(listener: Listener): void {
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerNoResponse);
}
