import { browser } from '../../platform/browser.ts';
import { makeIndex, makeIndexWhereMissing } from './make-index.ts';
import { offerMenu } from './offer-menu.ts';
import { refreshTabs } from './refresh-tabs.ts';

/** On install the first-run page opens, once; an update only brings the index up to date. */
export function greetOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeIndex().then(refreshTabs);
    void offerMenu();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    }
  });
  browser.runtime.onStartup.addListener(() => {
    void makeIndexWhereMissing().then(refreshTabs);
    void offerMenu();
  });
}
