import type { Mention } from '../dossier/lexicon.ts';
import { isNameWord } from './noun-phrases.ts';
import { isCapital, type Reading, type Run, textOf, wordAt } from './reading.ts';

/** What the words for a speaker amount to, before anybody is looked up. */
export type Description = {
  printed: string;
  kind: 'pronoun' | 'name' | 'institution' | 'role' | 'one-of-them';
  /** Somebody in the dossier whom these very words name. */
  person: string | null;
  /** The name on its own, or the whole description. */
  name: string;
  role: string | null;
  /** `a`, `two`, `some`: nobody who was spoken of before. */
  indefinite: boolean;
};

/** Reads a subject: who it names and as what. `mentions` are those of the block, people only. */
export function describe(reading: Reading, run: Run, mentions: Mention[]): Description {
  const { speech, words } = reading;
  const printed = textOf(reading, run);
  const first = words[run.from]?.form ?? '';
  const plain = { printed, person: null, name: printed, role: null, indefinite: false };
  if (run.to - run.from === 1 && speech.pronouns.has(first)) return { ...plain, kind: 'pronoun' };
  if (opensWith(reading, run, speech.oneOfThem)) return { ...plain, kind: 'one-of-them' };
  const indefinite = speech.cased ? speech.indefinite.has(first) : !/^(?:ال|ה)/.test(first);
  const named = namedIn(reading, run, mentions);
  if (named) return { ...plain, ...named, role: roleOf(reading, run, named.at), indefinite: false };
  if (speech.cased) return cased(reading, run, { ...plain, indefinite });
  return uncased(reading, run, { ...plain, indefinite });
}

function opensWith(reading: Reading, run: Run, phrases: string[][]): boolean {
  return phrases.some(
    (phrase) =>
      phrase.length <= run.to - run.from &&
      phrase.every((form, step) => reading.words[run.from + step]?.form === form) &&
      (phrase.length > 1 || run.to - run.from === 1),
  );
}

type Named = Pick<Description, 'kind' | 'person' | 'name'> & { at: Run };

/** Somebody of the dossier in these words, unless the words are about something of theirs. */
function namedIn(reading: Reading, run: Run, mentions: Mention[]): Named | null {
  const head = headOf(reading, run);
  const start = reading.words[run.from]?.start ?? 0;
  const end = reading.words[run.to - 1]?.end ?? 0;
  const inside: Mention[] = [];
  for (let at = firstFrom(mentions, start); (mentions[at]?.start ?? end) < end; at++) {
    const mention = mentions[at];
    if (mention && mention.end <= end) inside.push(mention);
  }
  const at = (mention: Mention): Run => ({
    from: wordAt(reading.words, mention.start),
    to: wordAt(reading.words, mention.end),
  });
  for (const mention of inside.reverse()) {
    const place = at(mention);
    const coversHead = place.from <= head && head < place.to;
    const owned = isInstitution(reading, head) || isPossessed(reading, place, run);
    if (!coversHead && owned) continue;
    if (reading.speech.cased && !coversHead && place.to <= head) continue;
    const person = mention.id.slice('people:'.length);
    return { kind: 'name', person, name: mention.words, at: place };
  }
  return null;
}

