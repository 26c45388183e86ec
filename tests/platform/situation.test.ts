import { describe, expect, it } from 'vitest';
import type { Power } from '../../platform/power.ts';
import { situationOf } from '../../platform/situation.ts';
import type { TabState } from '../../platform/tab-state.ts';
import { article, neighbourNotes, notes } from '../components/notes-fixture.ts';

const host = 'news.example';
const on = { everywhere: true, site: true, page: true, marks: false } as const;
const power: Power = { ...on, access: 'granted', host };
const address = 'https://news.example/a';
const read = { address, why: 'asked', readAt: '2026-01-01T00:00:00Z', article } as const;

describe('what is the case', () => {
  it.each<[Partial<Power>, object]>([
    [{}, { is: 'unread' }],
    [
      { everywhere: false, site: false, access: 'none' },
      { is: 'off', scope: 'everywhere' },
    ],
    [
      { site: false, page: false },
      { is: 'off', scope: 'site' },
    ],
    [{ page: false }, { is: 'off', scope: 'page' }],
    [{ access: 'none' }, { is: 'no-access', host }],
    [
      { access: 'none', host: null },
      { is: 'no-access', host: null },
    ],
    [{ access: 'impossible' }, { is: 'impossible' }],
  ])('with a page that was not read, and %j', (change, situation) => {
    expect(situationOf({ stage: 'idle', address: null }, { ...power, ...change })).toEqual(
      situation,
    );
  });

  it.each<[TabState, object]>([
    [{ stage: 'reading', address, why: 'asked', look: 'a' }, { is: 'reading' }],
    [
      { stage: 'problem', address, problem: 'too-short' },
      { is: 'problem', problem: 'too-short' },
    ],
    [
      { stage: 'nothing', notes: null, ...read },
      { is: 'nothing', notes: null },
    ],
    [
      { stage: 'nothing', notes: neighbourNotes, ...read },
      { is: 'neighbour', notes: neighbourNotes },
    ],
    [
      { stage: 'notes', notes, ...read },
      { is: 'notes', notes, article },
    ],
  ])('with a page of which this is known: %j', (tab, situation) => {
    expect(situationOf(tab, power)).toEqual(situation);
    // Even where notes are off: somebody asked for it.
    expect(situationOf(tab, { ...power, site: false })).toEqual(situation);
  });
});
