// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { notes } from './notes-fixture.ts';
import { on } from './popup-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

function show(change: Partial<PopupState> = {}) {
  const actions = {
    setSite: vi.fn(),
    setPage: vi.fn(),
    setEverywhere: vi.fn(),
    setMarks: vi.fn(),
    allow: vi.fn(),
    look: vi.fn(),
    openPanel: vi.fn(),
    save: vi.fn(),
  };
  const { container } = render(
    <PopupView
      state={{ ...on, ...change }}
      actions={actions}
      outcome={null}
      compareAddress="/compare.html"
      chooseAddress="/welcome.html"
    />,
  );
  const control = (id: string) => container.querySelector<HTMLButtonElement>(`#${id}`);
  const press = (id: string) => {
    const found = control(id);
    if (found) fireEvent.click(found);
  };
  return { container, actions, control, press };
}

describe('the power button', () => {
  it('says of a list of articles that it is one', () => {
    const { container } = show({ isList: true, noteCount: null });
    expect(container.textContent).toContain('A list of articles');
  });

  it('switches this site off and on', () => {
    const { actions, press, control } = show();
    expect(control('power')?.getAttribute('aria-checked')).toBe('true');
    press('power');
    expect(actions.setSite).toHaveBeenCalledExactlyOnceWith(false);
    cleanup();
    const off = show({ site: false, noteCount: null });
    off.press('power');
    expect(off.actions.setSite).toHaveBeenCalledExactlyOnceWith(true);
    expect(off.container.textContent).toContain('Off on this site');
  });

  it('asks for access where there is none', () => {
    const { actions, press, control } = show({ access: 'none', noteCount: null });
    expect(control('power')?.getAttribute('aria-checked')).toBe('false');
    press('power');
    expect(actions.allow).toHaveBeenCalledOnce();
    expect(actions.setSite).not.toHaveBeenCalled();
  });

  it('does nothing while all is off, and says so', () => {
    const { control, container } = show({ everywhere: false, noteCount: null });
    expect(control('power')?.disabled).toBe(true);
    expect(container.textContent).toContain('Off everywhere');
  });
});

describe('the popup', () => {
  it('says what the page was judged to be, and why', () => {
    const { container } = show({ judged: notes });
    const why = container.querySelector('[data-verdict="covers"]');
    expect(why?.textContent).toContain(notes.dossier.title.en);
    expect(why?.querySelectorAll('details [data-reason]').length).toBeGreaterThan(0);
    cleanup();
    expect(show().container.querySelector('[data-verdict]')).toBeNull();
  });

  it.each([
    ['page-only', 'setPage', false],
    ['everywhere', 'setEverywhere', false],
    ['marks', 'setMarks', true],
  ] as const)('switches #%s', (id, action, to) => {
    const { actions, press } = show();
    press(id);
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(to);
  });

  it.each([
    ['look', 'look'],
    ['open-panel', 'openPanel'],
    ['save', 'save'],
  ] as const)('#%s does what it says', (id, action) => {
    const { actions, press } = show();
    press(id);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('says how many notes there are', () => {
    expect(show().container.textContent).toContain('9 notes on this page');
  });

  it('offers no reading of a page that belongs to the browser', () => {
    const { control } = show({ access: 'impossible', host: null, noteCount: null, canSave: false });
    expect(control('look')?.disabled).toBe(true);
    expect(control('save')?.disabled).toBe(true);
    expect(control('power')?.disabled).toBe(true);
  });
});
