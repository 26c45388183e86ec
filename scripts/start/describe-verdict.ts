import { type Article, type Passage, passageText, TITLE_BLOCK } from '../../core/article.ts';
import type { Reason } from '../../core/coverage/verdict.ts';
import type { TabState } from '../../platform/tab-state.ts';

/** The verdict and its reasons in plain lines. */
export function describeVerdict(state: TabState): string {
  if (state.stage === 'idle') return '   Verdict: nothing. The page was not even read.';
  if (state.stage === 'reading') return '   Verdict: none yet, the page is still being read.';
  if (state.stage === 'problem') return `   Verdict: none, because of a problem: ${state.problem}.`;
  const { article, notes } = state;
  if (!notes) return '   Verdict: nothing. No dossier speaks of it.';
  const { answer, neighbour, reasons } = notes.verdict;
  const verdict = neighbour ? `${answer}: ${neighbour}` : answer;
  return [`   Verdict: ${verdict}`, ...reasons.map((each) => describeReason(each, article))].join(
    '\n',
  );
}

const SIGNS = { for: '+', against: '−', neither: '·' };

function describeReason({ kind, speaks, words, in: passage }: Reason, article: Article): string {
  const where = passage
    ? ` – ${placeOf(passage)}: “${shortened(passageText(article, passage))}”`
    : '';
  return `     ${SIGNS[speaks]} ${kind}: ${words.join(', ')}${where}`;
}

function placeOf({ block }: Passage): string {
  return block === TITLE_BLOCK ? 'headline' : `paragraph ${block + 1}`;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
