import { createHash } from 'node:crypto';

/** As the extension has it from the browser. */
export async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('hex');
}
