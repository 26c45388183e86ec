import type { Concept, Language } from '../../core/dossier/schema.ts';

/** Forms by concept id. */
type Words = Record<string, string[]>;

/** Concepts with their forms, which are kept in one file a language: whoever writes one knows one. */
export function withWords(
  concepts: Omit<Concept, 'forms'>[],
  words: Record<Language, Words>,
): Concept[] {
  const all = Object.entries(words) as [Language, Words][];
  return concepts.map((concept) => {
    const forms = all.flatMap(([language, { [concept.id]: own }]) =>
      own ? [[language, own]] : [],
    );
    return { ...concept, forms: Object.fromEntries(forms) };
  });
}
