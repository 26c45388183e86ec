// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { PanelStatus } from '../../components/panel/PanelStatus.tsx';
import { CatalogueProvider } from '../../components/parts/catalogue-context.ts';
import type { Situation } from '../../components/parts/situation.ts';
import { article, notes } from './notes-fixture.ts';
import { render } from './render.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const withNotes: Situation = { is: 'notes', notes: { ...notes, count: 4 }, article };

function follow(...states: Situation[]): string[] {
  const said: string[] = [];
  const [first, ...rest] = states;
  if (!first) return said;
  const { container, rerender } = render(<PanelStatus state={first} />);
  const note = () => {
    const words = container.querySelector('[role="status"]')?.textContent ?? '';
    if (words && words !== said.at(-1)) said.push(words);
  };
  for (const state of rest) {
    act(() => void vi.advanceTimersByTime(100));
    rerender(
      <CatalogueProvider value={en}>
        <PanelStatus state={state} />
      </CatalogueProvider>,
    );
    note();
  }
  act(() => void vi.advanceTimersByTime(5_000));
  note();
  return said;
}

it('tells of a page once, when it is known what is there', () => {
  const unread: Situation = { is: 'unread' };
  expect(follow(unread, { is: 'reading' }, withNotes)).toEqual(['4 notes on this page']);
});

it('tells of a page without notes what is the case', () => {
  expect(follow({ is: 'reading' }, { is: 'nothing', notes: null })).toEqual([
    en.states.nothing.what,
  ]);
  cleanup();
  expect(follow({ is: 'off', scope: 'site' })).toEqual([en.states.offSite.what]);
  cleanup();
  expect(follow({ is: 'problem', problem: 'too-short' })).toEqual([en.problems['too-short'].what]);
});

it('says nothing while a page is read', () => {
  expect(follow({ is: 'reading' })).toEqual([]);
});
