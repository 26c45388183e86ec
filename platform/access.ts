import { browser } from './browser.ts';

/** `impossible`: an address no extension may read, such as the browser's own pages. */
export type Access = 'granted' | 'none' | 'impossible';

/** The origins the reader has granted, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Must be called straight from a click: browsers ask for access at no other time. */
export function requestAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

export function removeAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/** `address` null: a browser hides the address of a tab it gives no access to. */
export async function accessTo(address: string | null): Promise<Access> {
  if (address === null) return 'none';
  const host = hostOf(address);
  if (!host) return 'impossible';
  // Of the address's own scheme: leave to read https pages alone is leave enough for one of them.
  const origins = [`${new URL(address).protocol}//${host}/*`];
  const granted = await browser.permissions.contains({ origins });
  return granted ? 'granted' : 'none';
}

/** The host a site is switched on and off by, without port; null for addresses that have none. */
export function hostOf(address: string): string | null {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname || null;
}

export function onAccessChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