function firstFrom(mentions: Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `Gallant's office`: the name belongs to what follows. */
function isPossessed(reading: Reading, place: Run, run: Run): boolean {
  const end = reading.words[place.to - 1]?.end ?? 0;
  return place.to < run.to && /^['’]s?\b/.test(reading.text.slice(end, end + 2));
}

/** The word that says what is spoken of: the last before `of`; the first where roles go first. */
function headOf(reading: Reading, { from, to }: Run): number {
  const { cased, links, language } = reading.speech;
  if (!cased) return from;
  for (let at = from + 1; at < to; at++) {
    const form = reading.words[at]?.form ?? '';
    if (!links.has(form) && form !== 'for' && form !== 'from') continue;
    if (
      at === from + 1 &&
      (reading.speech.determiners.has(reading.words[from]?.form ?? '') ||
        links.has(reading.words[from]?.form ?? ''))
    )
      continue;
    if (isNameWord(reading, at - 1) && language !== 'en') return at - 1;
    return at - 1;
  }
  return to - 1;
}

function isInstitution(reading: Reading, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  const { institutions, language } = reading.speech;
  if (institutions.has(form)) return true;
  const prefix = language === 'he' ? /^[מבלהו]/ : language === 'ar' ? /^[وبل]/ : null;
  return prefix !== null && institutions.has(form.replace(prefix, ''));
}

function cased(reading: Reading, run: Run, plain: Omit<Description, 'kind'>): Description {
  const head = headOf(reading, run);
  const { roles, unnamed, titles } = reading.speech;
  const form = reading.words[head]?.form ?? '';
  if (isInstitution(reading, head)) return { ...plain, kind: 'institution' };
  if (roles.has(form) || unnamed.has(form)) return { ...plain, kind: 'role', role: plain.printed };
  if (!isCapital(reading, head)) return { ...plain, kind: 'role', role: plain.printed };
  let from = run.to;
  while (from > run.from && (isNameWord(reading, from - 1) || isTie(reading, from - 1))) from--;
  while (from < run.to && !isNameWord(reading, from)) from++;
  if (from >= run.to) {
    const kind = titles.has(form) ? 'role' : 'institution';
    return { ...plain, kind };
  }
  const at = { from, to: run.to };
  return { ...plain, kind: 'name', name: textOf(reading, at), role: roleOf(reading, run, at) };
}

function isTie(reading: Reading, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  return reading.speech.links.has(form) || reading.speech.and.has(form);
}

function uncased(reading: Reading, run: Run, plain: Omit<Description, 'kind'>): Description {
  const { roles, unnamed } = reading.speech;
  const form = reading.words[run.from]?.form ?? '';
  if (isInstitution(reading, run.from)) return { ...plain, kind: 'institution' };
  const isRole = roles.has(form) || unnamed.has(form);
  if (!isRole) return { ...plain, kind: 'name' };
  const from = nameStart(reading, run);
  if (from >= run.to) return { ...plain, kind: 'role', role: plain.printed };
  const at = { from, to: run.to };
  return { ...plain, kind: 'name', name: textOf(reading, at), role: roleOf(reading, run, at) };
}

/** Where a name follows a role in a script without capitals; the run's end when none does. */
function nameStart(reading: Reading, run: Run): number {
  const { roles, unnamed, language } = reading.speech;
  if (run.to - run.from < 3 || unnamed.has(reading.words[run.from]?.form ?? '')) {
    const last = reading.words[run.to - 1]?.form ?? '';
    if (run.to - run.from < 4 || /^ال/.test(last) || language === 'he') return run.to;
  }
  let from = run.to;
  while (from > run.from + 1 && run.to - from < 2) {
    const form = reading.words[from - 1]?.form ?? '';
    if (roles.has(form) || (language === 'ar' && /^ال/.test(form))) break;
    from--;
  }
  return from;
}

/** What goes before the name, or stands after it between commas. */
function roleOf(reading: Reading, run: Run, name: Run): string | null {
  if (name.from > run.from) {
    const before = { from: run.from, to: name.from };
    if (hasRole(reading, before)) return textOf(reading, before);
  }
  return apposition(reading, run.to) ?? appositionBefore(reading, run.from);
}

function apposition(reading: Reading, from: number): string | null {
  const { breaks, words, quoted } = reading;
  if (breaks[from] !== 'comma' || from >= words.length || (quoted[from] ?? -1) >= 0) return null;
  let to = from + 1;
  while (to < words.length && to - from < 14 && breaks[to] === 'none' && (quoted[to] ?? -1) < 0)
    to++;
  const run = { from, to };
  return hasRole(reading, run) && !hasVerbFirst(reading, run) ? textOf(reading, run) : null;
}

/** דוברת השגרירות, סמא חביב – the role goes first and the name follows the comma. */
function appositionBefore(reading: Reading, at: number): string | null {
  const { breaks, quoted } = reading;
  if (breaks[at] !== 'comma') return null;
  let from = at - 1;
  while (from > 0 && at - from < 10 && breaks[from] === 'none' && (quoted[from - 1] ?? -1) < 0)
    from--;
  const run = { from, to: at };
  const { roles } = reading.speech;
  while (run.from < run.to && !roles.has(reading.words[run.from]?.form ?? '')) run.from++;
  return run.from < run.to && breaks[from] === 'sentence'
    ? textOf(reading, { from: run.from, to: at })
    : null;
}

function hasRole(reading: Reading, { from, to }: Run): boolean {
  const { roles, titles, unnamed } = reading.speech;
  for (let at = from; at < to; at++) {
    const form = reading.words[at]?.form ?? '';
    if (roles.has(form) || titles.has(form) || unnamed.has(form)) return true;
  }
  return false;
}

function hasVerbFirst(reading: Reading, { from }: Run): boolean {
  return reading.speech.participles.has(reading.words[from]?.form ?? '');
}
