import type { Reason } from '../../core/coverage/verdict.ts';

/** Reasons of one kind that speak the same way, as one: their words once each, the first place. */
export function groupedReasons(reasons: Reason[]): Reason[] {
  const groups = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = `${reason.kind} ${reason.speaks}`;
    const group = groups.get(key);
    groups.set(key, {
      ...reason,
      words: [...new Set([...(group?.words ?? []), ...reason.words])],
      in: group?.in ?? reason.in,
    });
  }
  return [...groups.values()];
}
