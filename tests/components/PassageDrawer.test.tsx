// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PassageDrawer } from '../../components/compare/PassageDrawer.tsx';
import { PassageInArticle } from '../../components/compare/PassageInArticle.tsx';
import type { Article } from '../../core/article.ts';
import { type ComparedArticle, compareArticles } from '../../core/comparison/compare-articles.ts';
import {
  aroundWords,
  articleWith,
  compared,
  harbourDossier,
  leftOnPages,
} from '../support/comparison.ts';
import { render } from './render.tsx';

afterEach(cleanup);

describe('the drawer behind a cell', () => {
  it.each([
    ['en', 'Before it. The talks opened. After it.', 'The talks opened.'],
    ['ar', 'قبلها. انطلقت المحادثات. بعدها.', 'انطلقت المحادثات.'],
    ['he', 'לפני. השיחות נפתחו. אחרי.', 'השיחות נפתחו.'],
  ])('shows the sentence where it stands, in %s', (language, text, words) => {
    const { container } = show(articleWith({ language, text }), { 'talks-open': words });
    expect(container.querySelector('mark')?.textContent).toBe(words);
    const quoted = container.querySelector('blockquote');
    expect(quoted?.textContent).toBe(text);
    expect(quoted?.lang).toBe(language);
  });

  it.each(leftOnPages)('on a page in %s marks “%s” as %s', (page, words, language) => {
    const article = articleWith({ language: page, text: aroundWords[page](words) });
    const { container } = show(article, { 'talks-open': words });
    expect(container.querySelector('blockquote')?.lang).toBe(page);
    expect(container.querySelector('mark')?.lang).toBe(language);
  });

  it.each(['ar', 'he'] as const)(
    'on a page in %s compares English with the source as English',
    (page) => {
      const words = 'We hold the old keys to the harbour.';
      const article = articleWith({ language: page, text: aroundWords[page](words) });
      const read = compared('a', article, { quoted: [{ words, change: 'drift' }] });
      const { container } = showQuoted(read);
      const compare = [...container.querySelectorAll('figure blockquote')];
      expect(compare.map((each) => each.getAttribute('lang'))).toEqual(['en', 'en']);
    },
  );

  it('links to the page at these words', () => {
    const { container } = show(articleWith({ language: 'en', text: 'Talks opened.' }), {
      'talks-open': 'Talks opened.',
    });
    expect(container.querySelector('a')?.getAttribute('href')).toBe(
      'https://www.daily.example/harbour#:~:text=Talks%20opened.',
    );
  });

  it('has no link for text that came without an address', () => {
    const article = articleWith({ language: 'en', text: 'Talks opened.', address: '' });
    const { container } = show(article, { 'talks-open': 'Talks opened.' });
    expect(container.querySelector('a')).toBeNull();
  });

  it('offers the open tab only while there is one', () => {
    const article = articleWith({ language: 'en', text: 'Talks opened.' });
    const closed = show(article, { 'talks-open': 'Talks opened.' });
    expect(screen.queryByText('Show in the open tab')).toBeNull();
    closed.unmount();
    const { onShow } = show(article, { 'talks-open': 'Talks opened.' }, true);
    fireEvent.click(screen.getByText('Show in the open tab'));
    expect(onShow).toHaveBeenCalledOnce();
  });

  it.each([
    [0.5, 'Probably Dina Almara'],
    [0.9, 'Dina Almara'],
  ])('names a speaker of confidence %d as sure as that', (confidence, name) => {
    const article = articleWith({ language: 'en', text: '“We hold the keys,” Almara said.' });
    const quoted = [{ words: 'We hold the keys,', change: 'same' as const, confidence }];
    const read = compared('a', article, { quoted });
    const { container } = showQuoted(read);
    const speaker = container.querySelector('p:has(bdi)')?.textContent;
    expect(speaker?.startsWith(name)).toBe(true);
  });

  it('says why there is no passage, and leads to putting it right', () => {
    const { container } = show(articleWith({ language: 'en', text: 'Nothing.' }), {});
    expect(container.textContent).toContain('Not found in the text we could read.');
    expect(container.querySelector('#corrections')?.textContent).toBe('0');
  });

  it('opens as a modal dialog and tells when it is closed', () => {
    const article = articleWith({ language: 'en', text: 'Talks opened.' });
    const { container, onClose } = show(article, { 'talks-open': 'Talks opened.' });
    const dialog = container.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    dialog?.close();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

function show(article: Article, facts: Record<string, string>, isOpen = false) {
  const { columns, groups } = compareArticles([compared('a', article, { facts })], harbourDossier);
  const [column] = columns;
  const row = groups[0]?.rows[0];
  const cell = row?.cells[0];
  if (!column || !row || !cell) throw new Error('no cell');
  const onShow = vi.fn();
  const onClose = vi.fn();
  const { container, unmount } = render(
    <PassageDrawer
      dossier={harbourDossier}
      cell={{ row, articles: [{ column, state: cell.state, found: cell.found }] }}
      articleOf={() => article}
      open={new Set(isOpen ? [column.id] : [])}
      onShow={onShow}
      outcome={null}
      corrections={({ found }) => <p id="corrections">{found.length}</p>}
      onClose={onClose}
    />,
  );
  return { container, unmount, onShow, onClose };
}

/** The passage in which an article has the dossier's first quotation. */
function showQuoted(read: ComparedArticle) {
  const { columns, groups } = compareArticles([read], harbourDossier);
  const [column, row] = [columns[0], groups[1]?.rows[0]];
  const found = row?.cells[0]?.found[0];
  if (!column || !row || !found) throw new Error('no cell');
  const props = { found, article: read.article, label: row.label, column, onShow: null };
  return render(<PassageInArticle {...props} />);
}
