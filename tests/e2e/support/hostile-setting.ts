import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { LoopbackSite } from '../../../scripts/serve-on-loopback.ts';
import { HEADLINE, serveHostilePages } from './hostile-pages.ts';
import { type Noted, notesOn } from './noted.ts';
import type { Setting } from './sidelight.ts';
import { listenForSlowScripts } from './slow-scripts.ts';

type HostilePages = {
  address: (which: string) => string;
  open: (which: string) => Promise<Page>;
  /** What is known of the one in front once it has its notes. */
  noted: () => Promise<Noted>;
};

/** The hostile pages for all tests of one `describe`, in a browser that tells of slow scripts. */
export function useHostilePages(at: Setting): HostilePages {
  let site: LoopbackSite;
  beforeAll(async () => {
    site = await serveHostilePages();
    await listenForSlowScripts(at.browser);
  });
  afterAll(() => site?.close());
  const address = (which: string) => `${site.origin}/${which}`;
  return {
    address,
    open: (which) => at.browser.newPage(address(which)),
    noted: () => notesOn(at.browser, HEADLINE),
  };
}
