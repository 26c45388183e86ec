import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes a piece and waits until there is room for the next; false when nobody reads any more. What
 * else keeps it from being written, such as a full disk, is thrown: a file cut short must be noticed.
 */
export async function writePiece(output: Writable, piece: string): Promise<boolean> {
  if (output.errored && !isGone(output.errored)) throw output.errored;
  if (output.destroyed || output.errored) return false;
  listenForTheEnd(output);
  if (output.write(piece)) return true;
  try {
    await once(output, 'drain');
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

const listened = new WeakSet<Writable>();

/** Without a listener a closed pipe would end the programme with a stack trace. */
function listenForTheEnd(output: Writable): void {
  if (listened.has(output)) return;
  listened.add(output);
  output.on('error', () => {});
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return (
    code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_PREMATURE_CLOSE'
  );
}
