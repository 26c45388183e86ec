import type { Bytes } from '../../core/imports/bytes.ts';
import {
  type ImportFormat,
  importFormats,
  type Outcome,
} from '../../tests/support/import-formats.ts';
import { mutated } from '../../tests/support/mutated.ts';
import { chanceFrom } from '../../tests/support/prose.ts';
import { parsePage } from '../analyse/parse-page.ts';
import { tableOf } from './table.ts';

const SEED = 20_241_031;
/** Pages are read as well, which takes a hundred times as long as unpacking them. */
const READ_EVERY = 10;
const MEGABYTE = 1_000_000;
const TIMES = 5; // what else the machine does makes it slower, never faster

/**
 * Breaks a sound file of every format that often, always in the same ways. Nothing may be handed on
 * that was neither read nor refused with a reason: `take` throws there, and the row says at which one.
 */
export async function evaluateMutations(count: number): Promise<string> {
  const rows: string[][] = [];
  for (const format of importFormats) rows.push(await rowOf(format, count));
  const header = ['format', 'broken', 'kept', 'in part', 'refused', 'faults', 'ms', 'ms for 1 MB'];
  return `${tableOf(header, rows)}\n\nkept: all of it; ms: the slowest one; for 1 MB: the fastest of ${TIMES}; seed ${SEED}`;
}

async function rowOf(format: ImportFormat, count: number): Promise<string[]> {
  const sound = await format.sound();
  const chance = chanceFrom(SEED);
  const sum = { kept: 0, part: 0, refused: 0 };
  const faults: number[] = [];
  let slowest = 0;
  for (let round = 0; round < count; round++) {
    const bytes = mutated(sound, chance);
    const begun = performance.now();
    const outcome = await outcomeOf(format, bytes, round % READ_EVERY === 0);
    slowest = Math.max(slowest, performance.now() - begun);
    if (!outcome) faults.push(round);
    else if (outcome.told.length === 0) sum.kept++;
    else if (outcome.kept > 0) sum.part++;
    else sum.refused++;
  }
  const faulty = faults.length > 0 ? `${faults.length} (round ${faults[0]})` : '0';
  const figures = [count, sum.kept, sum.part, sum.refused].map(String);
  const large = await timeOfLarge(format, sound);
  return [format.name, ...figures, faulty, slowest.toFixed(0), large.toFixed(0)];
}

async function outcomeOf(
  { file, take }: ImportFormat,
  bytes: Bytes,
  reads: boolean,
): Promise<Outcome | null> {
  try {
    return await take(file, bytes, reads ? parsePage : null);
  } catch {
    return null;
  }
}

/** The sound file again and again until it is a megabyte, and cut off there. */
async function timeOfLarge({ file, take }: ImportFormat, sound: Bytes): Promise<number> {
  const large = new Uint8Array(MEGABYTE);
  for (let at = 0; at < MEGABYTE; at += sound.length) {
    large.set(sound.subarray(0, MEGABYTE - at), at);
  }
  let fastest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES; time++) {
    const begun = performance.now();
    await take(file, large, null);
    fastest = Math.min(fastest, performance.now() - begun);
  }
  return fastest;
}
