import type { Page } from 'puppeteer-core';
import { until } from './driven-browser.ts';
import type {} from './extension-api.ts';

/** By way of the background, as the extension's own pages do it. */
export async function chooseLanguage(control: Page, language: string | null): Promise<void> {
  await until(
    () =>
      control.evaluate(async (chosen) => {
        const message = { type: 'set-language', language: chosen };
        const answer = (await chrome.runtime.sendMessage(message)) as { ok?: boolean } | undefined;
        return answer?.ok === true;
      }, language),
    'the language to be chosen',
  );
}
