import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../core/analyse.ts';
import { writeNotes } from '../../core/notes/write-notes.ts';
import { demoPages } from '../../demo/pages.ts';
import { fileFor } from '../../demo/server.ts';
import { openMarkup, readArticle } from '../page/open-page.ts';

const [dossier] = bundledDossiers;
const compiled = dossier && compileDossier(dossier);

describe('the demo pages without a browser', () => {
  test.each(demoPages)('$id is what it is there to show: $shows', (demo) => {
    if (!dossier || !compiled) throw new Error('No dossier is bundled.');
    const page = openMarkup(readFileSync(fileFor(demo.path) ?? '', 'utf8'));
    const analysis = analyse(readArticle(page, `https://demo.example${demo.path}`), compiled);
    const { verdict } = analysis;
    expect([verdict.answer, verdict.neighbour]).toEqual([demo.answer, demo.neighbour]);
    if (!demo.dispute) return;
    const article = readArticle(page, `https://demo.example${demo.path}`);
    const { disputes } = writeNotes(article, analysis, dossier);
    expect(disputes.map(({ onPage }) => onPage)).toContain(demo.dispute);
  });
});
