// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AddingProgress } from '../../components/library/AddingProgress.tsx';
import { allTexts } from '../catalogue/catalogues.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const nothing = () => {};
const actions = { cancel: nothing, resume: nothing, takeBack: nothing, close: nothing };
const lines = () => [...document.querySelectorAll<HTMLElement>('li:has(> bdi)')];

describe.each(allTexts)('what could not be added, in %s', (_, { catalogue, library }) => {
  it('has a line each that says why, however much it is', () => {
    const failures = Array.from({ length: 1_203 }, (_, n) => ({
      name: `page-${n}.html`,
      problem: 'no-article',
    }));
    const adding = { state: 'done' as const, problem: null, done: 1, failures };
    const counts = { new: 0, changed: 0, same: 0 };
    render(<AddingProgress adding={{ ...adding, counts }} actions={actions} />, {
      catalogue,
      library,
    });
    expect(lines()).toHaveLength(500);
    fireEvent.click(screen.getByText(library.adding.more(500)));
    fireEvent.click(screen.getByText(library.adding.more(203)));
    expect(lines()).toHaveLength(1_203);
    expect(lines().at(-1)?.textContent).toBe(`page-1202.html${library.problems['no-article']}`);
    expect(document.getElementById('more-failures')).toBeNull();
    expect(document.activeElement).toBe(lines()[1_000]);
  });
});
