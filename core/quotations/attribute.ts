import { attributionAfter } from './attribute-after.ts';
import { attributionBefore } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import { zoneAfter, zoneBefore } from './zones.ts';

/** What beside a stretch says whose words they are, or null. */
export function attributionOf(reading: Reading, index: number): Attribution | null {
  const before = zoneBefore(reading, index);
  const after = zoneAfter(reading, index);
  const earlier = before && attributionBefore(reading, before);
  const later = after && attributionAfter(reading, after);
  if (!earlier || !later) return earlier ?? later;
  // `said: "…", adding` – what leads up to the mark wins over what comes after; a comma inside
  // the closing mark promises that the attribution follows.
  if (later.reason === 'participle' || later.reason === 'verb-alone') return earlier;
  if (earlier.reason === 'colon' || earlier.reason === 'leads') return later;
  if (before.link === 'colon') return earlier;
  const promised = endsInComma(reading, index);
  if (promised) return later;
  return earlier.verb && before.to - earlier.verb.at <= 3 ? earlier : later;
}

function endsInComma(reading: Reading, index: number): boolean {
  const stretch = reading.stretches[index];
  if (!stretch) return false;
  const around = reading.text.slice(stretch.end - 1, stretch.outerEnd + 2);
  return /[,،]/.test(around);
}
