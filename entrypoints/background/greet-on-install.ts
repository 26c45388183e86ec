import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileSignals } from '../../core/signals/compile-signals.ts';
import { browser } from '../../platform/browser.ts';
import { hasSignals, keepSignals } from '../../platform/kept-signals.ts';
import { refreshTabs } from './refresh-tabs.ts';

/** On install the first-run page opens, once; an update only brings the index up to date. */
export function greetOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void prepare();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    }
  });
  browser.runtime.onStartup.addListener(() => void prepareWhereMissing());
}

async function prepare(): Promise<void> {
  await keepSignals(compileSignals(bundledDossiers));
  await refreshTabs();
}

// An index is lost with the profile's data, or where the background ended while it was made.
async function prepareWhereMissing(): Promise<void> {
  await ((await hasSignals()) ? refreshTabs() : prepare());
}
