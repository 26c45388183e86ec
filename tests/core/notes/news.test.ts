import { describe, expect, test } from 'vitest';
import { newsSince, seenVersionsFrom, withSeen } from '../../../core/notes/news.ts';
import { dossier } from '../../components/dossier-fixture.ts';

const seen = { extension: '0.9.0', dossiers: { [dossier.id]: '0.9.0' } };

describe('what is new', () => {
  test('is what came after the versions a reader was told of', () => {
    expect(newsSince(seen, '0.10.0', dossier)).toEqual({
      extensionSince: '0.9.0',
      dossier: [dossier.changes[1]],
    });
  });

  test('is nothing for whoever comes for the first time', () => {
    expect(newsSince({ extension: null, dossiers: {} }, '0.10.0', dossier)).toBeNull();
    expect(newsSince({ ...seen, dossiers: {} }, '0.9.0', dossier)).toBeNull();
  });

  test('is nothing once it was told, and nothing in an older version', () => {
    const told = withSeen(seen, '0.10.0', dossier);
    expect(newsSince(told, '0.10.0', dossier)).toBeNull();
    expect(withSeen(told, '0.10.0', dossier)).toBe(told);
    expect(newsSince(told, '0.9.0', { ...dossier, version: '0.9.0' })).toBeNull();
  });

  test('of one dossier leaves the others for when their pages come', () => {
    const other = { ...dossier, id: 'another' };
    const both = { ...seen, dossiers: { ...seen.dossiers, another: '0.9.0' } };
    const told = withSeen(both, '0.9.0', dossier);
    expect(newsSince(told, '0.9.0', other)?.dossier).toHaveLength(1);
  });
});

test('of a damaged record what is sound is kept', () => {
  expect(seenVersionsFrom({ extension: 7, dossiers: { a: '1.0.0', b: null } })).toEqual({
    extension: null,
    dossiers: { a: '1.0.0' },
  });
  expect(seenVersionsFrom('0.1.0')).toEqual({ extension: null, dossiers: {} });
});
