/** Ways to read the page that is open: each does so, and then turns what it found into text. */
export type Candidates = Record<string, () => () => string>;

declare global {
  var candidates: Candidates;
}

/** Puts candidates into the page that is measured, beside those of other scripts. */
export function offer(more: Candidates): void {
  globalThis.candidates = { ...globalThis.candidates, ...more };
  Object.assign(globalThis, { measure });
}

// What turns a result into text for the score is not on the clock.
function measure(name: string): { text: string; ms: number } {
  // A page that a person sees has been laid out; nothing that reads it pays for that.
  document.body?.getBoundingClientRect();
  document.body?.checkVisibility({ visibilityProperty: true });
  const begun = performance.now();
  const text = globalThis.candidates[name]?.();
  const ms = performance.now() - begun;
  return { text: text?.() ?? '', ms };
}
