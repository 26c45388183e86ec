import { headOf } from './heads.ts';
import { isRomance } from './language-groups.ts';
import { isDescribing, isNameWord } from './noun-phrases.ts';
import type { Reading, Run } from './reading.ts';

/** «Réponse cinglante de Mathilde Panot : “…”»: what a thing is called says nothing of who. */
export function ownerOf(reading: Reading, { from, to }: Run): Run | null {
  if (!isRomance(reading)) return null;
  const head = headOf(reading, { from, to });
  if (isDescribing(reading, head) || isNameWord(reading, head)) return null;
  let name = to;
  while (name > head + 1 && isNameWord(reading, name - 1)) name--;
  const tied = /^(?:de|del|du)$/.test(reading.words[name - 1]?.form ?? '');
  return tied && name < to ? { from: name, to } : null;
}
