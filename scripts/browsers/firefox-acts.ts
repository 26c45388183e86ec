// What a person does in Firefox's own window, as code that runs there.

const PUNCTUATION: Record<string, KeyboardEventInit> = {
  Period: { key: '.', code: 'Period', keyCode: 190 },
  Comma: { key: ',', code: 'Comma', keyCode: 188 },
};

/** Code that allows it as about:addons does. It starts the extension anew. */
export function allowPrivateWindows(id: string): string {
  return `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(${JSON.stringify(id)}, allowed);
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
    await addon.reload();`;
}

/** Code that opens the menu of the page in front, as a person does, and chooses an item in it. */
export function chooseItem(itemId: string): string {
  return `
    const menu = document.getElementById('contentAreaContextMenu');
    const page = gBrowser.selectedBrowser;
    const { left, top } = page.getBoundingClientRect();
    const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
    for (const type of ['mousedown', 'contextmenu', 'mouseup'])
      synthesizeMouseEvent(type, left + 5, top + 5, { button: 2, clickCount: 1 }, {});
    await shown;
    const item = menu.querySelector('[id="${itemId}"]');
    const submenu = item?.closest('menupopup');
    if (submenu && submenu !== menu) {
      const open = new Promise((resolve) => submenu.addEventListener('popupshown', resolve, { once: true }));
      submenu.parentNode.openMenu(true);
      await open;
    }
    if (!item) throw new Error([...menu.querySelectorAll('[id]')].map((each) => each.id).join());
    submenu.activateItem(item);`;
}

/** Code that presses a shortcut such as `Alt+Shift+M` in the window, as a person does. */
export function pressKeys(shortcut: string): string {
  const [name = '', ...held] = shortcut.split('+').reverse();
  const key = PUNCTUATION[name] ?? { key: name, code: `Key${name}`, keyCode: name.charCodeAt(0) };
  return `
    Services.prefs.setBoolPref('ui.key.menuAccessKeyFocuses', false); // Alt alone would open the menu
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(window)) throw new Error('no keyboard');
    const held = ${JSON.stringify(held)}.map((each) => new KeyboardEvent('', { key: each }));
    for (const each of held) tip.keydown(each);
    const pressed = new KeyboardEvent('', ${JSON.stringify(key)});
    tip.keydown(pressed);
    tip.keyup(pressed);
    for (const each of held) tip.keyup(each);`;
}
