// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorrectionForm } from '../../../../components/compare/corrections/CorrectionForm.tsx';
import { correctableIn } from '../../../../components/compare/corrections/correctable.ts';
import { compareArticles } from '../../../../core/comparison/compare-articles.ts';
import { articleWith, compared, harbourDossier } from '../../../support/comparison.ts';
import { render } from '../../render.tsx';

afterEach(cleanup);

const where = { textHash: 'a'.repeat(64), dossier: harbourDossier.id };

describe('putting something right', () => {
  it('offers the row’s own first, then the date and what the article is about', () => {
    expect(kindsOf(0)).toEqual(['fact', 'date', 'verdict']);
    expect(kindsOf(1)).toEqual(['speaker', 'date', 'verdict']);
    expect(kindsOf(2)).toEqual(['dispute', 'date', 'verdict']);
  });

  it.each([
    ['words that the article has not', 'The talks closed.', 'The article does not have exactly'],
    ['what is there already', 'The talks opened.', 'That is what it is already.'],
  ])('refuses %s in a sentence', (_what, words, sentence) => {
    const { onPut } = show(0);
    put(words);
    expect(screen.getByRole('alert').textContent).toContain(sentence);
    expect(onPut).not.toHaveBeenCalled();
  });

  it.each([
    ['the words that report a fact', 0, 'They opened at last.', 'They opened at last.'],
    ['that nothing reports it', 0, '', null],
    ['who said it', 1, ' דינה אלמרה ', 'דינה אלמרה'],
  ])('puts %s', (_what, group, written, is) => {
    const { onPut } = show(group);
    put(written);
    expect(onPut).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ is, note: null }));
  });

  it.each([
    ['date', 1, '2030-05-06', '2030-05-05'],
    ['verdict', 2, 'mentions', 'covers'],
  ])('puts the %s', (kind, at, is, was) => {
    const { onPut } = show(0);
    fireEvent.change(named('what'), { target: { value: String(at) } });
    put(is);
    expect(onPut).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ of: expect.objectContaining({ kind }), was, is }),
    );
  });
});

function read(group: number) {
  const text = 'The talks opened. They opened at last. “We hold the keys.”';
  const article = articleWith({ language: 'en', text });
  const { columns, groups } = compareArticles(
    [
      compared('a', article, {
        facts: { 'talks-open': 'The talks opened.' },
        quoted: [{ words: 'We hold the keys.', change: 'same' }],
      }),
    ],
    harbourDossier,
  );
  const [column, row] = [columns[0], groups[group]?.rows[0]];
  const cell = row?.cells[0];
  if (!column || !row || !cell) throw new Error('no cell');
  return { article, choices: correctableIn(row, { column, ...cell }, where) };
}

function kindsOf(group: number): string[] {
  return read(group).choices.map(({ of }) => of.kind);
}

function show(group: number) {
  const onPut = vi.fn();
  render(<CorrectionForm {...read(group)} names={['Dina Almara']} onPut={onPut} />);
  return { onPut };
}

function named(name: string): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!field) throw new Error(`no ${name}`);
  return field;
}

function put(value: string): void {
  fireEvent.input(named('value'), { target: { value } });
  fireEvent.submit(named('value').form as HTMLFormElement);
}
