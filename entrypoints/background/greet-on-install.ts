import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileSignals } from '../../core/signals/compile-signals.ts';
import { browser } from '../../platform/browser.ts';
import { refreshTabs } from './refresh-tabs.ts';

/** On install the first-run page opens, once; an update only brings the detector up to date. */
export function greetOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void prepareDetector();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    }
  });
  browser.runtime.onStartup.addListener(() => void prepareDetector());
}

async function prepareDetector(): Promise<void> {
  await browser.storage.local.set({ signals: compileSignals(bundledDossiers) });
  await refreshTabs();
}
