import { wordsOf } from '../../language/words.ts';
import type { Dossier } from '../schema.ts';

/** How much room each side has. Reported for an editor to look at; nothing fails for it. */
export type Balance = {
  disputes: { dispute: string; side: string; statements: number; words: number; longest: number }[];
  parties: { party: string; people: number; quotations: number; words: number }[];
};

export function balanceOf({ disputes, parties, people, quotations }: Dossier): Balance {
  return {
    disputes: disputes.flatMap(({ id, sides }) =>
      sides.map(({ label, statements }) => {
        const lengths = statements.map(({ says }) => wordsOf(says.en).length);
        const longest = Math.max(0, ...lengths);
        return {
          dispute: id,
          side: label.en,
          statements: lengths.length,
          words: sum(lengths),
          longest,
        };
      }),
    ),
    parties: parties.map(({ id, name }) => {
      const members = new Set(people.filter(({ party }) => party === id).map((one) => one.id));
      const own = quotations.filter(({ speaker }) => members.has(speaker));
      const words = sum(own.map(({ wordings }) => wordsOf(wordings[0]?.text ?? '').length));
      return { party: name.en, people: members.size, quotations: own.length, words };
    }),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
