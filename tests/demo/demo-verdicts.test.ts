import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../core/analyse.ts';
import { passageText } from '../../core/article.ts';
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

describe('the sentence that a fact is shown by', () => {
  test.each([
    ['arabic', 'envoys-trip', 'وغادر المبعوث الأميركي آموس هوكشتاين'],
    ['arabic', 'sixty-day-truce', 'ويقوم المقترح الأميركي'],
    ['arabic', 'draft-published', 'وكانت هيئة البث الإسرائيلية «كان» نشرت'],
    ['arabic', 'mikati-hope', 'وفي بيروت، قال رئيس حكومة تصريف الأعمال'],
    ['hebrew', 'sixty-day-truce', 'לפי דיווח בסוכנות רויטרס'],
    ['hebrew', 'draft-published', 'תאגיד השידור כאן 11 פרסם'],
    ['hebrew', 'draft-disputed', 'גם לשכת ראש הממשלה'],
    ['draft-and-dispute', 'draft-disputed', 'Within hours the White House'],
    ['french', 'envoys-trip', 'Les deux envoyés de Joe Biden'],
  ])('says it itself: %s, %s', (id, fact, words) => {
    const demo = demoPages.find((page) => page.id === id);
    if (!demo || !compiled) throw new Error(`no demo page ${id}`);
    const page = openMarkup(readFileSync(fileFor(demo.path) ?? '', 'utf8'));
    const article = readArticle(page, `https://demo.example${demo.path}`);
    const stated = analyse(article, compiled).facts.find((one) => one.fact === fact);
    expect(stated && passageText(article, stated.passage).slice(0, words.length)).toBe(words);
  });
});
