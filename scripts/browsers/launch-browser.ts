import { launchChromium } from './chromium.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { launchFirefox } from './firefox.ts';

export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
