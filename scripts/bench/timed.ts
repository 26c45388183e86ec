/** Rounds that count, after some in which scripts are compiled and caches filled. */
const ROUNDS = 15;
const WARM_UPS = 2;

/** The median of what the rounds measured. */
export async function medianOf(round: () => Promise<number>): Promise<number> {
  const measured: number[] = [];
  for (let at = 0; at < WARM_UPS + ROUNDS; at++) {
    const value = await round();
    if (at >= WARM_UPS) measured.push(value);
  }
  return measured.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
