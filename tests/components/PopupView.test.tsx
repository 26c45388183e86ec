// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../catalogue/en.ts';
import type { Situation } from '../../components/parts/situation.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { article, neighbourNotes, notes, unrelatedNotes } from './notes-fixture.ts';
import { on } from './popup-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

function show(change: Partial<PopupState> = {}) {
  const actions = {
    setPower: vi.fn(),
    setMarks: vi.fn(),
    undo: vi.fn(),
    allow: vi.fn(),
    look: vi.fn(),
    openPanel: vi.fn(),
    save: vi.fn(),
    changeShortcuts: vi.fn(),
  };
  const { container } = render(
    <PopupView
      state={{ ...on, ...change }}
      actions={actions}
      outcome={null}
      libraryAddress="/library.html"
      compareAddress="/compare.html"
      chooseAddress="/welcome.html"
      settingsAddress="/options.html"
    />,
  );
  const control = (id: string) => container.querySelector<HTMLButtonElement>(`#${id}`);
  const press = (id: string) => {
    const found = control(id);
    if (found) fireEvent.click(found);
  };
  return { container, actions, control, press };
}

const neighbour = {
  name: { en: 'The 2022 deal' },
  told: null,
  separatedBy: { en: 'Its year.' },
  sources: [],
};
const about = { ...notes, count: 3, neighbour };
const NEXT = 'button[class*="next"]';

const situations: [Situation, string, string | null][] = [
  [{ is: 'impossible' }, en.states.browserPage.what, null],
  [{ is: 'off', scope: 'everywhere' }, en.states.offEverywhere.what, null],
  [{ is: 'off', scope: 'site' }, en.states.offSite.what, null],
  [{ is: 'off', scope: 'page' }, en.states.offPage.what, null],
  [{ is: 'no-access', host: 'news.example' }, en.popup.allowAbove, 'look'],
  [{ is: 'unread' }, en.states.idle.what, 'look'],
  [{ is: 'reading' }, en.states.reading.what, 'open-panel'],
  [{ is: 'nothing', notes: null }, en.states.nothing.what, null],
  [{ is: 'nothing', notes: unrelatedNotes }, en.line.verdicts.nothing, null],
  [{ is: 'neighbour', notes: about }, 'The 2022 deal', 'open-panel'],
  [{ is: 'neighbour', notes: neighbourNotes }, 'talks of 2026, not those of 2024', 'open-panel'],
  [{ is: 'notes', notes: about, article }, '3 notes on this page', 'open-panel'],
  ...Object.entries(en.problems).map(([problem, { what }]): [Situation, string, string] => [
    { is: 'problem', problem: problem as keyof typeof en.problems },
    what,
    'look',
  ]),
];

describe.each(situations)('in the situation %j', (situation, says, next) => {
  it('says so in one live message, and what to do next in one button at most', () => {
    const { container } = show({ situation });
    expect(container.querySelector('[data-situation]')?.textContent).toContain(says);
    expect(container.querySelectorAll('[role="status"]')).toHaveLength(1);
    const buttons = [...container.querySelectorAll(NEXT)].map(({ id }) => id);
    expect(buttons).toEqual(next === null ? [] : [next]);
  });
});

describe('the power button', () => {
  it('switches this site off and on', () => {
    const { actions, press, control } = show();
    expect(control('power')?.getAttribute('aria-checked')).toBe('true');
    press('power');
    expect(actions.setPower).toHaveBeenCalledExactlyOnceWith('site', false);
    cleanup();
    const off = show({ site: false, situation: { is: 'off', scope: 'site' } });
    off.press('power');
    expect(off.actions.setPower).toHaveBeenCalledExactlyOnceWith('site', true);
  });

  it('asks for access where there is none', () => {
    const { actions, press, control } = show({
      access: 'none',
      situation: { is: 'no-access', host: 'news.example' },
    });
    expect(control('power')?.getAttribute('aria-checked')).toBe('false');
    press('power');
    expect(actions.allow).toHaveBeenCalledOnce();
    expect(actions.setPower).not.toHaveBeenCalled();
  });

  it('does nothing while all is off', () => {
    const { control } = show({ everywhere: false });
    expect(control('power')?.disabled).toBe(true);
    expect(control('look')?.disabled).toBe(true);
  });
});

describe('the popup', () => {
  it.each(['covers', 'neighbour', 'nothing'] as const)('says why a page is %s', async (answer) => {
    const judged = { ...notes, verdict: { ...notes.verdict, answer } };
    const is = answer === 'covers' ? 'notes' : answer;
    const { container } = show({ situation: { is, notes: judged, article } });
    const why = container.querySelector(`[data-verdict="${answer}"]`);
    expect(why?.textContent).toContain(notes.dossier.title.en);
    await waitFor(() =>
      expect(why?.querySelectorAll('details [data-reason]').length).toBeGreaterThan(0),
    );
  });

  it.each([
    ['page-only', ['page', false]],
    ['everywhere', ['everywhere', false]],
  ])('switches #%s', (id, called) => {
    const { actions, press } = show();
    press(id);
    expect(actions.setPower).toHaveBeenCalledExactlyOnceWith(...called);
  });

  it('switches marks apart from notes', () => {
    const { actions, press } = show();
    press('marks');
    expect(actions.setMarks).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.setPower).not.toHaveBeenCalled();
  });

  it.each([
    ['page', 'page-only'],
    ['site', 'power'],
    ['everywhere', 'everywhere'],
    ['marks', 'marks'],
  ] as const)('takes back the last switch, of %s, and keeps the focus', (lastSwitch, id) => {
    expect(show().control('undo')).toBeNull();
    cleanup();
    const { actions, press } = show({ lastSwitch });
    press('undo');
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(document.activeElement?.id).toBe(id);
  });

  it.each([
    ['look', 'look'],
    ['open-panel', 'openPanel'],
    ['save', 'save'],
    ['change-shortcuts', 'changeShortcuts'],
  ] as const)('#%s does what it says', (id, action) => {
    const { actions, press } = show();
    press(id);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('shows the shortcuts as they are set', () => {
    const text = show().container.textContent;
    expect(text).toContain('Notes on this site, on or offAlt+Shift+N');
    expect(text).toContain('Previous marked sentenceNot set');
  });

  it('offers no reading of a page that belongs to the browser', () => {
    const situation = { is: 'impossible' } as const;
    const { control } = show({ access: 'impossible', host: null, situation, canSave: false });
    expect(control('look')?.disabled).toBe(true);
    expect(control('save')?.disabled).toBe(true);
    expect(control('power')?.disabled).toBe(true);
  });
});
