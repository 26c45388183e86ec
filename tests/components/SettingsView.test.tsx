// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import type { Done, SettingsState } from '../../components/settings/settings-state.ts';
import { allTexts } from '../catalogue/catalogues.ts';
import { render } from './render.tsx';
import { settingsState } from './settings-fixture.ts';

afterEach(cleanup);

function show(change: Partial<SettingsState> = {}, done: Done | null = null, texts = {}) {
  const actions = {
    setEverywhere: vi.fn(),
    setMarks: vi.fn(),
    takeBack: vi.fn(),
    switchOnSite: vi.fn(),
    switchOnPage: vi.fn(),
    changeShortcuts: vi.fn(),
  };
  const { container } = render(
    <SettingsView
      state={{ ...settingsState, ...change }}
      actions={actions}
      done={done}
      libraryAddress="/library.html"
      compareAddress="/compare.html"
      chooseAddress="/welcome.html"
    />,
    texts,
  );
  const press = (selector: string) => {
    const found = container.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    fireEvent.click(found);
  };
  const section = (name: string) =>
    container.querySelector(`[data-section="${name}"]`)?.textContent ?? '';
  return { container, actions, press, section };
}

describe('the settings page', () => {
  it('switches notes and marks, each for itself', () => {
    const { actions, press } = show();
    press('#everywhere');
    expect(actions.setEverywhere).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.setMarks).not.toHaveBeenCalled();
    press('#marks');
    expect(actions.setMarks).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('lists the sites with access and takes any of them back, with all its patterns', () => {
    const { actions, press, section } = show();
    expect(section('access')).toContain('ledger.example');
    press('[data-thing="news.example"] button');
    expect(actions.takeBack).toHaveBeenCalledExactlyOnceWith(settingsState.granted[0]);
  });

  it('says that there are none, and that every site is meant', () => {
    expect(show({ granted: [] }).section('access')).toContain('On no site yet.');
    cleanup();
    const all = show({ granted: [{ site: null, origins: ['*://*/*'] }] });
    expect(all.section('access')).toContain('Every site');
  });

  it('switches on again what is off', () => {
    const { actions, press } = show();
    press('[data-thing="quiet.example"] button');
    expect(actions.switchOnSite).toHaveBeenCalledExactlyOnceWith('quiet.example');
    press('[data-thing^="https://news.example"] button');
    expect(actions.switchOnPage).toHaveBeenCalledExactlyOnceWith(settingsState.offPages[0]);
    cleanup();
    expect(show({ offSites: [], offPages: [] }).section('off')).toContain('No site and no page');
  });

  it('names every button by what it is for', () => {
    const { container } = show();
    const named = [...container.querySelectorAll('[data-thing] button')].map(
      (each) => each.getAttribute('aria-label') ?? '',
    );
    expect(named).toHaveLength(4);
    expect(new Set(named).size).toBe(4);
  });

  it('says what was done, and gives the focus to the way back', () => {
    const undo = vi.fn();
    const { container, press } = show({}, { says: 'Notes are on again.', undo });
    expect(container.querySelector('output')?.textContent).toBe('Notes are on again.');
    expect(document.activeElement?.id).toBe('undo');
    press('#undo');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('tells how many articles are saved, or nothing where that is not known', () => {
    expect(show().section('data')).toContain('3 saved articles');
    cleanup();
    expect(show({ saved: null }).section('data')).not.toContain('saved article');
  });
});

it.each(allTexts)('is whole in %s', (language, texts) => {
  const { container, section } = show({}, null, texts);
  const main = container.querySelector('main');
  expect(main?.lang).toBe(language);
  expect(main?.dir).toBe(texts.catalogue.dir);
  expect(section('about')).toContain(texts.settings.about.version('1.2.3'));
  expect(section('privacy')).toContain(texts.settings.privacy.lines[0]);
  for (const thing of container.querySelectorAll('[data-thing]')) {
    expect(thing.querySelector('bdi[dir="auto"]')?.textContent).toBe(
      thing.getAttribute('data-thing'),
    );
  }
});
