import nlp from 'compromise';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileDossier } from '../../core/analyse.ts';
import type { Article } from '../../core/article.ts';
import { quotationsOf } from '../../core/quotations/find-in-article.ts';

// Runs inside a page. Sidelight finds who speaks as well; compromise the quotations alone.
const begun = performance.now();
const [compiled] = bundledDossiers.map(compileDossier);
const compiling = performance.now() - begun;

const candidates: Record<string, (article: Article) => number> = {
  sidelight: (article) => {
    if (!compiled) throw new Error('there is no dossier');
    return quotationsOf(article, compiled.dossier, compiled.lexicon).length;
  },
  compromise: ({ blocks }) => {
    const text = blocks.map((block) => block.text).join('\n\n');
    return nlp(text).quotations().out('array').length;
  },
};

export function measure(name: string, article: Article): { found: number; ms: number } {
  const start = performance.now();
  const found = candidates[name]?.(article) ?? 0;
  return { found, ms: performance.now() - start };
}

Object.assign(globalThis, { measure, compiling });
