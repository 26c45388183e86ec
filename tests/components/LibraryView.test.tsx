// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../catalogue/en/library.ts';
import { AddingProgress } from '../../components/library/AddingProgress.tsx';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { LibraryActions, LibraryState } from '../../components/library/library-state.ts';
import { facetsOf, noFilter } from '../../core/library/filter.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { type AllTexts, allTexts } from '../catalogue/catalogues.ts';
import { entry } from '../support/entries.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const many = Array.from({ length: 120 }, (_, n) => entry(`${n}`));

describe('the list', () => {
  it('shows fifty at a time and says how many there are', () => {
    const { container } = show(many);
    expect(container.querySelectorAll('[data-article]')).toHaveLength(50);
    expect(container.querySelector('#list')?.textContent).toBe('120 articles');
    fireEvent.click(button(container, '#next'));
    fireEvent.click(button(container, '#next'));
    expect(container.querySelectorAll('[data-article]')).toHaveLength(20);
    expect(container.querySelector('ol')?.start).toBe(101);
    expect(button(container, '#next').disabled).toBe(true);
  });

  it.each(allTexts)('begins with its first rows, and says in %s how many there are', (_, texts) => {
    const begun = { unread: 70, total: 120 };
    const { container } = show(many.slice(0, 50), act(), begun, texts);
    expect(container.querySelector('#list')?.textContent).toBe(texts.library.shown(120));
    expect(container.querySelectorAll('[data-article]')).toHaveLength(50);
    expect(button(container, '#choose-all').disabled).toBe(true);
    expect(button(container, '#next').disabled).toBe(false);
  });

  it('says that nothing was found only once all have been looked at', () => {
    const none = { shown: [], total: 120 };
    const { container: begun } = show([], act(), { ...none, unread: 120 });
    expect(begun.textContent).not.toContain(library.none);
    const { container: whole } = show([], act(), none);
    expect(whole.textContent).toContain(library.none);
  });

  it('is gone through with the arrow keys, and Delete removes', () => {
    const actions = act();
    const { container } = show(many, actions);
    const boxes = [...container.querySelectorAll<HTMLInputElement>('[data-article] input')];
    boxes[0]?.focus();
    fireEvent.keyDown(boxes[0] as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(boxes[1]);
    fireEvent.keyDown(boxes[1] as Element, { key: 'End' });
    expect(document.activeElement).toBe(boxes[49]);
    fireEvent.keyDown(boxes[49] as Element, { key: 'Delete' });
    expect(actions.remove).toHaveBeenCalledWith(['49']);
  });

  it('gives each title its own language and direction, whatever its characters', () => {
    const titles = [
      entry('a', { title: 'المسودة\u202e', language: 'ar' }),
      entry('b', { title: '<img src=x onerror=alert(1)>', language: 'he' }),
    ];
    const { container } = show(titles);
    const heads = [...container.querySelectorAll('h3')];
    expect(heads.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['ar', 'auto'],
      ['he', 'auto'],
    ]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).not.toContain('\u202e');
  });

  it('leads only to pages of the web, and tells the page nothing', () => {
    const { container } = show([
      entry('a', { address: 'https://daily.example/a' }),
      entry('b', { address: 'file:///home/a.html' }),
      entry('c', { address: null }),
    ]);
    const links = [...container.querySelectorAll<HTMLAnchorElement>('h3 a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([
      ['https://daily.example/a', 'noreferrer'],
    ]);
  });

  it('puts copies under their original, each to be kept apart again', () => {
    const actions = act();
    const copy = entry('copy', { outlet: 'صحيفة', copyOf: 'a' });
    const { container, getByLabelText } = show([entry('a')], actions, {
      copies: new Map([['a', [copy]]]),
    });
    expect(container.textContent).toContain('Republished byصحيفة');
    fireEvent.click(getByLabelText(/Keep the article of .*صحيفة.* apart/));
    expect(actions.keepApart).toHaveBeenCalledWith(['a', 'copy']);
  });
});

describe('what can be done with chosen articles', () => {
  it('is to compare, tag and delete them', () => {
    const actions = act();
    const chosen = new Set(['0', '1']);
    const { container } = show(many, actions, {
      chosen,
      compareAddress: '/compare.html?articles=0,1',
    });
    expect(container.textContent).toContain('2 chosen');
    const link = container.querySelector<HTMLAnchorElement>('#compare-chosen');
    expect(link?.getAttribute('href')).toBe('/compare.html?articles=0,1');
    const field = container.querySelector('#new-tag') as HTMLInputElement;
    fireEvent.input(field, { target: { value: '  טיוטה ' } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect(actions.tag).toHaveBeenCalledWith(['0', '1'], 'טיוטה');
    fireEvent.click(button(container, '#remove-chosen'));
    expect(actions.remove).toHaveBeenCalledWith(['0', '1']);
  });
});

describe.each(allTexts)('adding in %s', (_, texts) => {
  it('says how far it is, and of each that failed why', () => {
    const failures = Object.keys(texts.library.problems).map((problem) => ({
      name: `${problem}.html`,
      problem,
    }));
    const { container } = render(
      <AddingProgress
        lot={1}
        adding={{
          state: 'stopped',
          problem: 'library-full',
          done: 0.4,
          counts: { new: 2, changed: 1, same: 3 },
          failures,
        }}
        actions={{ cancel: vi.fn(), resume: vi.fn(), takeBack: vi.fn(), close: vi.fn() }}
      />,
      texts,
    );
    const said = container.textContent ?? '';
    expect(said).toContain(texts.catalogue.refusals['library-full']);
    expect(said).toContain(texts.library.adding.new(2));
    for (const sentence of Object.values(texts.library.problems)) expect(said).toContain(sentence);
    expect(container.querySelector('progress')?.value).toBe(0.4);
    expect(container.querySelector('#resume-adding')).not.toBeNull();
  });
});

function show(
  entries: LibraryEntry[],
  actions = act(),
  over: Partial<LibraryState> = {},
  texts: Partial<AllTexts> = {},
) {
  const state: LibraryState = {
    dossier: 'harbour-talks',
    total: entries.length,
    unread: 0,
    damaged: 0,
    missing: null,
    notJudged: 0,
    facets: facetsOf(entries, 'harbour-talks'),
    filter: noFilter,
    sort: 'newest',
    shown: entries,
    copies: new Map(),
    chosen: new Set(),
    alike: [],
    textsRead: null,
    outcome: null,
    canUndo: false,
    compareAddress: '/compare.html',
    ...over,
  };
  return render(<LibraryView state={state} actions={actions} />, texts);
}

function act() {
  const names = [
    'filter',
    'sort',
    'search',
    'choose',
    'tag',
    'untag',
    'remove',
    'undo',
    'joinCopies',
    'keepApart',
    'add',
  ];
  return Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as LibraryActions;
}

function button(container: Element, selector: string): HTMLButtonElement {
  return container.querySelector(selector) as HTMLButtonElement;
}
