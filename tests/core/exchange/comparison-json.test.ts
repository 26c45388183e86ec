import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import { compareArticles } from '../../../core/comparison/compare-articles.ts';
import { textOf } from '../../../core/comparison/saved-article.ts';
import { comparisonJson } from '../../../core/exchange/comparison-json.ts';
import { comparisonRecordSchema } from '../../../core/exchange/comparison-record.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { harbourDossier, savedAs } from '../../support/comparison.ts';
import { harbourArticles, harbourRecord, textOfPieces } from '../../support/exported.ts';

const published = JSON.parse(readFileSync('docs/schemas/comparison.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(published);
const written = textOfPieces(comparisonJson(harbourRecord));
const file = () => JSON.parse(written);

describe('the file', () => {
  it('is the record, and nothing else', () => {
    expect(file()).toEqual(harbourRecord);
    expect(comparisonRecordSchema.safeParse(file()).success).toBe(true);
  });

  it('fits the published schema, whole and without articles', () => {
    const empty = JSON.parse(textOfPieces(comparisonJson(comparisonRecord([], harbourDossier))));
    expect([validate(file()), validate.errors]).toEqual([true, null]);
    expect([validate(empty), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ['another format', { ...harbourRecord, format: 'other' }],
    ['no dossier', { ...harbourRecord, dossier: undefined }],
    ['a state there is none of', withCell({ state: 'omitted' })],
    ['a cell without its item', withCell({ item: undefined })],
  ])('would be refused with %s', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });

  it('is the same to the byte whatever order the articles come in', () => {
    const again = comparisonRecord(harbourArticles.toReversed(), harbourDossier);
    expect(textOfPieces(comparisonJson(again))).toBe(written);
  });
});

describe('a place', () => {
  it('can be found in the text that the hash is of, by characters', () => {
    for (const article of harbourRecord.articles) {
      const read = harbourArticles.find(({ saved }) => saved.id === article.id);
      const characters = read ? [...textOf(read.article)] : [];
      const places = article.cells.flatMap(({ found }) => found.map(({ place }) => place));
      expect(places.length).toBeGreaterThan(0);
      for (const { words, prefix, suffix, position } of places) {
        expect(characters.slice(position.start, position.end).join('')).toBe(words);
        expect(characters.slice(0, position.start).join('').endsWith(prefix)).toBe(true);
        expect(characters.slice(position.end).join('').startsWith(suffix)).toBe(true);
      }
    }
  });
});

it('has the cells of the matrix, in the order of its rows and columns, for every bundled dossier', () => {
  for (const dossier of bundledDossiers) {
    const compiled = compileDossier(dossier);
    const compared = harbourArticles.map(({ article }, at) => {
      const text = dossier.facts[at]?.statement.en ?? '';
      const told = { ...article, blocks: [...article.blocks, { kind: 'quote' as const, text }] };
      const saved = { ...savedAs(String(at), told), textHash: sha256(textOf(told)) };
      const analysis = analyse(told, compiled);
      return { saved, article: told, analysis, uncorrected: analysis, corrections: [], tags: [] };
    });
    const record = comparisonRecord(compared, dossier);
    const matrix = compareArticles(
      compared.map(({ saved, article, analysis }) => ({ id: saved.id, article, analysis })),
      dossier,
    );
    const rows = matrix.groups.flatMap((group) => group.rows);
    expect(record.articles.map(({ id }) => id)).toEqual(matrix.columns.map(({ id }) => id));
    expect(record.items.map(({ kind, id }) => [kind, id])).toEqual(
      rows.map(({ kind, id }) => [kind, id]),
    );
    for (const [at, article] of record.articles.entries()) {
      expect(article.cells.map(({ kind, item, state }) => [kind, item, state])).toEqual(
        rows.map(({ kind, id, cells }) => [kind, id, cells[at]?.state]),
      );
    }
    expect(validate(JSON.parse(textOfPieces(comparisonJson(record))))).toBe(true);
  }
});

function withCell(over: object) {
  const [first, ...rest] = harbourRecord.articles;
  const [cell, ...cells] = first?.cells ?? [];
  return {
    ...harbourRecord,
    articles: [{ ...first, cells: [{ ...cell, ...over }, ...cells] }, ...rest],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
