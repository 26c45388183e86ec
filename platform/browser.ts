import type { Browser, Runtime } from 'webextension-polyfill';

// Since Manifest V3 the browsers' own API is the same under two names, promises and all, so no page
// carries the 12 kB that used to make up the difference; only its types are used.
const { browser: named, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
export const browser = (named ?? chrome) as Browser;

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Answers messages; one that gets no promise is left to others. Chrome waits only for `true`. */
export function answerMessagesBy(listener: Listener): void {
  const onMessage = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (response: unknown) => void,
  ): true | undefined => {
    const answering = listener(message, sender);
    if (!answering) return undefined;
    answering.then(answer, () => answer(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerCallback);
}
