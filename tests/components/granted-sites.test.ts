import { expect, it } from 'vitest';
import { grantedSites } from '../../components/settings/granted-sites.ts';

it('puts the patterns of one site together, by name', () => {
  const patterns = ['https://*.b.example/*', '*://*.a.example/*', 'http://b.example/*'];
  expect(grantedSites(patterns)).toEqual([
    { site: 'a.example', origins: ['*://*.a.example/*'] },
    { site: 'b.example', origins: ['https://*.b.example/*', 'http://b.example/*'] },
  ]);
});

it('takes www for the site itself, and keeps other hosts apart', () => {
  const patterns = ['*://www.a.example/*', '*://*.a.example/*', '*://news.a.example/*'];
  expect(grantedSites(patterns).map(({ site }) => site)).toEqual(['a.example', 'news.a.example']);
});

it.each(['*://*/*', '<all_urls>', 'https://*/*'])('%s is every site', (pattern) => {
  expect(grantedSites([pattern])).toEqual([{ site: null, origins: [pattern] }]);
});

it('knows a host with a port and one in another script', () => {
  expect(grantedSites(['*://localhost/*', '*://*.xn--mgba.example/*'])).toHaveLength(2);
  expect(grantedSites([])).toEqual([]);
});
