import { type Access, accessTo, hostOf } from './access.ts';
import { readOffPages, readPrivateOffSites } from './session.ts';
import { readSettings } from './settings.ts';

/** What is switched on for one tab, widest first. Notes appear only where all three are. */
export type Power = {
  everywhere: boolean;
  site: boolean;
  page: boolean;
  marks: boolean;
  access: Access;
  host: string | null;
};

export async function powerFor(address: string | null): Promise<Power> {
  const [settings, offPages, privateOffSites, access] = await Promise.all([
    readSettings(),
    readOffPages(),
    readPrivateOffSites(),
    accessTo(address),
  ]);
  const host = address === null ? null : hostOf(address);
  return {
    everywhere: settings.everywhere,
    site: host === null || ![...settings.offSites, ...privateOffSites].includes(host),
    page: address === null || !offPages.includes(pageOf(address)),
    marks: settings.marks,
    access,
    host,
  };
}

export function isOn({ everywhere, site, page }: Power): boolean {
  return everywhere && site && page;
}

/** An address without its fragment: the same page, wherever in it. */
export function pageOf(address: string): string {
  return address.split('#')[0] ?? address;
}

export function isSamePage(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other);
}
