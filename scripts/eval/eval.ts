import { resolve } from 'node:path';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileDossier } from '../../core/analyse.ts';
import { articleFrom } from '../analyse/article-from.ts';
import { resultOf } from '../analyse/result-of.ts';
import { alarmsOnPages, alarmsOnPosts } from './false-alarms.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { reportOf } from './report.ts';
import type { Result } from './result.ts';
import { wordingsReport } from './score-wordings.ts';

// `npm run eval [-- folder] [-- --errors]`: how well the bundled dossiers do on labelled articles,
// which are kept outside this repository.

const args = process.argv.slice(2);
const withErrors = args.includes('--errors');
const corpus = resolve(args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus');
const labelled = readLabelled(resolve(corpus, 'story')) ?? [];

if (labelled.length === 0) {
  console.log(`There are no labelled articles in ${corpus}/story, so nothing was measured.`);
} else {
  const dossiers = bundledDossiers.map(compileDossier);
  const pairs = labelled.map((article): [Labelled, Result] => {
    const { id, lang, title, published, paragraphs } = article;
    const given = articleFrom(JSON.stringify({ id, lang, title, published, paragraphs }));
    if ('problem' in given) throw new Error(`${id}: ${given.problem}`);
    return [article, resultOf(given.article, dossiers)];
  });
  const alarms = {
    'pages of other stories': alarmsOnPages(resolve(corpus, 'pages-aeb'), dossiers),
    'posts of the year before': alarmsOnPosts(resolve(corpus, 'fignews/text-iaa.tsv'), dossiers),
  };
  console.log(reportOf(pairs, alarms, withErrors));
  console.log(`\n${wordingsReport(resolve(corpus, 'white-house/documents.jsonl'))}`);
}
