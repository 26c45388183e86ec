/**
 * How much a piece of work looks at, in steps that do not depend on the machine: look-ups in sets
 * and maps, elements walked by array methods, characters given to a test by pattern.
 */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const undo = [
    counting(Set.prototype, 'has', () => 1),
    counting(Map.prototype, 'get', () => 1),
    counting(RegExp.prototype, 'test', (_, [text]) => String(text).length),
    ...(['some', 'every', 'filter', 'find', 'findIndex', 'map', 'flatMap'] as const).map((name) =>
      counting(Array.prototype, name, (array) => (array as unknown[]).length),
    ),
  ];
  function counting<T extends object>(
    holder: T,
    name: keyof T,
    cost: (self: unknown, args: unknown[]) => number,
  ): () => void {
    const own = holder[name] as (...args: unknown[]) => unknown;
    const counted = function (this: unknown, ...args: unknown[]) {
      steps += cost(this, args);
      return own.apply(this, args);
    };
    Object.defineProperty(holder, name, { value: counted, configurable: true, writable: true });
    return () =>
      Object.defineProperty(holder, name, { value: own, configurable: true, writable: true });
  }
  try {
    work();
  } finally {
    for (const put of undo) put();
  }
  return steps;
}
