import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { onLibraryChange } from '../../platform/library-database.ts';
import { rememberChange } from '../../platform/remembered-count.ts';
import { stayAwake } from '../../platform/stay-awake.ts';
import { answerMessages } from './answer-messages.ts';
import { followAccess } from './follow-access.ts';
import { followTabs } from './follow-tabs.ts';
import { forgetUnfinished } from './forget-unfinished.ts';
import { greetOnInstall } from './greet-on-install.ts';
import { obeyShortcuts } from './obey-shortcuts.ts';
import { answerMenu } from './offer-menu.ts';

// A browser stops this script whenever it likes and starts it again for the next event, so every
// listener is set at once and nothing that matters is kept in a variable.
export default defineBackground({
  type: 'module',
  main() {
    // The extension's policy forbids code made from strings, which zod would otherwise try.
    z.config({ jitless: true });
    onLibraryChange((kind, change) => stayAwake(rememberChange(kind, change)));
    answerMessages();
    followTabs();
    followAccess();
    greetOnInstall();
    obeyShortcuts();
    answerMenu();
    void forgetUnfinished();
  },
});
