import '../support/extension.ts';
import { describe, expect, it } from 'vitest';

const { hostOf } = await import('../../platform/access.ts');
const { isOn, pageOf } = await import('../../platform/power.ts');

describe('access', () => {
  it.each([
    ['https://www.news.example/2024/10/31/talks?x=1#top', 'www.news.example'],
    ['http://localhost:8080/', 'localhost'],
    ['https://حدث.example/', 'xn--qgbdg.example'],
  ])('asks for the host of %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it.each(['about:blank', 'chrome://extensions/', 'file:///tmp/a.html', 'https://', 'no address'])(
    'knows no host for %s',
    (address) => {
      expect(hostOf(address)).toBeNull();
    },
  );
});

describe('power', () => {
  const on = {
    everywhere: true,
    site: true,
    page: true,
    marks: false,
    access: 'granted',
    host: 'a.example',
  } as const;

  it('is on only where everywhere, the site and the page are', () => {
    expect(isOn(on)).toBe(true);
    expect(isOn({ ...on, everywhere: false })).toBe(false);
    expect(isOn({ ...on, site: false })).toBe(false);
    expect(isOn({ ...on, page: false })).toBe(false);
  });

  it('takes a page for the same wherever the reader is in it', () => {
    expect(pageOf('https://a.example/x?y=1#z')).toBe('https://a.example/x?y=1');
  });
});
