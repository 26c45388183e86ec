import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import type { Machine } from './machine.ts';

export type GotBrowser = { executable: string } | { missing: string };

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A bare machine has no letters to draw: these hold Arabic and Hebrew too. */
const FONTS = 'fonts-noto-core';
const DOWNLOADS: Record<BrowserName, string> = {
  chromium: 'chrome@stable',
  firefox: 'firefox@stable',
};
const MINUTE = 60_000;

/** Where downloads are kept, out of the repository's sight. */
const cache = fileURLToPath(new URL('../../.cache/browsers', import.meta.url));
const downloader = fileURLToPath(
  new URL('./main-cli.js', import.meta.resolve('@puppeteer/browsers')),
);

/**
 * A browser that starts: the one that is here, else one that is fetched. Debian's package goes
 * before the download where it can be installed, because it brings the libraries that a bare
 * machine lacks and a downloaded browser needs.
 */
export async function getBrowser(name: BrowserName, machine: Machine): Promise<GotBrowser> {
  const here = findBrowser(name, machine);
  if (here) return { executable: here };
  const chosen = machine.env[name.toUpperCase()];
  if (chosen) return { missing: `${name.toUpperCase()} names ${chosen}, which cannot be run.` };

  const executable =
    (await downloadedBefore(name, machine)) ??
    (await fromDebian(name, machine)) ??
    (await fromDownload(name, machine));
  return executable ? { executable } : { missing: whatToInstall(name, machine) };
}

async function downloadedBefore(name: BrowserName, machine: Machine): Promise<string | null> {
  if (!machine.canRun(cache)) return null;
  const { output } = await machine.run(
    process.execPath,
    [downloader, 'list', '--path', cache],
    MINUTE,
  );
  const kind = DOWNLOADS[name].split('@')[0];
  const line = output.split('\n').find((each) => each.startsWith(`${kind}@`));
  return line?.replace(/^\S+ (\(\S+\) )?/, '').trim() ?? null;
}

async function fromDebian(name: BrowserName, machine: Machine): Promise<string | null> {
  if (!machine.isDebian || !machine.isRoot) return null;
  machine.say(`No ${name} here: installing Debian's package ${PACKAGES[name]} …`);
  const updated = await machine.run('apt-get', ['update', '-qq'], 2 * MINUTE);
  if (!updated.ok) return null;
  await machine.run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', PACKAGES[name], FONTS],
    6 * MINUTE,
  );
  return findBrowser(name, machine);
}

async function fromDownload(name: BrowserName, machine: Machine): Promise<string | null> {
  machine.say(`No ${name} here: downloading ${DOWNLOADS[name]} into .cache/browsers …`);
  const download = [downloader, 'install', DOWNLOADS[name], '--path', cache];
  const { ok, output } = await machine.run(process.execPath, download, 4 * MINUTE);
  // Its last line is `chrome@156.0.1 /path/to/chrome`.
  const executable = /^\S+@\S+ (.+)$/m.exec(output)?.[1]?.trim();
  if (!ok || !executable) return null;
  const started = await machine.run(executable, ['--version'], MINUTE / 2);
  return started.ok ? executable : null;
}

function whatToInstall(name: BrowserName, { isDebian }: Machine): string {
  const how = isDebian ? `apt-get install ${PACKAGES[name]}` : `install ${name}`;
  return `There is no ${name} here and none could be fetched: ${how}, or set ${name.toUpperCase()} to its path.`;
}
