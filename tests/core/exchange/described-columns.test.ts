import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tables } from '../../../core/exchange/export-formats.ts';

const documented = [
  ...readFileSync('docs/exports.md', 'utf8').matchAll(/^\|([^|]*`[^|]*)\|/gm),
].flatMap(([, cell = '']) => namesIn(cell));

it.each(Object.entries(tables))(
  'docs/exports.md says what each column of %s is',
  (_, { columns }) => {
    // A passage's columns stand twice for a dispute, as those of its two sides.
    const names = columns.map((column) =>
      column.replace(/^(reported|dispute)_(?!id|first_day)/, ''),
    );
    expect(names.filter((name) => !documented.includes(name))).toEqual([]);
  },
);

/** `` `uncorrected_state`, `…_words` `` names two columns. */
function namesIn(cell: string): string[] {
  const names: string[] = [];
  for (const [, name = ''] of cell.matchAll(/`([^`]+)`/g)) {
    const stem = names[0]?.split('_')[0] ?? '';
    names.push(name.startsWith('…') ? stem + name.slice(1) : name);
  }
  return names;
}
