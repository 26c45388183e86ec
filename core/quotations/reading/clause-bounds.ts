import type { Reading } from './reading.ts';

/** For each word of a block where what can be read in one go with it begins and ends. */
type Clauses = { starts: Int32Array; ends: Int32Array };

const known = new WeakMap<Reading, Clauses>();

/** The first word from which a clause runs up to a word: no sentence begins between, no wall stands. */
export function startOfClause(reading: Reading, last: number): number {
  return clausesOf(reading).starts[last] ?? last;
}

/** Where a clause ends that goes on at a word; the word itself where it does not. */
export function endOfClause(reading: Reading, at: number): number {
  return clausesOf(reading).ends[at] ?? reading.words.length;
}

// Found for all words at once: a page of quotations would be read again and again around each.
function clausesOf(reading: Reading): Clauses {
  const clauses = known.get(reading) ?? newClauses(reading);
  known.set(reading, clauses);
  return clauses;
}

function newClauses(reading: Reading): Clauses {
  const { words, breaks, walled } = reading;
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const opens = at === 0 || breaks[at] === 'sentence' || walled[at - 1] === true;
    starts[at] = opens ? at : (starts[at - 1] ?? at);
  }
  for (let at = words.length - 1; at >= 0; at--) {
    const stops = breaks[at] === 'sentence' || walled[at];
    ends[at] = stops ? at : (ends[at + 1] ?? words.length);
  }
  return { starts, ends };
}
