/** The comparison's views, in the order in which they are offered. */
export const views = ['matrix', 'side-by-side', 'quotations', 'timeline', 'outlets'] as const;
export type View = (typeof views)[number];

/** What is looked at: a view, and what was chosen in it. Each has an address of its own. */
export type Place = { view: View; choice: Choice };
export type Choice = Record<string, string>;

/** `#timeline?of=fact:talks-open`. What is no view of ours is the first one. */
export function placeOf(hash: string): Place {
  const [name = '', choice = ''] = hash.replace(/^#/, '').split('?');
  const view = views.find((one) => one === name) ?? views[0];
  return { view, choice: Object.fromEntries(new URLSearchParams(choice)) };
}

/** Choices that are empty are as good as none and left out. */
export function addressOf({ view, choice }: Place): string {
  const made = Object.entries(choice).filter(([, value]) => value !== '');
  const asked = new URLSearchParams(made).toString();
  return `#${view}${asked && `?${asked}`}`;
}

/** What was chosen for all views: it stays when another is looked at. */
export function choiceForAll({ copies = '' }: Choice): Choice {
  return { copies };
}

/** The one of these that was chosen, else the first. */
export function chosenOf<T extends string>(
  all: readonly [T, ...T[]],
  value: string | undefined,
): T {
  return all.find((one) => one === value) ?? all[0];
}
