import type { LaunchOptions } from './driven-browser.ts';

// Quiet on a machine without internet. Without its sandbox only where Chromium refuses to start
// otherwise: as root.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--window-size=1400,900',
];

export function chromiumArguments(options: LaunchOptions): string[] {
  const { proxy, language = 'en', restoresTabs = false } = options;
  return [
    ...QUIET,
    // The interface's own language goes by the machine's; what pages are told of it by this.
    `--accept-lang=${language}`,
    ...(restoresTabs ? ['--restore-last-session'] : []),
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
