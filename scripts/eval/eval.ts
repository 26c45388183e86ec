import { resolve } from 'node:path';
import { evaluatePolnear } from './polnear/evaluate.ts';
import { evaluateQuotations } from './quotations/evaluate.ts';
import { evaluateStory } from './story.ts';

// `npm run eval [-- folder] [-- --errors]`: how well the bundled dossiers do on labelled articles,
// which are kept outside this repository.
// `npm run eval -- quotations [folder]`: who is quoted on them.
// `npm run eval -- polnear file.jsonl`: the same on English articles labelled by others.

const args = process.argv.slice(2);
const withErrors = args.includes('--errors');
const [first, second] = args.filter((arg) => !arg.startsWith('--'));
const CORPUS = '../shared/corpus';

if (first === 'quotations') console.log(evaluateQuotations(resolve(second ?? CORPUS), withErrors));
else if (first === 'polnear') console.log(evaluatePolnear(second ?? null, withErrors));
else console.log(evaluateStory(resolve(first ?? CORPUS), withErrors));
