// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ColumnGroupHeads } from '../../../components/compare/matrix/ColumnGroupHeads.tsx';
import type { ColumnGroup } from '../../../core/comparison/gathered-columns.ts';
import { allTexts } from '../../catalogue/catalogues.ts';
import { render } from '../render.tsx';

afterEach(cleanup);

const groupOf = (value: string, size: number): ColumnGroup => ({
  value,
  columns: Array.from({ length: size }, (_, at) => ({
    key: `${value} ${at}`,
    articles: [],
    at: [at],
    texts: [[at]],
  })),
});

it.each(allTexts)('heads lie as they lay when columns scroll out of sight (%s)', (_, texts) => {
  const groups = [groupOf('2030-05-03', 20), groupOf('2030-05-04', 20)];
  expect(lying(groups, 0, 40, texts)).toEqual(['name', 'name']);
  expect(lying(groups, 18, 40, texts)).toEqual(['name', 'name']);
});

it('stand upright together where one has no room', () => {
  const groups = [groupOf('2030-05-03', 20), groupOf('2030-05-04', 2)];
  expect(lying(groups, 0, 22)).toEqual(['upright', 'upright']);
  expect(lying(groups, 0, 15)).toEqual(['upright']);
});

function lying(groups: ColumnGroup[], from: number, to: number, texts = {}): string[] {
  const { container, unmount } = render(
    <table>
      <thead>
        <ColumnGroupHeads groups={groups} by="day" look="heat" from={from} to={to} />
      </thead>
    </table>,
    texts,
  );
  const names = [...container.querySelectorAll('th > span')].map((each) =>
    each.className.includes('upright') ? 'upright' : 'name',
  );
  unmount();
  return names;
}
