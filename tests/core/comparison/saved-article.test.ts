import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../core/comparison/corrections.ts';
import { readRecord } from '../../../core/comparison/read-record.ts';
import {
  hashesOf,
  mergeSaved,
  type SavedArticle,
  shortName,
  textOf,
} from '../../../core/comparison/saved-article.ts';
import { articleWith, savedAs } from '../../support/comparison.ts';

const article = articleWith({ language: 'he', text: 'טיוטה דלפה; צה״ל הכחיש.' });
const record = savedAs('a', article);

describe('the name in a sentence', () => {
  const named = (value: string) =>
    shortName({ ...record, article: { ...article, title: { value, from: 'given' } } });

  it('is the whole title where that is short', () => {
    for (const title of ['Talks go on', 'محادثات الهدنة', 'ש'.repeat(120)]) {
      expect(named(title)).toBe(title);
    }
  });

  it('is the beginning of a long one, and parts no character in two', () => {
    expect(named(`${'ש'.repeat(119)} ${'ש'.repeat(9)}`)).toBe(`${'ש'.repeat(119)}…`);
    expect(named('\u{1F5DE}'.repeat(900))).toBe(`${'\u{1F5DE}'.repeat(120)}…`);
  });
});

describe('readRecord', () => {
  it('gives a sound record back', () => {
    expect(readRecord(structuredClone(record))).toEqual({ saved: record });
  });

  it.each([
    ['schema', { schema: 3 }],
    ['id', { id: 'short' }],
    ['textHash', { textHash: 'F'.repeat(64) }],
    ['savedAt', { savedAt: 'yesterday' }],
    ['article.extent', { article: { ...article, extent: 'half' } }],
    ['article', { article: null }],
    ['dossier.version', { dossier: { id: 'x' } }],
    ['earlier.0.savedAt', { earlier: [{ textHash: 'a'.repeat(64), savedAt: 1 }] }],
  ])('names %s where that is what is wrong', (fault, over) => {
    expect(readRecord({ ...record, ...over })).toMatchObject({ damaged: { fault } });
  });

  it('brings a record of the first version up to date, and loses nothing of it', () => {
    const { tags, corrections, fingerprint, copyOf, apartFrom, ...first } = record;
    const read = readRecord({ ...first, schema: 1 });
    expect(read).toEqual({ saved: record });
    expect(readRecord({ ...first, schema: 1, savedAt: 'yesterday' })).toMatchObject({
      damaged: { id: record.id, fault: 'savedAt' },
    });
  });

  it.each([undefined, null, 3, 'x', [], {}])('reads no record in %j', (value) => {
    expect(readRecord(value)).toHaveProperty('damaged');
  });
});

describe('mergeSaved', () => {
  const version = (n: number): SavedArticle => ({
    ...record,
    textHash: String(n).repeat(64),
    savedAt: `2030-05-0${n}T00:00:00.000Z`,
  });

  it('keeps the newer text and notes the others once, newest first, in any order', () => {
    const oneWay = mergeSaved(mergeSaved(version(1), version(2)), version(3));
    const otherWay = mergeSaved(version(3), mergeSaved(version(2), version(1)));
    expect(oneWay).toEqual(otherWay);
    expect(oneWay.textHash).toBe('3'.repeat(64));
    expect(oneWay.earlier.map(({ savedAt }) => savedAt.slice(8, 10))).toEqual(['02', '01']);
    expect(mergeSaved(oneWay, version(2))).toEqual(oneWay);
  });

  it('takes a page read long ago for the older, whenever it was added', () => {
    const archived = { ...version(3), readAt: '2030-05-01T00:00:00.000Z' };
    for (const merged of [mergeSaved(version(2), archived), mergeSaved(archived, version(2))]) {
      expect(merged.textHash).toBe('2'.repeat(64));
      expect(merged.earlier.map(({ textHash }) => textHash)).toEqual(['3'.repeat(64)]);
    }
  });

  it('keeps what a person added to either, once', () => {
    const [one, other] = ['c'.repeat(64), 'd'.repeat(64)];
    const first = { ...version(1), tags: ['מחקר', 'a'], copyOf: one, corrections: [dated('x', 1)] };
    const second = {
      ...version(2),
      tags: ['a', 'b'],
      apartFrom: [other],
      corrections: [dated('x', 1), dated('y', 2)],
    };
    const merged = mergeSaved(first, second);
    expect(merged).toMatchObject({ tags: ['a', 'b', 'מחקר'], copyOf: one, apartFrom: [other] });
    expect(merged.corrections).toEqual([dated('x', 1), dated('y', 2)]);
    expect(mergeSaved(second, first)).toEqual(merged);
    expect(mergeSaved(merged, first)).toEqual(merged);
  });

  function dated(id: string, day: number): Correction {
    const at = `2030-06-0${day}T00:00:00.000Z`;
    return { id, of: { kind: 'date' }, was: null, is: '2030-05-01', at, note: null };
  }
});

describe('hashesOf', () => {
  const digest = async (text: string) => `hash of ${text}`;

  it('takes the id of the address, and of the text where there is none', async () => {
    const text = textOf(article);
    expect(await hashesOf(article, 'https://daily.example/', digest)).toEqual({
      id: 'hash of https://daily.example/',
      textHash: `hash of ${text}`,
    });
    expect((await hashesOf(article, null, digest)).id).toBe(`hash of ${text}`);
  });

  it('is of the title and every block', () => {
    const titled = { ...article, title: { value: 'T', from: 'meta' as const } };
    expect(textOf(titled)).toBe('T\nטיוטה דלפה; צה״ל הכחיש.');
  });
});
