// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MatrixView } from '../../../components/compare/matrix/MatrixView.tsx';
import { OutletsView } from '../../../components/compare/outlets/OutletsView.tsx';
import { QuotationsView } from '../../../components/compare/quotations/QuotationsView.tsx';
import { SidesView } from '../../../components/compare/sides/SidesView.tsx';
import { TimelineView } from '../../../components/compare/timeline/TimelineView.tsx';
import { type ComparedArticle, readColumn } from '../../../core/comparison/compare-articles.ts';
import { NO_COPIES } from '../../../core/comparison/copies.ts';
import { matrixOf } from '../../../core/comparison/read-columns.ts';
import { statementsIn } from '../../../core/comparison/statements.ts';
import { allTexts } from '../../catalogue/catalogues.ts';
import {
  aroundWords,
  articleWith,
  compared,
  harbourDossier,
  leftOnPages,
} from '../../support/comparison.ts';
import { render } from '../render.tsx';

afterEach(cleanup);

const WORDS = [
  ['en', 'We hold the keys to the harbour.', 'same'],
  ['en', 'We hold the old keys to the harbour.', 'drift'],
  ['ar', 'مفاتيح المرفأ بأيدينا.', 'translation'],
  ['he', 'המפתחות לנמל בידינו.', 'translation'],
  ['fr', 'Nous avons les clés du port.', 'translation'],
] as const;

const articles = WORDS.map(([language, words, change], at) => {
  const article = articleWith({
    language,
    text: words,
    outlet: `Outlet ${language} ${at}`,
    published: `2030-05-0${at + 3}`,
    address: `https://outlet-${at}.example/`,
  });
  return compared(`article-${at}`, article, { quoted: [{ words, change }], reported: words });
});

function show(view: string, list: ComparedArticle[] = articles, choice = {}, texts = {}) {
  const columns = list.map((each) => readColumn(each, harbourDossier));
  const matrix = matrixOf(columns, harbourDossier);
  const acts = { onChoose: vi.fn(), onOpen: vi.fn(), onRemove: vi.fn() };
  const articleOf = (id: string) => list.find((each) => each.id === id)?.article ?? null;
  const common = { matrix, copies: NO_COPIES, dossier: harbourDossier, choice, ...acts };
  const views: Record<string, () => preact.ComponentChild> = {
    matrix: () => <MatrixView {...common} countryOf={() => null} />,
    heat: () => <MatrixView {...common} choice={{ look: 'heat' }} countryOf={() => null} />,
    sides: () => <SidesView {...common} articleOf={articleOf} />,
    quotations: () => (
      <QuotationsView {...common} statements={statementsIn(columns, harbourDossier)} />
    ),
    timeline: () => <TimelineView {...common} />,
    outlets: () => <OutletsView columns={columns} copies={NO_COPIES} dossier={harbourDossier} />,
  };
  return { ...render(views[view]?.() ?? null, texts), ...acts };
}

const VIEWS = ['matrix', 'heat', 'sides', 'quotations', 'timeline', 'outlets'];

describe.each(VIEWS)('the view of %s', (view) => {
  it.each(allTexts)('speaks %s', (_, texts) => {
    const { container } = show(view, articles, {}, texts);
    expect(container.textContent?.trim()).not.toBe('');
    expect(container.textContent).not.toContain('undefined');
  });

  it.each([0, 1])('stands with %i articles', (count) => {
    expect(() => show(view, articles.slice(0, count))).not.toThrow();
  });

  it('shows words of each language in their own direction', () => {
    const { container } = show(view);
    const foreign = container.querySelectorAll('[lang="ar"], [lang="he"], [lang="fr"]');
    for (const each of foreign) {
      const own = each.closest('[dir]') ?? each.querySelector('[dir]');
      expect(own?.getAttribute('dir') ?? 'auto').toBe('auto');
    }
  });
});

