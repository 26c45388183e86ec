import { describe, expect, it } from 'vitest';
import { popupStateOf } from '../../../entrypoints/popup/popup-state.ts';
import type { Power } from '../../../platform/power.ts';
import type { TabState } from '../../../platform/tab-state.ts';
import { article, neighbourNotes, notes } from '../../components/notes-fixture.ts';

const power: Power = {
  everywhere: true,
  site: true,
  page: true,
  marks: false,
  access: 'granted',
  host: 'news.example',
};
const address = 'https://news.example/a';
const read = { address, why: 'asked', readAt: '2026-01-01T00:00:00Z', article } as const;
const state = (tab: TabState, change: Partial<Power> = {}) =>
  popupStateOf({ tab, power: { ...power, ...change }, shortcuts: [], lastSwitch: null });

describe('what the popup says', () => {
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
    [{ access: 'none' }, { is: 'no-access' }],
    [{ access: 'impossible' }, { is: 'impossible' }],
  ])('of a page that was not read, with %j', (change, situation) => {
    expect(state({ stage: 'idle', address: null }, change)).toMatchObject({
      situation,
      canSave: false,
    });
  });

  it.each<[TabState, object, boolean]>([
    [{ stage: 'reading', address, why: 'asked', look: 'a' }, { is: 'reading' }, false],
    [
      { stage: 'problem', address, problem: 'too-short' },
      { is: 'problem', problem: 'too-short' },
      false,
    ],
    [{ stage: 'nothing', notes: null, ...read }, { is: 'nothing', notes: null }, true],
    [{ stage: 'nothing', notes: neighbourNotes, ...read }, { is: 'neighbour' }, true],
    [{ stage: 'notes', notes, ...read }, { is: 'notes', notes }, true],
  ])('of %j', (tab, situation, canSave) => {
    expect(state(tab)).toMatchObject({ situation, canSave });
  });
});
