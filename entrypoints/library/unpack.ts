import type { Unpacked, UnpackedItem, UnpackRequest } from './unpacked.ts';

/** What a worker finds in a file, one thing at a time. Ending the iteration ends the worker. */
export async function* unpack(name: string, blob: Blob): AsyncGenerator<UnpackedItem> {
  const worker = new Worker(new URL('./unpack.worker.ts', import.meta.url), { type: 'module' });
  try {
    let answer = await ask(worker, { open: { name, blob } });
    while (!('end' in answer)) {
      yield answer;
      answer = await ask(worker, { next: true });
    }
  } catch {
    yield { item: { name, kind: 'refused', problem: 'broken' }, done: 1 };
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, request: UnpackRequest): Promise<Unpacked> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault(); // told in the list of what failed
      reject(new Error(event.message));
    };
    worker.postMessage(request);
  });
}
