import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../page/read-page.ts';

// What this returns is what `scripting.executeScript` gives to the background: what was read, and on
// which page, since an article can have an address of its own there.
export default defineUnlistedScript(() => ({
  page: location.href,
  read: readPage(document, location.href),
}));
