// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sources } from '../../components/parts/Sources.tsx';
import type { CitedSource } from '../../core/notes/notes.ts';
import { render } from './render.tsx';
import { deccan, timesOfIsrael } from './sources-fixture.ts';

afterEach(cleanup);

const linesOf = (sources: CitedSource[]) =>
  [...render(<Sources sources={sources} />).container.querySelectorAll('li')].map((line) =>
    line.textContent.replace(' (opens in a new tab)', ''),
  );

describe('the sources of a claim', () => {
  it('are an outlet, whose report it is, and a day', () => {
    expect(linesOf([timesOfIsrael, deccan])).toEqual([
      'Times of Israel, 30 Oct 2024',
      'Reuters, as republished by Deccan Herald, 31 Oct 2024',
    ]);
  });

  it('have titles where two of them would read alike', () => {
    const other = { ...timesOfIsrael, id: 'S15', title: 'A leaked draft' };
    const untitled = { ...timesOfIsrael, id: 'S75', title: null };
    expect(linesOf([other, deccan, untitled])).toEqual([
      'Times of Israel: A leaked draft, 30 Oct 2024',
      'Reuters, as republished by Deccan Herald, 31 Oct 2024',
      'Times of Israel, 30 Oct 2024',
    ]);
  });
});
