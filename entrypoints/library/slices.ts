const SLICE_MS = 6; // a busy machine makes three times as much of it

/** Lets the page draw and answer, whenever work has gone on for a good part of a frame. */
export function slices(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await behindInput();
    since = performance.now();
  };
}

/** Runs a generator's steps, a few at a time. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  const breathe = slices();
  while (true) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}

/** After keys and clicks that wait: a message goes to the end of the queue; a timer would be held back. */
export function behindInput(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
