import { describe, expect, it } from 'vitest';
import { panelStateOf } from '../../../entrypoints/sidepanel/panel-state.ts';
import type { Power } from '../../../platform/power.ts';
import type { TabState } from '../../../platform/tab-state.ts';
import { article, neighbourNotes, notes } from '../../components/notes-fixture.ts';

const idle: TabState = { stage: 'idle', address: null };
const power: Power = {
  everywhere: true,
  site: true,
  page: true,
  marks: false,
  access: 'granted',
  host: 'news.example',
};
const read = {
  address: 'https://news.example/a',
  why: 'asked',
  readAt: '2026-01-01T00:00:00Z',
  article,
} as const;

describe('what the panel shows', () => {
  it.each<[Partial<Power>, object]>([
    [{}, { is: 'idle', page: 'unread' }],
    [
      { everywhere: false, site: false },
      { is: 'off', scope: 'everywhere' },
    ],
    [
      { site: false, access: 'none' },
      { is: 'off', scope: 'site' },
    ],
    [{ page: false }, { is: 'off', scope: 'page' }],
    [
      { access: 'none', host: null },
      { is: 'no-access', host: null },
    ],
    [{ access: 'impossible' }, { is: 'idle', page: 'browser' }],
  ])('of a page that was not read, with %j', (change, expected) => {
    expect(panelStateOf(idle, { ...power, ...change })).toEqual(expected);
  });

  it('is what was read, even where notes are off: somebody asked for it', () => {
    const tab: TabState = { stage: 'notes', ...read, notes };
    expect(panelStateOf(tab, { ...power, site: false })).toEqual({ is: 'notes', notes, article });
  });

  it('tells a neighbouring story from nothing', () => {
    const nothing = { stage: 'nothing', ...read } as const;
    expect(panelStateOf({ ...nothing, notes: neighbourNotes }, power).is).toBe('neighbour');
    expect(panelStateOf({ ...nothing, notes: null }, power)).toEqual({
      is: 'nothing',
      notes: null,
    });
  });
});
