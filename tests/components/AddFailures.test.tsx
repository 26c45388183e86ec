// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddingProgress } from '../../components/library/AddingProgress.tsx';
import { allTexts } from '../catalogue/catalogues.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const nothing = () => {};
const actions = { cancel: nothing, resume: nothing, takeBack: nothing, close: nothing };
const failures = Array.from({ length: 1_203 }, (_, n) => ({
  name: `page-${n}.html`,
  problem: 'no-article',
}));
const counts = { new: 0, changed: 0, same: 0 };
const adding = { state: 'done' as const, problem: null, done: 1, counts, failures };
const lines = () => [...document.querySelectorAll<HTMLElement>('li:has(> bdi)')];

describe.each(allTexts)('what could not be added, in %s', (_, { catalogue, library }) => {
  it('has a line each that says why, however much it is', () => {
    render(<AddingProgress lot={1} adding={adding} actions={actions} />, { catalogue, library });
    expect(lines()).toHaveLength(500);
    fireEvent.click(screen.getByText(library.adding.more(500)));
    fireEvent.click(screen.getByText(library.adding.more(203)));
    expect(lines()).toHaveLength(1_203);
    expect(lines().at(-1)?.textContent).toBe(`page-1202.html${library.problems['no-article']}`);
    expect(document.getElementById('more-failures')).toBeNull();
    expect(document.activeElement).toBe(lines()[1_000]);
  });

  it('comes into sight with each lot that is added, whatever is unfolded above it', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(nothing);
    render(<TwoLots />, { catalogue, library });
    expect(scrolled.mock.contexts).toEqual([document.querySelector('[data-state]')]);
    fireEvent.click(screen.getByText('next'));
    expect(scrolled).toHaveBeenCalledTimes(2);
    scrolled.mockRestore();
  });

  it('begins with the first lines again when more articles are added', () => {
    render(<TwoLots />, { catalogue, library });
    fireEvent.click(screen.getByText(library.adding.more(500)));
    expect(lines()).toHaveLength(1_000);
    fireEvent.click(screen.getByText('next'));
    expect(lines()).toHaveLength(500);
  });
});

function TwoLots() {
  const [lot, setLot] = useState(1);
  return (
    <>
      <button type="button" onClick={() => setLot(2)}>
        next
      </button>
      <AddingProgress lot={lot} adding={adding} actions={actions} />
    </>
  );
}
