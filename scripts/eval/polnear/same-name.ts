// PolNeAR labels the words of the page and not the person, so speakers are compared by their words.

const TITLES = new Set(
  `mr mrs ms dr sen senator rep representative gov governor president prime minister secretary
   speaker judge gen general the a an of s former vice`.split(/\s+/),
);
const PRONOUNS = new Set(['he', 'she', 'they', 'who', 'it', 'i', 'we']);

/** The same words, titles and small words left out. */
export function isSameName(a: string, b: string): boolean {
  return coreWords(a).join(' ') === coreWords(b).join(' ');
}

/** The last word of one name is among the words of the other: `Clinton`, `Hillary Clinton`. */
export function isSameHead(a: string, b: string): boolean {
  const [one, other] = [coreWords(headOf(a)), coreWords(headOf(b))];
  const [lastOfOne, lastOfOther] = [one.at(-1), other.at(-1)];
  if (!lastOfOne || !lastOfOther) return false;
  return other.includes(lastOfOne) || one.includes(lastOfOther);
}

export function isPronoun(speaker: string): boolean {
  return PRONOUNS.has(wordsIn(speaker).join(' '));
}

export function wordsIn(text: string): string[] {
  const folded = text.toLowerCase().replace(/[’']s\b/g, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function coreWords(name: string): string[] {
  const all = wordsIn(name);
  const core = all.filter((word) => !TITLES.has(word));
  return core.length > 0 ? core : all;
}

/** What stands before a description: `Ruth Selby, the mayor`. */
function headOf(name: string): string {
  return name.split(/[,(]/)[0] ?? '';
}
