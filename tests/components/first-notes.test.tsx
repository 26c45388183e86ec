// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { NotesView } from '../../components/notes/NotesView.tsx';
import { CatalogueProvider } from '../../components/parts/catalogue-context.ts';
import { ChosenNoteProvider } from '../../components/parts/chosen-note-context.ts';
import { factNoteId } from '../../core/notes/note-id.ts';
import { article, notes } from './notes-fixture.ts';

function drawn(noteId: string | null = null) {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <CatalogueProvider value={en}>
      <ChosenNoteProvider value={noteId === null ? null : { noteId }}>
        <NotesView notes={notes} article={article} />
      </ChosenNoteProvider>
    </CatalogueProvider>,
    root,
  );
  const sections = [...root.querySelectorAll<HTMLElement>('[data-section]')];
  return { root, names: sections.map(({ dataset }) => dataset.section) };
}

it('the first notes are on the screen before the rest is drawn', async () => {
  const { root, names } = drawn();
  const busy = () => root.querySelector('article')?.getAttribute('aria-busy');
  expect(names).toEqual(['line', 'facts']);
  expect(busy()).toBe('true');
  await vi.waitFor(() => expect(root.querySelector('[data-section=why]')).not.toBeNull());
  expect(busy()).toBe('false');
});

it('all are there at once where a note was chosen in the page: it may be in any part', () => {
  expect(drawn(factNoteId('draft-published')).names).toContain('why');
});
