import { describe, expect, test } from 'vitest';
import { readDossier, readDossierText } from '../../../core/dossier/read-dossier.ts';
import { smallStory } from './small-story.ts';

const problemsOf = (read: ReturnType<typeof readDossier>) =>
  'problems' in read ? read.problems : [];

test('a dossier comes back as it was written', () => {
  const text = JSON.stringify(smallStory());
  expect(readDossierText(text)).toEqual({ dossier: smallStory() });
});

describe('what is wrong is said where an editor would look', () => {
  test('a field that is missing', () => {
    const { summary: _, ...rest } = smallStory();
    expect(problemsOf(readDossier(rest))).toEqual(['summary is missing, or is not an object.']);
  });

  test('an entry, with its id', () => {
    const story = smallStory();
    const facts = [{ ...story.facts[0], date: '2 May' }];
    expect(problemsOf(readDossier({ ...story, facts }))).toEqual([
      'facts, entry 1 ("bridge-closed"), date is not written as date should be.',
    ]);
  });

  test('a dispute with one side', () => {
    const story = smallStory();
    const disputes = story.disputes.map((dispute) => ({
      ...dispute,
      sides: dispute.sides.slice(0, 1),
    }));
    expect(problemsOf(readDossier({ ...story, disputes }))).toEqual([
      'disputes, entry 1 ("plan"), sides has too few entries, or is empty.',
    ]);
  });

  test('at most twenty problems', () => {
    const facts = Array.from({ length: 100 }, () => ({}));
    expect(problemsOf(readDossier({ ...smallStory(), facts }))).toHaveLength(20);
  });
});

describe('hostile files', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'dossier'],
    ['another version', { ...smallStory(), schema: 2 }],
  ])('%s is a problem, not an exception', (_, value) => {
    expect(problemsOf(readDossier(value)).length).toBeGreaterThan(0);
  });

  test('a file that was cut off', () => {
    const text = JSON.stringify(smallStory()).slice(0, 500);
    expect(problemsOf(readDossierText(text))).toEqual([
      'This file is not JSON, or it was cut off.',
    ]);
  });

  test('a file that is too large', () => {
    const text = `"${'x'.repeat(5_000_000)}"`;
    expect(problemsOf(readDossierText(text))).toEqual(['This file is too large for a dossier.']);
  });

  test('depth without end', () => {
    const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(problemsOf(readDossierText(text))).toEqual(['This dossier is nested too deeply.']);
  });

  test('entries without end', () => {
    const value = { ...smallStory(), timeline: Array.from({ length: 300_000 }, () => 1) };
    expect(problemsOf(readDossier(value))).toEqual(['This dossier has too many entries.']);
  });

  test('an entry with very many fields', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, 1]));
    expect(problemsOf(readDossier({ ...smallStory(), coverage: many }))).toEqual([
      'An entry of this dossier has too many fields.',
    ]);
  });

  test('a prototype is not touched, and unknown fields are left behind', () => {
    const text = JSON.stringify(smallStory()).replace(
      '{"schema":1',
      '{"__proto__":{"polluted":true},"extra":1,"schema":1',
    );
    const read = readDossierText(text);
    expect(read).toEqual({ dossier: smallStory() });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
