import { describe, expect, it } from 'vitest';
import {
  hashesOf,
  mergeSaved,
  readRecord,
  type SavedArticle,
  textOf,
} from '../../../core/comparison/saved-article.ts';
import { articleWith, savedAs } from '../../support/comparison.ts';

const article = articleWith({ language: 'he', text: 'טיוטה דלפה; צה״ל הכחיש.' });
const record = savedAs('a', article);

describe('readRecord', () => {
  it('gives a sound record back', () => {
    expect(readRecord(structuredClone(record))).toEqual({ saved: record });
  });

  it.each([
    ['schema', { schema: 2 }],
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
