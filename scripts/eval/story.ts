import { resolve } from 'node:path';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileDossier } from '../../core/analyse.ts';
import { alarmsOnPages, alarmsOnPosts } from './false-alarms.ts';
import { readLabelled } from './labelled.ts';
import { withResults } from './labelled-results.ts';
import { reportOf } from './report.ts';
import { wordingsReport } from './score-wordings.ts';

/** How well the bundled dossiers do on labelled articles, and on pages of other stories. */
export function evaluateStory(corpus: string, withErrors: boolean): string {
  const labelled = readLabelled(resolve(corpus, 'story')) ?? [];
  if (labelled.length === 0) {
    return `There are no labelled articles in ${corpus}/story, so nothing was measured.`;
  }
  const dossiers = bundledDossiers.map(compileDossier);
  const pairs = withResults(labelled);
  const alarms = {
    'pages of other stories': alarmsOnPages(resolve(corpus, 'pages-aeb'), dossiers),
    'posts of the year before': alarmsOnPosts(resolve(corpus, 'fignews/text-iaa.tsv'), dossiers),
  };
  const wordings = wordingsReport(resolve(corpus, 'white-house/documents.jsonl'));
  return `${reportOf(pairs, alarms, withErrors)}\n\n${wordings}`;
}
