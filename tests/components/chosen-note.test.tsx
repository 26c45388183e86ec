// @vitest-environment happy-dom
import { cleanup, render as renderAlone, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { NotesView } from '../../components/notes/NotesView.tsx';
import { ArrangementProvider } from '../../components/parts/arrangement-context.ts';
import { CatalogueProvider } from '../../components/parts/catalogue-context.ts';
import { type Chosen, ChosenNoteProvider } from '../../components/parts/chosen-note-context.ts';
import { type Arrangement, FIRST_ARRANGEMENT } from '../../core/notes/arrangement.ts';
import { markedPassages } from '../../core/notes/marked-passages.ts';
import { article, notes } from './notes-fixture.ts';

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled(this.id);
  };
});
afterEach(cleanup);

function Notes({ chosen, from }: { chosen: Chosen | null; from: Arrangement }) {
  const [arrangement, arrange] = useState(from);
  return (
    <CatalogueProvider value={en}>
      <ArrangementProvider value={{ arrangement, arrange }}>
        <ChosenNoteProvider value={chosen}>
          <NotesView notes={notes} article={article} />
        </ChosenNoteProvider>
      </ArrangementProvider>
    </CatalogueProvider>
  );
}

function choose(noteId: string, from: Partial<Arrangement> = {}) {
  const arranged = { ...FIRST_ARRANGEMENT, ...from };
  const { container, rerender } = renderAlone(<Notes chosen={null} from={arranged} />);
  const again = (id: string) => rerender(<Notes chosen={{ noteId: id }} from={arranged} />);
  again(noteId);
  return { container, again };
}

const shown = () => [...document.querySelectorAll('[data-chosen]')].map(({ id }) => id);

describe('a note chosen by its mark in the page', () => {
  it.each(markedPassages(notes))(
    'is brought into sight, whatever it is of: $id',
    async ({ id }) => {
      const { container } = choose(id);
      await waitFor(() => expect(shown()).toEqual([id]));
      expect(scrolled).toHaveBeenCalledExactlyOnceWith(id);
      expect(document.activeElement?.id).toBe(id);
      expect(container.querySelector('article > [role=status]')?.textContent).toMatch(
        /is shown: \w/,
      );
    },
  );

  it('takes the place of the one before, and can be chosen again', async () => {
    const { again } = choose('fact:envoys-trip');
    await waitFor(() => expect(shown()).toEqual(['fact:envoys-trip']));
    again('fact:draft-published');
    await waitFor(() => expect(shown()).toEqual(['fact:draft-published']));
    again('fact:draft-published');
    await waitFor(() => expect(scrolled).toHaveBeenCalledTimes(3));
  });

  it('is unfolded', async () => {
    const { container } = choose('fact:envoys-trip', { folded: ['facts'] });
    await waitFor(() => expect(shown()).toEqual(['fact:envoys-trip']));
    expect(container.querySelector('#facts h2 button')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('is there though its part is hidden', async () => {
    const { container } = choose('dispute:leaked-draft:dispute', { hidden: ['dispute', 'facts'] });
    await waitFor(() => expect(shown()).toEqual(['dispute:leaked-draft:dispute']));
    expect(container.querySelector('#facts')).toBeNull();
  });

  it('that is not there changes nothing', () => {
    choose('fact:never-heard-of');
    expect(shown()).toEqual([]);
  });
});
