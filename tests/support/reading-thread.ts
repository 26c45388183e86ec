import { vi } from 'vitest';
import type { Done, Order } from '../../platform/reading-threads.ts';

type Listener = (event: { data: Done }) => void;

/**
 * The real thread's code in the place of the browser's `Worker`: messages are copied as between
 * threads and answered later. `fallsOver`: for which orders the whole thread ends instead.
 */
export function stubThreads(fallsOver: (order: Order) => boolean = () => false) {
  const started: string[] = [];
  let loading: Promise<unknown> = Promise.resolve(); // one after the other: they share what is global here
  class Thread {
    private readonly orders: Order[] = [];
    private readonly listeners = new Map<string, Listener>();
    private readonly loaded: Promise<(order: Order) => Promise<Done | null>>;
    private isEnded = false;

    constructor(script: string) {
      started.push(script);
      this.loaded = loading.then(loadThread);
      loading = this.loaded;
    }
    addEventListener(type: string, listener: Listener) {
      this.listeners.set(type, listener);
    }
    postMessage(order: Order) {
      this.orders.push(structuredClone(order));
      if (this.orders.length === 1) void this.work();
    }
    terminate() {
      this.isEnded = true;
    }
    private async work() {
      const answer = await this.loaded;
      while (this.orders[0] && !this.isEnded) {
        const [order] = this.orders;
        if (fallsOver(order)) return this.listeners.get('error')?.({ data: { failed: true } });
        const data = await answer(order);
        if (data && !this.isEnded) this.listeners.get('message')?.({ data });
        this.orders.shift();
      }
    }
  }
  vi.stubGlobal('Worker', Thread);
  return { started };
}

/** Each thread has a module of its own, as in the browser. */
async function loadThread() {
  let onMessage: (event: { data: Order }) => void = () => {};
  let answered: (done: Done) => void = () => {};
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof onMessage) => {
      onMessage = listener;
    },
    postMessage: (done: Done) => answered(structuredClone(done)),
  });
  vi.resetModules();
  await import('../../platform/reading-thread.ts');
  const own = globalThis.self;
  return async (order: Order): Promise<Done | null> => {
    const others = globalThis.self;
    vi.stubGlobal('self', own);
    const done = new Promise<Done>((resolve) => {
      answered = resolve;
    });
    onMessage({ data: order });
    vi.stubGlobal('self', others);
    return 'dossier' in order ? null : done;
  };
}