describe('the grid', () => {
  it.each(leftOnPages)('on a page in %s marks “%s” as %s', (page, words, language) => {
    const article = articleWith({ language: page, text: aroundWords[page](words) });
    const { container } = show('matrix', [compared('a', article, { reported: words })]);
    expect(
      [...container.querySelectorAll('[role="gridcell"] [lang], td [lang]')].map((each) =>
        each.getAttribute('lang'),
      ),
    ).toEqual([language]);
  });

  it('is one tab stop, which the arrow keys move', () => {
    const { container } = show('matrix');
    const stops = () => [
      ...container.querySelectorAll<HTMLElement>('td [tabindex="0"], td[tabindex="0"]'),
    ];
    const [first] = stops();
    expect(stops()).toHaveLength(1);
    first?.focus();
    fireEvent.keyDown(first as Element, { key: 'ArrowRight' });
    expect(stops()).toHaveLength(1);
    expect(document.activeElement).toBe(stops()[0]);
    expect(document.activeElement?.closest('[data-at]')?.getAttribute('data-at')).toBe('1 2');
  });

  it('opens a cell of the heat map by Enter, which says its state and its words', () => {
    const { container, onOpen } = show('heat');
    const cell = container.querySelector<HTMLElement>('td[data-state="drift"]');
    expect(cell?.getAttribute('aria-label')).toContain('Worded otherwise');
    expect(cell?.getAttribute('aria-label')).toContain('old keys');
    cell?.focus();
    fireEvent.keyDown(cell as Element, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('the quotations', () => {
  it('mark what differs, and say so to a screen reader', () => {
    const { container } = show('quotations');
    const drifted = articles[1];
    if (!drifted) throw new Error('no article');
    expect(container.querySelectorAll('figure')).toHaveLength(5);
    expect(container.querySelector('[data-change="drift"]')?.textContent).toContain(
      'Worded otherwise',
    );
  });

  it('say when a statement was first seen, and by whom where the day tells it', () => {
    expect(show('quotations').container.querySelector('[data-first]')?.textContent).toBe(
      'First seen in these articles on 3 May 2030: Outlet en 0',
    );
    cleanup();
    const [one, other] = articles;
    if (!one || !other) throw new Error('no articles');
    const published = one.article.published;
    const sameDay = { ...other, article: { ...other.article, published } };
    const { container } = show('quotations', [one, sameDay]);
    expect(container.querySelector('[data-first]')?.textContent).toContain('3 May 2030, in 2 of');
    cleanup();
    expect(show('quotations', []).container.querySelector('[data-first]')).toBeNull();
  });

  it('open the passage that a printing stands in', () => {
    const { container, onOpen } = show('quotations');
    const [first] = within(container as HTMLElement).getAllByRole('button', {
      name: 'Outlet en 0',
    });
    fireEvent.click(first as Element);
    expect(onOpen.mock.calls[0]?.[0]).toMatchObject({
      row: { id: 'keys' },
      carriers: [{ column: { id: 'article-0' }, found: [{ words: WORDS[0][1] }] }],
    });
  });
});

describe('articles side by side', () => {
  it('read out what only one text has', () => {
    const { container } = show('sides', articles, {
      a: 'article-0',
      b: 'article-1',
      on: 'quotation:keys',
    });
    expect(container.querySelector('ins')?.textContent).toBe('[only here: old] ');
    expect(container.textContent).toContain('1 word only here, 0 only in the base text');
  });

  it('change places when one is chosen where the other stands', () => {
    const { container, onChoose } = show('sides', articles, { a: 'article-0', b: 'article-1' });
    const [first] = container.querySelectorAll('fieldset select');
    fireEvent.change(first as Element, { target: { value: 'article-1' } });
    expect(onChoose).toHaveBeenCalledWith({ a: 'article-1', b: 'article-0', c: '', d: '' });
  });
});

describe('the charts', () => {
  it('have a row in the table for every article, dated or not', () => {
    const undated = compared('x', articleWith({ language: 'en', text: 'x', published: null }));
    const { container } = show('timeline', [...articles, undated]);
    expect(container.querySelectorAll('tr[data-carriage]')).toHaveLength(6);
    expect(container.querySelectorAll('path[data-carriage]').length).toBeGreaterThan(5);
    expect(container.textContent).toContain('1 article shows no date.');
  });

  it('have the outlets by name, and the same counts in the table', () => {
    const { container } = show('outlets');
    for (const chart of container.querySelectorAll('[data-chart="sources"]')) {
      const names = [...chart.querySelectorAll('tbody th')].map((head) => head.textContent);
      expect(names).toEqual(names.toSorted());
      const numbers = [...chart.querySelectorAll('svg text')].map((each) => each.textContent);
      expect(numbers).toEqual(['1', '1', '1', '1', '1']);
    }
  });

  it('pass no verdict and rank nobody', () => {
    const { container } = show('outlets');
    expect(container.textContent).not.toMatch(/score|rank|best|worst|grade|rating/i);
  });
});
