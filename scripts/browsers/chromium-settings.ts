import type { Browser } from 'puppeteer-core';
import type {} from './extension-api.ts';

/** What a reader may do on chrome://extensions, and what that page does it with. */
type DeveloperPrivate = {
  reload(id: string): Promise<unknown>;
  addHostPermission(id: string, origin: string): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
  updateProfileConfiguration(change: object): Promise<void>;
};

/**
 * Marks the origins as approved. Headless Chromium never answers the prompt for access; for
 * approved origins it asks nothing.
 */
export function approve(browser: Browser, id: string, origins: string[]): Promise<void> {
  return inSettings(
    browser,
    async (extensionId, wanted) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      for (const origin of wanted) await developerPrivate.addHostPermission(extensionId, origin);
    },
    id,
    origins,
  );
}

/** Starts the extension anew. */
export function allowPrivateWindows(browser: Browser, id: string): Promise<void> {
  return inSettings(
    browser,
    async (extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Without it an unpacked extension does not start again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    },
    id,
  );
}

/** Starts the extension anew from what is in its folder now. */
export function reload(browser: Browser, id: string): Promise<void> {
  return inSettings(
    browser,
    async (extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(extensionId);
    },
    id,
  );
}

async function inSettings<A extends unknown[]>(
  browser: Browser,
  run: (...values: A) => Promise<void>,
  ...values: A
): Promise<void> {
  const settings = await browser.newPage({ background: true });
  try {
    await settings.goto('chrome://extensions');
    await settings.evaluate(run as never, ...values);
  } finally {
    await settings.close();
  }
}
