import { wordsOf } from '../../language/words.ts';
import type { WordChange } from '../quotation.ts';
import type { Step } from './compare-wording.ts';
import type { Unit } from './wording-units.ts';

type Sides<T> = { better: T; page: T };

/** Neighbouring steps of one kind as one change, printed as their text prints them. */
export function gathered(
  compared: Step[],
  units: Sides<Unit[]>,
  texts: Sides<string>,
): WordChange[] {
  const steps = removedFirst(wholeWords(wholeWords(compared, units), units));
  const changes: WordChange[] = [];
  for (let from = 0, to = 0; from < steps.length; from = to) {
    const kind = steps[from]?.kind ?? 'same';
    while (to < steps.length && steps[to]?.kind === kind) to++;
    const run = steps.slice(from, to);
    const words = printed('page', run, units, texts);
    const better = printed('better', run, units, texts);
    if (kind === 'removed') changes.push({ kind, words: better });
    else if (kind === 'same' && wordsOf(words).length !== wordsOf(better).length) {
      changes.push({ kind, words, better });
    } else changes.push({ kind, words });
  }
  return changes;
}

/** «doesn’t» is two units and one word: where one of them differs, the word does. */
function wholeWords(steps: Step[], { better, page }: Sides<Unit[]>): Step[] {
  const changed = { better: new Set<number>(), page: new Set<number>() };
  for (const { kind, better: old, page: now } of steps) {
    if (kind === 'removed') changed.better.add(better[old]?.start ?? -1);
    if (kind === 'added') changed.page.add(page[now]?.start ?? -1);
  }
  return steps.flatMap((step): Step[] => {
    if (step.kind !== 'same') return [step];
    const isChanged =
      changed.better.has(better[step.better]?.start ?? -1) ||
      changed.page.has(page[step.page]?.start ?? -1);
    if (!isChanged) return [step];
    return [
      { kind: 'removed', better: step.better, page: -1 },
      { kind: 'added', better: -1, page: step.page },
    ];
  });
}

/** Within a stretch that differs, all that went before all that came. */
function removedFirst(steps: Step[]): Step[] {
  const ordered: Step[] = [];
  for (let from = 0, to = 0; from < steps.length; from = to) {
    const isSame = steps[from]?.kind === 'same';
    while (to < steps.length && (steps[to]?.kind === 'same') === isSame) to++;
    const run = steps.slice(from, to);
    ordered.push(...run.filter(({ kind }) => kind !== 'added'));
    ordered.push(...run.filter(({ kind }) => kind === 'added'));
  }
  return ordered;
}

/** With the punctuation up to the next word, and what opens the text before its first. */
function printed(
  side: 'better' | 'page',
  run: Step[],
  { [side]: units }: Sides<Unit[]>,
  { [side]: text }: Sides<string>,
): string {
  const first = run[0]?.[side] ?? -1;
  const last = run.at(-1)?.[side] ?? -1;
  if (first < 0) return '';
  const start = first === 0 ? 0 : (units[first]?.start ?? 0);
  return text.slice(start, units[last + 1]?.start ?? text.length).trim();
}
