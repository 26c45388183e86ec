// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadExportTexts } from '../../catalogue/exports.ts';
import { interfaceLanguages } from '../../catalogue/languages.ts';
import { BackupPanel } from '../../components/exports/BackupPanel.tsx';
import type { BackupProblem, RestoredBackup } from '../../core/exchange/read-backup.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const texts = await loadExportTexts('en');
const { backup } = texts;
type Restore = Parameters<typeof BackupPanel>[0]['restore'];

describe('the backup', () => {
  it('is saved under a name that is told', async () => {
    show();
    fireEvent.click(screen.getByText(backup.back));
    await waitFor(() => expect(outcome()).toContain('sidelight-backup.jsonl'));
  });

  it('says why there is none', async () => {
    show({ back: async () => ({ refusal: 'library-private' }) });
    fireEvent.click(screen.getByText(backup.back));
    await waitFor(() => expect(outcome()).toMatch(/private/i));
  });

  it('is restored with its progress in sight, and the library is looked at anew', async () => {
    let end: (restored: RestoredBackup) => void = () => {};
    const { onRestored } = show({
      restore: (_, { onProgress }) => {
        onProgress(0.5);
        return new Promise((resolve) => {
          end = resolve;
        });
      },
    });
    choose();
    await waitFor(() => expect(screen.getByText(/50/)).not.toBeNull());
    expect(screen.getByText<HTMLButtonElement>(backup.back).disabled).toBe(true);
    end({ restored: 2 });
    await waitFor(() => expect(outcome()).toBe(backup.restored(2)));
    expect(onRestored).toHaveBeenCalledOnce();
  });

  it('can be called off, and then nothing is looked at anew', async () => {
    const { onRestored } = show({
      restore: (_, { signal }) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve({ cancelled: true })),
        ),
    });
    choose();
    await waitFor(() => screen.getByText(backup.cancel));
    fireEvent.click(screen.getByText(backup.cancel));
    await waitFor(() => expect(outcome()).toBe(backup.cancelled));
    expect(onRestored).not.toHaveBeenCalled();
  });

  it('names the article for which the library refused it', async () => {
    show({ restore: async () => ({ refusal: 'too-many-tags', article: 'Talks go on' }) });
    choose();
    await waitFor(() => expect(outcome()).toContain('\u2068Talks go on\u2069'));
  });

  it.each(Object.keys(backup.problems) as BackupProblem[])(
    'says what is wrong with a file in a sentence, and that nothing was changed: %s',
    async (problem) => {
      show({ restore: async () => ({ problem, line: 7 }) });
      choose();
      await waitFor(() => expect(outcome()).toBe(`${backup.problems[problem]} ${backup.line(7)}`));
      expect(outcome()).toContain('Nothing was changed.');
    },
  );
});

it.each(Object.keys(interfaceLanguages) as (keyof typeof interfaceLanguages)[])(
  'says in %s of every problem that nothing was changed, in the same words',
  async (language) => {
    const { problems } = (await loadExportTexts(language)).backup;
    const lasts = Object.values(problems).map((text) => text.split('. ').at(-1));
    expect(new Set(lasts).size).toBe(1);
  },
);

function show(over: Partial<Parameters<typeof BackupPanel>[0]> = {}) {
  const onRestored = vi.fn();
  const restore: Restore = async () => ({ restored: 1 });
  const back = async () => ({ name: 'sidelight-backup.jsonl' });
  render(
    <BackupPanel texts={texts} back={back} restore={restore} onRestored={onRestored} {...over} />,
  );
  return { onRestored };
}

function choose(): void {
  const input = document.querySelector<HTMLInputElement>('#restore-file');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.jsonl')] });
  fireEvent.change(input);
}

function outcome(): string {
  return document.querySelector('output')?.textContent ?? '';
}
