import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileDossier } from '../../core/analyse.ts';
import { articleFrom } from './article-from.ts';
import { resultOf } from './result-of.ts';

type Line = { text: string } | { problem: string };

/** One result for each line, in order. A line that cannot be read gives a result with `problem`. */
export async function* analyseLines(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  const dossiers = bundledDossiers.map(compileDossier);
  let at = 0;
  for await (const line of lines) yield `${JSON.stringify(answerTo(line, ++at, dossiers))}\n`;
}

function answerTo(line: Line, at: number, dossiers: ReturnType<typeof compileDossier>[]): object {
  if ('problem' in line) return { id: null, line: at, problem: line.problem };
  try {
    const given = articleFrom(line.text);
    if ('problem' in given) return { id: given.id, line: at, problem: given.problem };
    return { id: given.id, ...resultOf(given.article, dossiers) };
  } catch (error) {
    // A fault of ours with one article must not cost the million after it.
    const message = error instanceof Error ? error.message : String(error);
    return { id: null, line: at, problem: `not analysed: ${message}` };
  }
}
