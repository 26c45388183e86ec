// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { Situation } from '../../components/parts/situation.ts';
import { article, neighbourNotes, notes } from './notes-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const states: Situation[] = [
  { is: 'unread' },
  { is: 'impossible' },
  { is: 'off', scope: 'site' },
  { is: 'off', scope: 'everywhere' },
  { is: 'no-access', host: 'news.example' },
  { is: 'no-access', host: null },
  { is: 'reading' },
  { is: 'problem', problem: 'too-short' },
  { is: 'problem', problem: 'paywalled' },
  { is: 'problem', problem: 'updated' },
  { is: 'problem', problem: 'list-of-articles' },
  { is: 'nothing', notes: null },
  { is: 'nothing', notes },
  { is: 'neighbour', notes: neighbourNotes },
  { is: 'notes', notes, article },
];

function show(state: Situation) {
  const actions = {
    look: vi.fn(),
    save: vi.fn(),
    allow: vi.fn(),
    switchOn: vi.fn(),
    reload: vi.fn(),
  };
  const { container } = render(
    <PanelView
      state={state}
      actions={actions}
      outcome={null}
      compareAddress="/compare.html"
      chooseAddress="/welcome.html"
      settingsAddress="/welcome.html"
    />,
  );
  const press = (name: string) => {
    const all = [...container.querySelectorAll('button')];
    const button = all.find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`no button “${name}”`);
    fireEvent.click(button);
  };
  return { container, actions, press };
}

describe.each(states)('the panel when it is $is', (state) => {
  it('says so, under one heading', async () => {
    const { container } = show(state);
    await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
    expect(container.querySelector('[data-state]')?.getAttribute('data-state')).toBe(state.is);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.querySelector('h1')?.textContent).not.toBe('');
  });

  it('holds what assistive technology needs', async () => {
    const { container } = show(state);
    await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
    const { violations } = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the next step', () => {
  it('switches on what was switched off', () => {
    const { actions, press } = show({ is: 'off', scope: 'page' });
    press('Switch on');
    expect(actions.switchOn).toHaveBeenCalledExactlyOnceWith('page');
  });

  it('allows the site', () => {
    const { actions, press } = show({ is: 'no-access', host: 'news.example' });
    press('Allow on news.example');
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith('news.example');
  });

  it('looks at the page', () => {
    const { actions, press } = show({ is: 'problem', problem: 'too-short' });
    press('Look again');
    expect(actions.look).toHaveBeenCalledOnce();
  });

  it('saves only a page that was read', () => {
    const { actions, press } = show({ is: 'notes', notes, article });
    press('Save for comparison');
    expect(actions.save).toHaveBeenCalledOnce();
    cleanup();
    expect(() => show({ is: 'reading' }).press('Save for comparison')).toThrow();
  });
});

describe('a neighbouring story', () => {
  it('is named, with what tells it from the dossier’s own', async () => {
    const { container } = show({ is: 'neighbour', notes: neighbourNotes });
    await waitFor(() => expect(container.querySelector('[data-verdict=neighbour]')).not.toBeNull());
    expect(container.querySelector('h1')?.textContent).toBe(
      'This page is about the talks of 2026, not those of 2024.',
    );
    expect(container.textContent).toContain('The war and talks of 2026');
    expect(container.textContent).toContain('pilot zones');
    await waitFor(() =>
      expect(container.querySelector('[data-section=why] li')?.textContent).toContain(
        '15 April 2026',
      ),
    );
  });

  it('without a sentence of its own is named, and which story it is not', async () => {
    const neighbour = neighbourNotes.neighbour && { ...neighbourNotes.neighbour, told: null };
    const { container } = show({ is: 'neighbour', notes: { ...neighbourNotes, neighbour } });
    await waitFor(() =>
      expect(container.querySelector('h1')?.textContent).toBe('The war and talks of 2026'),
    );
    expect(container.textContent).toContain('not the one this dossier is on');
  });
});
