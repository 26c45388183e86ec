import { resolve } from 'node:path';
import { evaluateAltered } from './altered.ts';
import { evaluateMutations } from './mutations.ts';
import { evaluatePolnear } from './polnear/evaluate.ts';
import { evaluatePassages, evaluateQuotations } from './quotations/evaluate.ts';
import { knownFailures } from './quotations/passages.ts';
import { evaluateStory } from './story.ts';

// `npm run eval [-- folder] [-- --errors]`: how well the bundled dossiers do on labelled articles,
// which are kept outside this repository.
// `npm run eval -- altered [folder]`: the verdicts on the same articles without a date, under a wrong
// one, and cut short.
// `npm run eval -- quotations [folder]`: who is quoted on them.
// `npm run eval -- passages`: the same on the invented passages of tests/fixtures/passages;
// `npm run -s eval -- known-failures` prints which of them fail, in the form of their list.
// `npm run eval -- polnear file.jsonl`: the same on English articles labelled by others.
// `npm run eval -- mutations [count]`: what becomes of files of every format, broken in many ways.

const CORPUS = '../shared/corpus';
const args = process.argv.slice(2);
const withErrors = args.includes('--errors');
const [first = CORPUS, second] = args.filter((arg) => !arg.startsWith('--'));

const evaluations: Record<string, () => string | Promise<string>> = {
  altered: () => evaluateAltered(resolve(second ?? CORPUS), withErrors),
  quotations: () => evaluateQuotations(resolve(second ?? CORPUS), withErrors),
  passages: () => evaluatePassages(withErrors),
  'known-failures': knownFailures,
  mutations: () => evaluateMutations(Number(second ?? 10_000)),
  polnear: () => evaluatePolnear(second ?? null, withErrors),
};
const evaluation = evaluations[first] ?? (() => evaluateStory(resolve(first), withErrors));
console.log(await evaluation());
