import { browser } from './browser.ts';

// Choices of articles too many for an address, each under a short name, until the browser is closed.

type Choice = { name: string; ids: string[] };

const KEY = 'choices';
const MOST = 20;

/** Of many, those that were made or read last stay. */
export async function keepChoice(choice: Choice): Promise<void> {
  const others = (await kept()).filter(({ name }) => name !== choice.name);
  await browser.storage.session.set({ [KEY]: [...others, choice].slice(-MOST) });
}

/** Null where it is not known, or not any more. */
export async function keptChoice(wanted: string): Promise<string[] | null> {
  const choice = (await kept()).find(({ name }) => name === wanted);
  if (!choice) return null;
  await keepChoice(choice);
  return choice.ids;
}

async function kept(): Promise<Choice[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as Choice[] | undefined) ?? [];
}
