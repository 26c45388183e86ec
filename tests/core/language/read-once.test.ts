import { expect, test } from 'vitest';
import { readOnce } from '../../../core/language/read-once.ts';

test('a text is read once, however often it comes', () => {
  const read: string[] = [];
  const lengthOf = readOnce((text) => read.push(text) && text.length);
  expect(['Ruth Selby', 'the mayor', 'Ruth Selby', ''].map(lengthOf)).toEqual([10, 9, 10, 0]);
  expect(lengthOf('')).toBe(0);
  expect(read).toEqual(['Ruth Selby', 'the mayor', '']);
});

test('a page of ever new names does not fill the memory, and all are still read aright', () => {
  let count = 0;
  const read = readOnce((text) => {
    count++;
    return text.toUpperCase();
  });
  for (let at = 0; at < 5_000; at++) expect(read(`name ${at}`)).toBe(`NAME ${at}`);
  expect(read('name 0')).toBe('NAME 0');
  expect(count).toBe(5_001);
});
