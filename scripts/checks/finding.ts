/** One thing that was looked at in the built extension. */
export type Finding = { ok: boolean; says: string };

export function pass(says: string): Finding {
  return { ok: true, says };
}

export function fail(says: string): Finding {
  return { ok: false, says };
}
