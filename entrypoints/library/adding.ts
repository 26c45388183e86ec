import { type Answer, ask } from '../../platform/ask.ts';
import type { AddedReading, Reading } from '../../platform/library-adding.ts';
import { type AddProgress, counted, failed, nothingAdded } from './add-progress.ts';
import { slices } from './slices.ts';
import { type AddSource, type AddStep, stepsOf } from './sources.ts';

export type Adding = { cancel: () => void; resume: () => void };

const MOST_AT_ONCE = 25; // articles a message
const MOST_CHARACTERS = 1_000_000;
const TELL_MS = 100;

/** Adds all that these sources hold. What was read is kept before it stops, so nothing is read twice. */
export function startAdding(sources: AddSource[], tell: (progress: AddProgress) => void): Adding {
  const steps = stepsOf(sources);
  const breathe = slices();
  const waiting: { name: string; reading: Reading; size: number }[] = [];
  let progress = nothingAdded;
  let wanted = true;
  let running = false;
  let told = 0;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    set({ ...progress, state: 'running', problem: null });
    let isLeft = true;
    while (wanted && isLeft) {
      const step = await steps.next();
      isLeft = !step.done;
      if (step.value) take(step.value);
      if (isFull() || !isLeft || !wanted) await keep();
      await breathe();
    }
    running = false;
    if (wanted) set({ ...progress, state: 'done', done: 1 });
    else set({ ...progress, state: 'stopped' });
  }

  function take({ name, done, result }: AddStep): void {
    const next = { ...progress, done };
    if (result && 'reading' in result) waiting.push({ name, ...result });
    if (result && 'added' in result) set(counted(next, name, result.added));
    else if (result && 'problem' in result) set(failed(next, { name, problem: result.problem }));
    else set(next);
  }

  function isFull(): boolean {
    const characters = waiting.reduce((sum, { size }) => sum + size, 0);
    return waiting.length >= MOST_AT_ONCE || characters >= MOST_CHARACTERS;
  }

  /** Where the library refuses, what waits goes on waiting, and adding stops. */
  async function keep(): Promise<void> {
    if (waiting.length === 0) return;
    const answer = await insist(waiting.map(({ reading }) => reading));
    if (!answer.ok) {
      wanted = false;
      progress = { ...progress, problem: answer.problem };
      return;
    }
    const outcomes = answer.added.entries();
    for (const [at, added] of outcomes)
      progress = counted(progress, waiting[at]?.name ?? '', added);
    waiting.length = 0;
    set(progress);
  }

  function set(next: AddProgress): void {
    progress = next;
    if (progress.state === 'running' && performance.now() - told < TELL_MS) return;
    told = performance.now();
    tell(progress);
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

const ATTEMPTS = 8;
const FIRST_WAIT_MS = 50; // doubled each time: a background that was ended takes a moment to wake

/** A background that was ended in the middle may have kept all or nothing: adding again is safe. */
async function insist(readings: Reading[]): Promise<Answer<{ added: AddedReading[] }>> {
  let wait = FIRST_WAIT_MS;
  const begun = new Date().toISOString();
  for (let attempt = 1; ; attempt++) {
    const since = attempt > 1 ? begun : null;
    const answer = await ask<{ added: AddedReading[] }>({ type: 'add-articles', readings, since });
    const isSilent = !answer.ok && answer.problem === 'no-answer';
    if (!isSilent || attempt === ATTEMPTS) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait *= 2;
  }
}
