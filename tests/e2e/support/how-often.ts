/** A few times with every commit, and as often as it takes to be sure in `npm run soak`. */
export function howOften({ quick, long }: { quick: number; long: number }): number {
  return process.env.SOAK ? long : quick;
}
