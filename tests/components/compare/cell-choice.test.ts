import { describe, expect, it } from 'vitest';
import { openedIn } from '../../../components/compare/cell-choice.ts';
import { compareArticles } from '../../../core/comparison/compare-articles.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';

const article = articleWith({ language: 'en', text: 'The talks opened. They opened at last.' });
const before = matrixWith('The talks opened.');
const [row] = before.groups[0]?.rows ?? [];
const [column] = before.columns;
if (!row || !column) throw new Error('no cell');
const choice = { row, carriers: [{ column, found: row.cells[0]?.found ?? [] }] };

describe('what was opened, as the matrix has it now', () => {
  it('is the same where nothing changed', () => {
    expect(openedIn(before, choice)?.articles).toEqual([
      { column, state: 'reported', found: choice.carriers[0]?.found },
    ]);
  });

  it('is what a correction made of it', () => {
    const moved = openedIn(matrixWith('They opened at last.'), choice)?.articles[0];
    expect(moved?.found.map(({ words }) => words)).toEqual(['They opened at last.']);
    expect(openedIn(matrixWith(null), choice)?.articles).toEqual([
      { column, state: 'not-found', found: [] },
    ]);
  });

  it('is gone with its article', () => {
    expect(openedIn(compareArticles([], harbourDossier), choice)).toBeNull();
  });
});

function matrixWith(words: string | null) {
  const facts: Record<string, string> = words === null ? {} : { 'talks-open': words };
  return compareArticles([compared('a', article, { facts })], harbourDossier);
}
