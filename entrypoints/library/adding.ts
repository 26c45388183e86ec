import type { ImportProblem } from '../../core/imports/import-item.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import type { AddedReading, Reading } from '../../platform/library-adding.ts';
import { slices } from './slices.ts';
import { type AddSource, stepsOf } from './sources.ts';

export type AddFailure = { name: string; problem: ImportProblem | string };

/** How far an import is. `stopped`: by a person, or because the library refused (`problem`). */
export type AddProgress = {
  state: 'running' | 'stopped' | 'done';
  problem: string | null;
  /** 0 to 1. */
  done: number;
  counts: { new: number; changed: number; same: number };
  failures: AddFailure[];
  /** Those that were not there before: what is removed again when the import is taken back. */
  added: string[];
};

export type Adding = { cancel: () => void; resume: () => void };

const MOST_AT_ONCE = 25; // articles a message
const MOST_CHARACTERS = 1_000_000;
const ATTEMPTS = 8;
const FIRST_WAIT_MS = 50; // doubled each time: a background that was ended takes a moment to wake
const TELL_MS = 100;

/** Adds all that these sources hold. What was read is kept before it stops, so nothing is read twice. */
export function startAdding(sources: AddSource[], tell: (progress: AddProgress) => void): Adding {
  const steps = stepsOf(sources);
  const waiting: { name: string; reading: Reading }[] = [];
  const breathe = slices();
  let characters = 0;
  let wanted = true;
  let running = false;
  let told = 0;
  let progress: AddProgress = {
    state: 'running',
    problem: null,
    done: 0,
    counts: { new: 0, changed: 0, same: 0 },
    failures: [],
    added: [],
  };

  const set = (over: Partial<AddProgress>) => {
    progress = { ...progress, ...over };
    if (progress.state === 'running' && performance.now() - told < TELL_MS) return;
    told = performance.now();
    tell(progress);
  };

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    set({ state: 'running', problem: null });
    let isLeft = true;
    while (wanted && isLeft) {
      const step = await steps.next();
      isLeft = !step.done;
      if (step.value) take(step.value);
      const isFull = waiting.length >= MOST_AT_ONCE || characters >= MOST_CHARACTERS;
      if ((isFull || !isLeft || !wanted) && !(await keep())) break;
      await breathe();
    }
    if (wanted && !isLeft) set({ state: 'done', done: 1 });
    else if (progress.problem === null && (await keep())) set({ state: 'stopped' });
    running = false;
  }

  function take({
    name,
    done,
    result,
  }: NonNullable<Awaited<ReturnType<typeof steps.next>>['value']>) {
    if (result && 'reading' in result) {
      waiting.push({ name, reading: result.reading });
      characters += result.size;
    }
    if (result && 'added' in result) count(name, result.added);
    if (result && 'problem' in result) fail(name, result.problem);
    set({ done });
  }

  /** False where the library refused: what waits goes on waiting. */
  async function keep(): Promise<boolean> {
    if (waiting.length === 0) return true;
    const answer = await insist(waiting.map(({ reading }) => reading));
    if (!answer.ok) {
      wanted = false;
      set({ state: 'stopped', problem: answer.problem });
      return false;
    }
    for (const [at, added] of answer.added.entries()) count(waiting[at]?.name ?? '', added);
    waiting.length = 0;
    characters = 0;
    return true;
  }

  function count(name: string, { id, outcome }: AddedReading): void {
    if (outcome === 'refused') {
      fail(name, 'article-not-storable');
      return;
    }
    const counts = { ...progress.counts, [outcome]: progress.counts[outcome] + 1 };
    set({ counts, added: outcome === 'new' ? [...progress.added, id] : progress.added });
  }

  function fail(name: string, problem: ImportProblem | string): void {
    set({ failures: [...progress.failures, { name, problem }] });
  }

  void run();
  return {
    cancel: () => {
      wanted = false;
    },
    resume: () => {
      wanted = true;
      void run();
    },
  };
}

/** A background that was ended in the middle may have kept all or nothing: adding again is safe. */
async function insist(readings: Reading[]): Promise<Answer<{ added: AddedReading[] }>> {
  let wait = FIRST_WAIT_MS;
  for (let attempt = 1; ; attempt++) {
    const answer = await ask<{ added: AddedReading[] }>({ type: 'add-articles', readings });
    const isSilent = !answer.ok && answer.problem === 'no-answer';
    if (!isSilent || attempt === ATTEMPTS) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait *= 2;
  }
}
