import type { Browser } from 'puppeteer-core';

/** Runs code in Firefox's own window, where the toolbar, the sidebar and permissions live. */
export type InBrowserWindow = <T>(code: string) => Promise<T>;

type Reply = {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
};
type Connection = { send(method: string, params: object): Promise<{ result: unknown }> };

/**
 * `code` is the body of an async function; what it returns must be plain data. Needs the flag
 * `--remote-allow-system-access`.
 */
export function inBrowserWindow(browser: Browser): InBrowserWindow {
  const { connection } = browser as unknown as { connection: Connection };
  return async (code) => {
    const tree = (
      await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
    ).result as { contexts: { context: string }[] };
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${code} })().then((value) => JSON.stringify(value ?? null))`,
      awaitPromise: true,
      target: { context: tree.contexts[0]?.context },
    });
    const reply = result as Reply;
    if (reply.type !== 'success') {
      throw new Error(reply.exceptionDetails?.text ?? 'Firefox gave no answer');
    }
    return JSON.parse(reply.result?.value ?? 'null');
  };
}

/** The `Extension` object inside the browser, as code. */
export function extensionCode(id: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
}

/** Code that gives the `<browser>` element a view is drawn in, and its window. */
export const viewCode = {
  popup: `const host = window; const drawn = document.querySelector('.webextension-popup-browser');`,
  sidebar: `const host = SidebarController.browser.contentWindow;
    const drawn = host.document.getElementById('webext-panels-browser');`,
};
