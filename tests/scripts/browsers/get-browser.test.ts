import { describe, expect, test } from 'vitest';
import { getBrowser } from '../../../scripts/browsers/get-browser.ts';
import type { Machine } from '../../../scripts/browsers/machine.ts';

type MadeUp = Partial<Machine> & { has?: string[]; answers?: Record<string, string> };

/** A machine on which a command works when `answers` has its name, and may bring new files. */
function machine({ has = [], answers = {}, ...rest }: MadeUp) {
  const files = new Set(has);
  const asked: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: true,
    isDebian: true,
    canRun: (path) => files.has(path),
    run: async (command, args) => {
      const line = [command.split('/').at(-1), ...args].join(' ');
      asked.push(line);
      const key = Object.keys(answers).find((start) => line.includes(start));
      if (key === undefined) return { ok: false, output: '' };
      const output = answers[key] ?? '';
      for (const file of output.match(/\/\S+/g) ?? []) files.add(file);
      return { ok: true, output };
    },
    say: () => undefined,
    ...rest,
  };
  return { made, asked };
}

describe('a browser that is here', () => {
  test('is taken from the path, before the usual places', async () => {
    const { made, asked } = machine({ has: ['/usr/local/bin/chromium', '/usr/bin/chromium'] });
    expect(await getBrowser('chromium', made)).toEqual({ executable: '/usr/local/bin/chromium' });
    expect(asked).toEqual([]);
  });

  test('is the one the reader names, if it can be run', async () => {
    const has = ['/opt/own', '/usr/bin/firefox-esr'];
    const { made } = machine({ has, env: { FIREFOX: '/opt/own' } });
    expect(await getBrowser('firefox', made)).toEqual({ executable: '/opt/own' });
    const { made: wrong } = machine({ has, env: { FIREFOX: '/opt/none' } });
    expect(await getBrowser('firefox', wrong)).toEqual({
      missing: 'FIREFOX names /opt/none, which cannot be run.',
    });
  });

  test.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('is found on %s', async (platform, env, path) => {
    const { made } = machine({ platform, env, has: [path], isDebian: false });
    expect(await getBrowser('chromium', made)).toEqual({ executable: path });
  });
});

describe('a browser that is missing', () => {
  test('comes from Debian where that is allowed', async () => {
    const { made, asked } = machine({
      answers: { 'apt-get update': '', 'apt-get install': 'unpacked /usr/bin/firefox-esr' },
    });
    expect(await getBrowser('firefox', made)).toEqual({ executable: '/usr/bin/firefox-esr' });
    expect(asked).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends firefox-esr fonts-noto-core',
    ]);
  });

  test('is downloaded by anyone else', async () => {
    const executable = '/cache/chrome/linux-156.0.1/chrome';
    const { made, asked } = machine({
      isRoot: false,
      answers: { 'install chrome@stable': `chrome@156.0.1 ${executable}\n`, '--version': 'v156' },
    });
    expect(await getBrowser('chromium', made)).toEqual({ executable });
    expect(asked).toHaveLength(2);
  });

  test('is not downloaded twice', async () => {
    const { made, asked } = machine({
      isRoot: false,
      canRun: (path) => path.endsWith('.cache/browsers'),
      answers: {
        list: 'firefox@stable_153 (linux) /cache/firefox\nchrome@156 (linux) /cache/chrome\n',
      },
    });
    expect(await getBrowser('chromium', made)).toEqual({ executable: '/cache/chrome' });
    expect(asked).toHaveLength(1);
  });

  test('is asked for when the download does not start', async () => {
    const { made } = machine({
      isRoot: false,
      answers: { 'install chrome@stable': 'chrome@156.0.1 /cache/chrome\n' },
    });
    expect(await getBrowser('chromium', made)).toEqual({
      missing:
        'There is no chromium here and none could be fetched: apt-get install chromium, or set CHROMIUM to its path.',
    });
  });

  test('is asked for in one sentence where there is no network', async () => {
    const { made, asked } = machine({ isDebian: false, isRoot: false });
    expect(await getBrowser('firefox', made)).toEqual({
      missing:
        'There is no firefox here and none could be fetched: install firefox, or set FIREFOX to its path.',
    });
    expect(asked).toHaveLength(1);
  });
});
