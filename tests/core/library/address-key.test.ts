import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../core/library/address-key.ts';

describe('addressKey', () => {
  it.each([
    'https://www.daily.example/world/talks',
    'http://daily.example/world/talks/',
    'https://m.daily.example/world/talks.html',
    'https://amp.daily.example/world/talks',
    'https://www.daily.example/amp/world/talks',
    'https://www.daily.example/world/talks/amp/',
    'https://www.daily.example/world/talks.amp.html',
    'https://www.daily.example/world/talks?amp=1',
    'https://www.daily.example/world/talks?outputType=amp',
    'https://www-daily-example.cdn.ampproject.org/c/s/www.daily.example/world/talks',
    'https://www.google.com/amp/s/www.daily.example/world/talks',
  ])('is the same for %s', (address) => {
    expect(addressKey(address)).toBe('daily.example/world/talks');
  });

  it.each([
    ['https://daily.example/?id=1', 'https://daily.example/?id=2'],
    ['https://daily.example/amplified', 'https://daily.example/lified'],
    ['https://daily.example/talks', 'https://other.example/talks'],
    ['https://daily.example/camp/talks', 'https://daily.example/c/talks'],
    ['https://daily.example/news/1', 'https://news.daily.example/1'],
    ['https://daily.example/talks?output=print', 'https://daily.example/talks'],
  ])('tells %s and %s apart', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it.each(['https://ynet.example/חדשות/שיחות', 'https://aljazeera.example/أخبار/محادثات?amp'])(
    'reads %s',
    (address) => {
      expect(addressKey(address)).toMatch(/^[a-z]+\.example\/%D7|^[a-z]+\.example\/%D8/);
    },
  );

  it('is null for what is no address', () => {
    expect(addressKey('talks')).toBeNull();
  });
});
