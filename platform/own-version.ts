import { browser } from './browser.ts';

export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
