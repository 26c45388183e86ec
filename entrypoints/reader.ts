import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../page/read-page.ts';

// What this returns is what `scripting.executeScript` gives to the background.
export default defineUnlistedScript(() => readPage(document, location.href));
