import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { stemsOf } from '../../core/language/clitics.ts';
import { normaliseWord } from '../../core/language/words.ts';
import type { LabelledQuotation } from './labelled.ts';

/** Whom an analysis takes to speak, by all that it calls them. */
export type FoundSpeaker = {
  speaker: string | null;
  printed: string | null;
  person: string | null;
  named: boolean;
};

type Wanted = Pick<LabelledQuotation, 'speaker' | 'named'>;

/**
 * Compared on the English name in brackets where there is one, else on the name's last word.
 */
export function isSameSpeaker(gold: Wanted, found: FoundSpeaker): boolean {
  const { speaker, named } = found;
  // A page may honestly leave it open.
  if (!gold.speaker || !speaker) return !gold.speaker && !speaker;
  const english = /\(([^()]+)\)/.exec(gold.speaker)?.[1];
  const wanted = [lastWord(english ?? ''), lastWord(gold.speaker.replace(/\([^()]*\)/g, ''))];
  const got = wordsFor(found);
  if (wanted.some((word) => word && got.includes(word))) return true;
  return !gold.named && !named && shareOfWords(gold.speaker, speaker) > 0;
}

/** Whether any word of a name is one of those for somebody. */
export function sharesWord(name: string, found: FoundSpeaker): boolean {
  const got = wordsFor(found);
  return words(name).some((word) => got.includes(word));
}

function wordsFor({ speaker, printed, person }: FoundSpeaker): string[] {
  return [speaker, printed, person, ...namesOf(person)].flatMap((one) => words(one ?? ''));
}

/** Every way to spell somebody of a bundled dossier: a label has the page's. */
function namesOf(person: string | null): string[] {
  const known = bundledDossiers.flatMap(({ people }) => people).find(({ id }) => id === person);
  return Object.values(known?.spellings ?? {}).flat();
}

// הדיפלומט is the דיפלומט of the label.
function shareOfWords(a: string, b: string): number {
  const others = new Set(words(b).flatMap(stemsOf));
  return words(a).filter((word) => stemsOf(word).some((stem) => others.has(stem))).length;
}

function lastWord(name: string): string {
  return words(name).at(-1) ?? '';
}

function words(text: string): string[] {
  // الشربينى is الشربيني as a house in Cairo spells it.
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(normaliseWord);
}
