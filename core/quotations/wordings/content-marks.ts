import { compileLexicon, findMentions } from '../../dossier/lexicon.ts';
import type { Dossier } from '../../dossier/schema.ts';
import type { Language } from '../../language/languages.ts';
import { isNegator } from '../../language/negation/turned-words.ts';
import { numberAt } from '../../language/numbers/read-number.ts';
import { timeNamed } from '../../language/time-words.ts';
import { wordsOf } from '../../language/words.ts';

/**
 * Something that a text speaks of, whatever its language: the ids of all that one stretch of it may
 * name. A concept or somebody of the dossier, a number, a stretch of time, a denial.
 */
export type Mark = string[];

const DENIAL = 'denial';

/** What a text speaks of, each thing once. */
export function marksOf(text: string, language: Language, dossier: Dossier): Mark[] {
  const words = wordsOf(text);
  const named = findMentions(compileLexicon(dossier), text, language, words);
  const found = named.map(({ id, start, end }) => ({ ids: [id], start, end }));
  for (let at = 0; at < words.length; at++) {
    const { form, start, end } = words[at] ?? { form: '', start: 0, end: 0 };
    const time = timeNamed(form, language);
    if (time) found.push({ ids: [`time:${time}`], start, end });
    if (isNegator(form, language)) found.push({ ids: [DENIAL], start, end });
    const number = numberAt(words, at, text, language);
    if (!number) continue;
    // One and two are articles and duals in some languages.
    if (number.value > 2) {
      const last = words[at + number.words - 1]?.end ?? end;
      found.push({ ids: [`number:${number.value}`], start, end: last });
    }
    at += number.words - 1;
  }
  return different(gathered(found.toSorted((a, b) => a.start - b.start)));
}

type Named = { ids: string[]; start: number; end: number };

/** What overlaps is one thing under several names. */
function gathered(found: Named[]): Named[] {
  const marks: Named[] = [];
  for (const one of found) {
    const last = marks.at(-1);
    if (last && one.start < last.end) {
      last.ids.push(...one.ids);
      last.end = Math.max(last.end, one.end);
    } else marks.push({ ...one, ids: [...one.ids] });
  }
  return marks;
}

function different(marks: Named[]): Mark[] {
  const seen = new Set<string>();
  return marks.flatMap(({ ids }) => {
    const key = [...new Set(ids)].toSorted();
    if (seen.has(key.join())) return [];
    seen.add(key.join());
    return [key];
  });
}
