import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../page/read-article.ts';

// What this returns is what `scripting.executeScript` gives to the background.
export default defineUnlistedScript(() => readArticle(document, location.href));
