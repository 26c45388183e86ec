import { IDBCursor, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

// IndexedDB that refuses one of the calls made to it, as a browser does whose disk is full.

const WRITES: [object, string[]][] = [
  [IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear']],
  [IDBCursor.prototype, ['update', 'delete']],
];
const CALLS: [object, string[]][] = [
  ...WRITES,
  [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'count', 'openCursor']],
  [IDBIndex.prototype, ['openCursor']],
  [IDBCursor.prototype, ['continue']],
];

type Refusing = { refused: boolean; mend: () => void };

export function refuseCall(nth: number): Refusing {
  return refuse(nth, CALLS);
}

export function refuseWrite(nth: number): Refusing {
  return refuse(nth, WRITES);
}

function refuse(nth: number, calls: [object, string[]][]): Refusing {
  const state = { refused: false, mend: () => void vi.restoreAllMocks() };
  let made = 0;
  for (const [owner, names] of calls) {
    for (const name of names) {
      const methods = owner as Record<string, (...args: unknown[]) => unknown>;
      const real = methods[name];
      vi.spyOn(methods, name).mockImplementation(function (this: unknown, ...args: unknown[]) {
        if (++made !== nth) return real?.apply(this, args);
        state.refused = true;
        throw new DOMException('no room', 'QuotaExceededError');
      });
    }
  }
  return state;
}
