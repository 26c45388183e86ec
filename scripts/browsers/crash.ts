import type { Browser } from 'puppeteer-core';

/** Kills the process that was started and its children, by the group that they were started in. */
export async function crash(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('this browser was not started here');
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  process.kill(-pid, 'SIGKILL');
  await gone;
}
