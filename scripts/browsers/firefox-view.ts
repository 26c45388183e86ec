import type { Page } from 'puppeteer-core';
import { type ExtensionView, type Key, until } from './driven-browser.ts';
import { type InBrowserWindow, viewCode } from './firefox-window.ts';

type Point = { x: number; y: number };
type Parts = { control: () => Page; inWindow: InBrowserWindow; kind: 'popup' | 'sidebar' };

/**
 * The popup or the sidebar. Neither is a tab that can be driven, but both live in the same process
 * as `control`, another page of the extension, which can look into them.
 */
export function firefoxView({ control, inWindow, kind }: Parts): ExtensionView {
  const read: ExtensionView['read'] = (look, ...values) =>
    control().evaluate(
      `(${look})(chrome.extension.getViews({ type: '${kind}' })[0].document, ...${JSON.stringify(values)})`,
    ) as Promise<never>;

  const drawn = async (part: string) => {
    const picture = await inWindow<string>(`${viewCode[kind]}
      const image = await drawn.browsingContext.currentWindowGlobal.drawSnapshot(${part}, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];`);
    return Buffer.from(picture, 'base64');
  };

  const pointOn = (selector: string) =>
    until(() => read(middleOf, selector), `${selector} in the ${kind}`);

  const mouse = (steps: [type: string, point: Point][]) =>
    inWindow(`${viewCode[kind]}
      const { left, top } = drawn.getBoundingClientRect();
      for (const [type, { x, y }] of ${JSON.stringify(steps)}) {
        host.synthesizeMouseEvent(type, left + x, top + y, { button: 0, clickCount: 1 }, {});
      }`);

  return {
    read,
    text: () => read((view) => view.body.innerText),
    click: async (selector) => {
      const point = await pointOn(selector);
      await mouse([
        ['mousemove', point],
        ['mousedown', point],
        ['mouseup', point],
      ]);
    },
    drag: async (from, to) => {
      await pointOn(to); // scrolls there first, so that looking for it again moves nothing
      const start = await pointOn(from);
      const end = await pointOn(to);
      const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
      await mouse([
        ['mousemove', start],
        ['mousedown', start],
        ['mousemove', middle],
        ['mousemove', end],
        ['mouseup', end],
      ]);
    },
    press: (key) =>
      inWindow(`${viewCode[kind]}
        if (Services.focus.focusedElement !== drawn) Services.focus.setFocus(drawn, 0);
        const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!tip.beginInputTransactionForTests(host)) throw new Error('no keyboard');
        const event = new host.KeyboardEvent('', ${JSON.stringify(KEYS[key])});
        tip.keydown(event);
        tip.keyup(event);
        await new Promise((resolve) => setTimeout(resolve, 50));`),
    showAs: (medium) =>
      inWindow(`${viewCode[kind]}
        drawn.browsingContext.mediumOverride = ${JSON.stringify(medium === 'print' ? 'print' : '')};`),
    screenshot: () => drawn('null'),
    wholeScreenshot: async () => {
      const { width, height } = await read((view) => ({
        width: view.documentElement.clientWidth,
        height: view.documentElement.scrollHeight,
      }));
      return drawn(`new DOMRect(0, 0, ${width}, ${height})`);
    },
    close: () =>
      inWindow(
        kind === 'sidebar'
          ? 'SidebarController.hide()'
          : `${viewCode.popup} drawn?.closest('panel')?.hidePopup()`,
      ),
  };
}

const KEYS: Record<Key, KeyboardEventInit> = {
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  Space: { key: ' ', code: 'Space', keyCode: 32 },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27 },
};

/** Scrolls to the element first; null while it is not drawn. */
function middleOf(view: Document, selector: string): Point | null {
  const element = view.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!box?.width) return null;
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
