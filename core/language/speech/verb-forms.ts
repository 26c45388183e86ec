import type { Language } from '../languages.ts';
import { normaliseWord } from '../words.ts';
import { conjugate } from './conjugate.ts';
import type { SpeechTable, VerbKind } from './table.ts';
import { agreeingOf } from './verbs-in-two-words.ts';

/** The forms of a table's verbs, by what they are. */
export function verbsOf(table: SpeechTable) {
  const families = new Map<string, VerbKind>();
  const leaning = new Set<string>();
  const accented = new Set<string>();
  const plain = new Set<string>();
  const agreeing = agreeingOf(table.agreeing);
  for (const [family, lines] of Object.entries(table.verbs) as [VerbKind, string][]) {
    for (const line of lines.split('\n')) {
      for (const form of formsOnLine(line, table.language, leaning, (form) =>
        agreeing.set(form, family),
      )) {
        const folded = normaliseWord(form);
        if (!families.has(folded)) families.set(folded, family);
        (/ó$/.test(form) ? accented : plain).add(folded);
      }
    }
  }
  return {
    families,
    leaning,
    agreeing,
    accented: new Set([...accented].filter((form) => !plain.has(form))),
  };
}

/** The forms of one verb, or of every regular verb that a line names by its infinitive. */
function formsOnLine(
  line: string,
  language: Language,
  leaning: Set<string>,
  agrees: (form: string) => void,
): string[] {
  const colon = line.indexOf(':');
  const words = line
    .slice(colon + 1)
    .split(/[\s-]+/)
    .filter(Boolean);
  if (colon >= 0) return words;
  return words.flatMap((word) => {
    const verb = conjugate(word, language);
    for (const form of verb.leaning) leaning.add(normaliseWord(form));
    for (const form of verb.agreeing) agrees(normaliseWord(form));
    return [...verb.finite, ...verb.leaning];
  });
}

/** The normalised words of a list. */
export function formsOf(list: string): string[] {
  return list
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(normaliseWord);
}
