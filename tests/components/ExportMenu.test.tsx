// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadExportTexts } from '../../catalogue/exports.ts';
import { type ExportChoice, ExportMenu } from '../../components/exports/ExportMenu.tsx';
import { exportFormats } from '../../core/exchange/format-names.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const texts = await loadExportTexts('en');
const articles = [
  { id: 'a', outlet: 'The Daily', title: 'Talks open', language: 'en' },
  { id: 'b', outlet: 'مثال', title: 'انطلقت المحادثات', language: 'ar' },
  { id: 'c', outlet: null, title: 'דובר צה"ל הכחיש', language: 'he' },
];

describe('the export menu', () => {
  it('offers every format there is, by a name of its own', () => {
    open();
    const names = screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter(({ name }) => name === 'format');
    expect(names.map(({ value }) => value).sort()).toEqual([...exportFormats].sort());
    expect(new Set(names.map((each) => each.closest('label')?.textContent)).size).toBe(
      exportFormats.length,
    );
  });

  it('writes a report of all articles unless told otherwise, and says under which name', async () => {
    const { write } = open();
    fireEvent.click(screen.getByText(texts.menu.save));
    await waitFor(() => expect(screen.getByText(/Saved as/).textContent).toContain('file.html'));
    expect(write).toHaveBeenCalledExactlyOnceWith({
      format: 'html',
      articles: null,
      forSpreadsheet: true,
    });
    expect(document.querySelector('dialog')?.open).toBe(false);
  });

  it('writes the table and the articles that are chosen', async () => {
    const { write } = open();
    fireEvent.click(screen.getByLabelText(texts.menu.formats.facts));
    fireEvent.click(screen.getByLabelText(new RegExp(texts.menu.spreadsheet)));
    fireEvent.click(screen.getByLabelText(texts.menu.chosen));
    fireEvent.click(screen.getByLabelText(/The Daily/));
    fireEvent.click(screen.getByText(texts.menu.save));
    await waitFor(() => expect(write).toHaveBeenCalledOnce());
    expect(write.mock.calls[0]?.[0]).toEqual({
      format: 'facts',
      articles: ['b', 'c'],
      forSpreadsheet: false,
    });
  });

  it('asks about spreadsheets only where the file is a table', () => {
    open();
    expect(screen.queryByLabelText(new RegExp(texts.menu.spreadsheet))).toBeNull();
    fireEvent.click(screen.getByLabelText(texts.menu.formats.comparison));
    expect(screen.getByLabelText(new RegExp(texts.menu.spreadsheet))).not.toBeNull();
  });

  it('cannot write a file of nothing, and says what to do', () => {
    open();
    fireEvent.click(screen.getByLabelText(texts.menu.chosen));
    for (const label of [/The Daily/, /مثال/, /Text without/])
      fireEvent.click(screen.getByLabelText(label));
    expect(screen.getByText<HTMLButtonElement>(texts.menu.save).disabled).toBe(true);
    expect(screen.getByText(texts.menu.nothingChosen)).not.toBeNull();
  });

  it('shows each article in its own language and direction', () => {
    open();
    fireEvent.click(screen.getByLabelText(texts.menu.chosen));
    for (const { title, language } of articles) {
      const shown = within(screen.getByRole('dialog')).getByText(title);
      expect([shown.getAttribute('lang'), shown.getAttribute('dir')]).toEqual([language, 'auto']);
    }
  });

  it('says so when the file could not be written', async () => {
    open(async () => null);
    fireEvent.click(screen.getByText(texts.menu.save));
    await waitFor(() => expect(screen.getByText(texts.menu.failed)).not.toBeNull());
  });

  it('has nothing to open without articles', () => {
    render(<ExportMenu texts={texts} articles={[]} write={vi.fn()} />);
    expect(screen.getByText<HTMLButtonElement>(texts.menu.open).disabled).toBe(true);
  });
});

function open(answer: (choice: ExportChoice) => Promise<string | null> = async () => 'file.html') {
  const write = vi.fn(answer);
  render(<ExportMenu texts={texts} articles={articles} write={write} />);
  fireEvent.click(screen.getByText(texts.menu.open));
  return { write };
}
