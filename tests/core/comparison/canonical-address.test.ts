import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../core/comparison/canonical-address.ts';

describe('canonicalAddress', () => {
  it.each([
    ['https://Daily.Example:443/a?utm_source=x&utm_medium=y#top', 'https://daily.example/a'],
    ['https://daily.example/a?fbclid=1&id=7&gclid=2', 'https://daily.example/a?id=7'],
    ['https://daily.example/a?', 'https://daily.example/a'],
    ['https://reader:secret@daily.example/a', 'https://daily.example/a'],
    ['file:///home/reader/a.html#x', 'file:///home/reader/a.html'],
    ['https://أخبار.example/خبر', 'https://xn--igbicxr.example/%D8%AE%D8%A8%D8%B1'],
    ['https://chadashot.example/כתבה', 'https://chadashot.example/%D7%9B%D7%AA%D7%91%D7%94'],
  ])('%s is kept under %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it.each([
    ['https://daily.example/a', 'https://daily.example/b'],
    ['https://daily.example/?p=1', 'https://daily.example/?p=2'],
    ['https://daily.example/a', 'http://daily.example/a'],
    ['https://daily.example/A', 'https://daily.example/a'],
  ])('%s and %s are two articles', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  it.each([
    '',
    'daily.example/a',
    'javascript:alert(1)',
    'about:blank',
    'data:text/html,x',
    'https://',
  ])('%j is no address of an article', (address) => {
    expect(canonicalAddress(address)).toBeNull();
  });
});
