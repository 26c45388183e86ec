import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';

// Invented pages, each hard in the way its name says, against the bundled dossier.
const FOLDER = join(import.meta.dirname, 'tricky-pages');

type Page = {
  language: string;
  published: string | null;
  title: string;
  paragraphs: string[];
  coverage: string;
  neighbour: string | null;
  draft: boolean;
  dispute: boolean;
  facts: string[];
};

const compiled = compileDossier(bundledDossiers[0] as Dossier);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(names)('%s', (name) => {
  const page: Page = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  const { verdict, facts, disputes } = analyse(articleOf(page), compiled);

  test('is told for what it is', () => {
    const { answer, neighbour } = verdict;
    expect({ answer, neighbour }).toEqual({ answer: page.coverage, neighbour: page.neighbour });
  });

  test('states these facts and no others', () => {
    expect(facts.map(({ fact }) => fact).sort()).toEqual(page.facts);
  });

  test('carries the leaked draft, the dispute over it, both or neither', () => {
    const leak = disputes.find(({ dispute }) => dispute === 'leaked-draft');
    const carried = { draft: leak?.reported !== null, dispute: leak?.disputed !== null };
    expect(carried).toEqual({ draft: page.draft, dispute: page.dispute });
  });
});
