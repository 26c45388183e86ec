/** The parts of the notes that readers arrange as they like, in the order they come in at first. */
export const ARRANGEABLE = ['facts', 'quoted', 'drift', 'dispute', 'then-since', 'absent'] as const;

export type ArrangeablePart = (typeof ARRANGEABLE)[number];

/**
 * How a reader has arranged the notes. What was not checked and why there are notes at all stand
 * at the end for every reader: they can be folded, not taken away.
 */
export type Arrangement = {
  order: ArrangeablePart[];
  hidden: ArrangeablePart[];
  /** By the sections' names; others than the arrangeable parts fold too. */
  folded: string[];
};

export const FIRST_ARRANGEMENT: Arrangement = { order: [...ARRANGEABLE], hidden: [], folded: [] };

/** What can be kept of a stored value. A part it does not know comes after the one it follows at first. */
export function arrangementFrom(value: unknown): Arrangement {
  if (typeof value !== 'object' || value === null) return FIRST_ARRANGEMENT;
  const { order, hidden, folded } = value as Record<string, unknown>;
  return {
    order: completed(partsIn(order)),
    hidden: partsIn(hidden),
    folded: [...new Set(textsIn(folded))].slice(0, MOST_FOLDED),
  };
}

/** Whether a part stands elsewhere than at first, or not at all; folding arranges nothing. */
export function isArranged({ order, hidden }: Arrangement): boolean {
  return hidden.length > 0 || order.some((part, at) => part !== ARRANGEABLE[at]);
}

/** All parts again, in their first order. What is folded stays so. */
export function arrangedAsFirst(arrangement: Arrangement): Arrangement {
  return { ...FIRST_ARRANGEMENT, folded: arrangement.folded };
}

/** With a part at another place, counted from 0; a place beyond the ends is the nearest end. */
export function withPartAt(
  arrangement: Arrangement,
  part: ArrangeablePart,
  place: number,
): Arrangement {
  const order = arrangement.order.filter((each) => each !== part);
  order.splice(Math.max(0, place), 0, part);
  return { ...arrangement, order };
}

export function withPartToggled(arrangement: Arrangement, part: ArrangeablePart): Arrangement {
  return { ...arrangement, hidden: toggled(arrangement.hidden, part) };
}

export function withFoldToggled(arrangement: Arrangement, section: string): Arrangement {
  return { ...arrangement, folded: toggled(arrangement.folded, section) };
}

const MOST_FOLDED = 50;

function completed(order: ArrangeablePart[]): ArrangeablePart[] {
  const whole = [...order];
  for (const [at, part] of ARRANGEABLE.entries()) {
    if (whole.includes(part)) continue;
    const before = ARRANGEABLE[at - 1];
    whole.splice(before ? whole.indexOf(before) + 1 : 0, 0, part);
  }
  return whole;
}

function partsIn(value: unknown): ArrangeablePart[] {
  const texts = new Set<string>(textsIn(value));
  return ([...texts] as ArrangeablePart[]).filter((text) => ARRANGEABLE.includes(text));
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function toggled<T>(list: T[], item: T): T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
