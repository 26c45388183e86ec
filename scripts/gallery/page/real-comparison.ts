import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Article } from '../../../core/article.ts';
import { readColumn } from '../../../core/comparison/compare-articles.ts';
import { type Copies, copiesAmong, copyTraits } from '../../../core/comparison/copies.ts';
import type { Matrix } from '../../../core/comparison/matrix.ts';
import { inOrder, matrixOf, type ReadColumn } from '../../../core/comparison/read-columns.ts';
import { type Scope, scopeOf } from '../../../core/comparison/scope.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { fingerprintOf } from '../../../core/library/fingerprint.ts';
import { demoPages } from '../../../demo/pages.ts';
import { readPage } from '../../../page/read-page.ts';
import { reprints } from '../reprints.ts';

const files = import.meta.glob<string>('../../../demo/site/*/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type RealComparison = {
  dossier: Dossier;
  articles: Map<string, Article>;
  columns: ReadColumn[];
  copies: Copies;
  scope: Scope;
  matrix: Matrix;
};

let made: RealComparison | null = null;

/** All pages of the demo site, and papers that print two of them again, in the light of the dossier. */
export function realComparison(): RealComparison {
  made ??= compareDemoPages();
  return made;
}

function compareDemoPages(): RealComparison {
  const [dossier] = bundledDossiers;
  if (!dossier) throw new Error('no dossier is bundled');
  const { articles: all, columns } = readBefore() ?? readNow(dossier);
  const articles = new Map(all);
  const copies = copiesAmong(all.map(([id, article]) => traitsOf(id, article)));
  const scope = scopeOf(columns, copies);
  const matrix = matrixOf(scope.counted, dossier, scope.copies);
  return { dossier, articles, columns, copies, scope, matrix };
}

type Read = { articles: [id: string, article: Article][]; columns: ReadColumn[] };

/** Reading a dozen articles takes a second or two: once for all frames is enough. */
function readBefore(): Read | null {
  const kept = sessionStorage.getItem('comparison');
  return kept === null ? null : (JSON.parse(kept) as Read);
}

function readNow(dossier: Dossier): Read {
  const compiled = compileDossier(dossier);
  const articles = new Map<string, Article>();
  for (const { id, path } of demoPages) {
    const article = readDemoPage(path);
    articles.set(id, article);
    for (const reprint of reprints) {
      if (reprint.of === id) articles.set(reprint.outlet, reprint.from(article));
    }
  }
  const all = [...articles];
  const columns = inOrder(
    all.map(([id, article]) =>
      readColumn({ id, article, analysis: analyse(article, compiled) }, dossier),
    ),
  );
  const read = { articles: all, columns };
  sessionStorage.setItem('comparison', JSON.stringify(read));
  return read;
}

function traitsOf(id: string, article: Article) {
  return copyTraits({
    id,
    article,
    address: article.address,
    textHash: id,
    fingerprint: fingerprintOf(article),
    corrections: [],
    copyOf: null,
    apartFrom: [],
  });
}

function readDemoPage(path: string): Article {
  const page = new DOMParser().parseFromString(
    files[`../../../demo/site${path}.html`] ?? '',
    'text/html',
  );
  const article = readPage(page, `https://demo.example${path}`);
  if ('notArticle' in article) throw new Error(`${path} is taken for a list of articles`);
  return article;
}
