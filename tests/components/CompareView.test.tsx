// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompareView } from '../../components/compare/CompareView.tsx';
import { MatrixView } from '../../components/compare/matrix/MatrixView.tsx';
import { addressOf, views } from '../../components/compare/place.ts';
import { type ComparedArticle, compareArticles } from '../../core/comparison/compare-articles.ts';
import { NO_COPIES } from '../../core/comparison/copies.ts';
import { articleWith, compared, harbourDossier } from '../support/comparison.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const TEXTS = {
  en: 'The talks opened on Thursday.',
  ar: 'انطلقت المحادثات يوم الخميس.',
  he: 'השיחות נפתחו ביום חמישי, אמר דובר צה"ל.',
};
const articles = Object.entries(TEXTS).map(([language, text], at) => {
  const article = articleWith({
    language,
    text,
    outlet: `Outlet ${language}`,
    published: `2030-05-0${at + 3}`,
    address: `https://${language}.example/a`,
  });
  return compared(language, article, { facts: { 'talks-open': text } });
});

describe('the comparison', () => {
  it.each(Object.entries(TEXTS))(
    'shows exact words in %s in their own direction',
    (language, text) => {
      show();
      const words = screen.getByText(text);
      expect(words.getAttribute('lang')).toBe(language);
      expect(words.getAttribute('dir')).toBe('auto');
    },
  );

  it('heads each column with outlet, day, language and a way to the page', () => {
    show();
    const head = document.querySelector('[data-article="ar"]');
    expect(head?.textContent).toContain('Outlet ar');
    expect(head?.querySelector('time')?.dateTime).toBe('2030-05-04');
    expect(head?.querySelector('a')?.getAttribute('href')).toBe('https://ar.example/a');
    expect(head?.querySelector('a')?.rel).toBe('noreferrer');
  });

  it('groups facts, quotations and disputes, each row with a head of its own', () => {
    const { container } = show();
    const groups = [...container.querySelectorAll('tbody')].map((group) => group.dataset.group);
    expect(groups).toEqual(['facts', 'quotations', 'disputes']);
    expect(container.querySelectorAll('th[scope="row"]')).toHaveLength(5);
    expect(container.querySelectorAll('th[scope="rowgroup"]')).toHaveLength(3);
  });

  it('opens a cell with its article, its row and what was found', () => {
    const { actions } = show();
    fireEvent.click(screen.getByText(TEXTS.he));
    expect(actions.onOpen).toHaveBeenCalledOnce();
    expect(actions.onOpen.mock.calls[0]?.[0]).toMatchObject({
      row: { id: 'talks-open' },
      carriers: [{ column: { id: 'he' }, found: [{ words: TEXTS.he }] }],
    });
  });

  it('says why a cell is empty and never that anything was omitted', () => {
    const { container } = show();
    const states = [...container.querySelectorAll('td[data-state]')].map(
      (cell) => cell.textContent,
    );
    expect(states).toContain('Later than the article');
    expect(states).toContain('Not found in the text we could read');
    expect(container.textContent).not.toMatch(/omit|left out the|fail/i);
  });

  it('shows hostile words as text', () => {
    const text = '<img src=x onerror=alert(1)> The talks\u202e opened.';
    const article = articleWith({ language: 'en', text, address: 'javascript:alert(1)' });
    const { container } = show([compared('x', article, { facts: { 'talks-open': text } })]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('table a')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)> The talks\ufffd opened.');
  });

  it('removes and undoes at a press', () => {
    const { container, actions } = show(articles, { canUndo: true });
    const head = container.querySelector('[data-article]');
    fireEvent.click(within(head as HTMLElement).getByText('Delete'));
    fireEvent.click(container.querySelector('#undo') as Element);
    expect(actions.onRemove).toHaveBeenCalledExactlyOnceWith('en');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('says how to save when there is nothing yet', () => {
    const { container } = show([]);
    expect(container.querySelector('table')).toBeNull();
    expect(container.querySelectorAll('ol li')).toHaveLength(3);
  });

  it('leads to every view by an address of its own', () => {
    const { container } = show();
    const links = [...container.querySelectorAll('nav a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      views.map((view) => addressOf({ view, choice: {} })),
    );
    expect(links.filter((link) => link.getAttribute('aria-current') === 'page')).toEqual([
      links[0],
    ]);
  });

  it('leads to the saved articles by one link, which counts them', () => {
    const link = (list?: ComparedArticle[]) => show(list).container.querySelector('#library');
    expect(link()?.textContent).toBe(`${articles.length} saved articles`);
    cleanup();
    expect(link([])?.textContent).toBe('Saved articles');
  });

  it('tells of records that cannot be read', () => {
    const { container } = show(articles, { damaged: 2 });
    expect(container.textContent).toContain('2 saved articles cannot be read.');
  });
});

function show(list: ComparedArticle[] = articles, over = {}) {
  const actions = { choose: vi.fn(), undo: vi.fn() };
  const grid = { onChoose: vi.fn(), onOpen: vi.fn(), onRemove: vi.fn() };
  const { container } = render(
    <CompareView
      place={{ view: 'matrix', choice: {} }}
      dossier={harbourDossier}
      dossiers={[harbourDossier]}
      count={list.length}
      damaged={0}
      libraryAddress="/library.html"
      canUndo={false}
      outcome={null}
      actions={actions}
      {...over}
    >
      <MatrixView
        matrix={compareArticles(list, harbourDossier)}
        copies={NO_COPIES}
        choice={{}}
        countryOf={() => null}
        {...grid}
      />
    </CompareView>,
  );
  return { container, actions: { ...actions, ...grid } };
}
