import { stemsOf } from '../../language/clitics.ts';
import { wordsOf } from '../../language/words.ts';
import type { Dossier } from '../schema.ts';
import { error, type Finding } from './finding.ts';
import { loadedWords } from './loaded-words.ts';
import { ownTexts } from './own-texts.ts';

// What stands between quotation marks is somebody else's word.
const QUOTED = /“[^”]{0,1000}”|«[^»]{0,1000}»|„[^“”]{0,1000}[“”]|"[^"]{0,1000}"|״[^״]{0,1000}״/g;

/** Our own texts say who said what. They do not judge it. */
export function neutralWords(dossier: Dossier): Finding[] {
  return ownTexts(dossier).flatMap(({ entry, text }) =>
    Object.entries(loadedWords).flatMap(([language, loaded]) => {
      const own = text[language as keyof typeof loadedWords] ?? '';
      const said = findLoaded(own.replace(QUOTED, ' … '), loaded);
      return said.map((word) =>
        error(`${entry} says "${word}" in its own words; report who said what instead.`),
      );
    }),
  );
}

function findLoaded(text: string, loaded: string[]): string[] {
  const stems = wordsOf(text).map(({ form }) => stemsOf(form));
  return loaded.filter((entry) => {
    const parts = wordsOf(entry).map(({ form }) => form);
    const open = entry.endsWith('*');
    return stems.some((_, at) =>
      parts.every((part, step) => {
        const mayGoOn = open && step === parts.length - 1;
        return stems[at + step]?.some((stem) => (mayGoOn ? stem.startsWith(part) : stem === part));
      }),
    );
  });
}
