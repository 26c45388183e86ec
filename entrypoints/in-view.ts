import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { headlineInView } from '../page/headline-in-view.ts';

// Run by the open panel, so that it follows the reader down a page without end.
export default defineUnlistedScript(() => headlineInView(document, location.href));
