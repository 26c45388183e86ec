import { allTexts } from '../catalogue/catalogues.ts';

/** What is said of something that could not be taken in, in each language that has a sentence for it. */
export function toldSentences(problem: string): string[] {
  return allTexts.flatMap(([, { library, exports }]) => {
    const sentences: Record<string, string> = {
      ...library.problems,
      ...exports.backup.problems,
    };
    return sentences[problem] || [];
  });
}
