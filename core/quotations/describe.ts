import { phraseLength, verbAt } from './cues.ts';
import { isNameWord } from './noun-phrases.ts';
import { isCapital, personOf, type Reading, type Run, textOf } from './reading.ts';
import { nameBeside, roleOf } from './roles.ts';

const LONGEST_TAIL = 6;

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

/** Reads a subject: who it names and as what. */
export function describe(reading: Reading, run: Run): Description {
  const { speech, words } = reading;
  const printed = textOf(reading, run);
  const first = words[run.from]?.form ?? '';
  const indefinite = speech.cased ? speech.indefinite.has(first) : !/^(?:ال|ה)/.test(first);
  const plain = { printed, person: null, name: printed, role: null, indefinite };
  if (run.to - run.from === 1 && speech.pronouns.has(first)) return { ...plain, kind: 'pronoun' };
  if (isOneOfThem(reading, run)) return { ...plain, kind: 'one-of-them' };
  const apart = !speech.cased && speech.roles.has(first) && nameBeside(reading, run.to);
  const known = apart ? null : knownIn(reading, run);
  if (known) {
    const person = personOf(known.mention);
    const role = roleOf(reading, run, known.at);
    return { ...plain, kind: 'name', person, name: known.mention.words, role, indefinite: false };
  }
  const found = speech.cased ? cased(reading, run) : uncased(reading, run);
  if (found.kind === 'name' && found.at) {
    return {
      ...plain,
      kind: 'name',
      name: textOf(reading, found.at),
      role: roleOf(reading, run, found.at),
    };
  }
  const beside = found.kind === 'role' ? nameBeside(reading, run.to) : null;
  if (beside) {
    const mention = reading.people[beside.from];
    const person = mention ? personOf(mention) : null;
    return { ...plain, kind: 'name', person, name: textOf(reading, beside), role: printed };
  }
  const bare = withoutArticle(reading, run);
  return { ...plain, kind: found.kind, printed: bare, name: bare };
}

/** `One U.S. official`, `the army`, «in the paper» as בעיתון: only what says who it is. */
function withoutArticle(reading: Reading, { from, to }: Run): string {
  const { articles, indefinite, links, cased } = reading.speech;
  if (!cased) return withoutPreposition(reading, { from, to });
  const form = (at: number) => reading.words[at]?.form ?? '';
  let at = from;
  while (at < to - 1 && (articles.has(form(at)) || indefinite.has(form(at)))) {
    if (links.has(form(at + 1)) && !articles.has(form(at + 1))) break;
    at++;
  }
  return textOf(reading, { from: at, to: describedUpTo(reading, to) });
}

/** `a diplomat working on Lebanon`: what a description in English goes on with, up to its verb. */
function describedUpTo(reading: Reading, to: number): number {
  const { words, breaks, quoted, speech } = reading;
  const goesOn = /(?:ing|ed)$|^(?:familiar|close|privy)$/.test(words[to - 1]?.form ?? '');
  if (speech.language !== 'en' || !goesOn) return to;
  let end = to;
  while (end < words.length && end - to <= LONGEST_TAIL) {
    if (breaks[end] !== 'none' || (quoted[end] ?? -1) >= 0 || verbAt(reading, end)) return end;
    end++;
  }
  return end < words.length ? to : end;
}

function withoutPreposition(reading: Reading, run: Run): string {
  const { institutions } = reading.speech;
  const form = reading.words[run.from]?.form ?? '';
  const glued = /^[בלמ]./.test(form) && !institutions.has(form) && institutions.has(form.slice(1));
  return textOf(reading, run).slice(glued ? 1 : 0);
}

function isOneOfThem(reading: Reading, run: Run): boolean {
  return phraseLength(reading, run.from, reading.speech.oneOfThem) === run.to - run.from;
}

/** Somebody of the dossier in these words, unless the words are about something of theirs. */
function knownIn(reading: Reading, run: Run) {
  const head = headOf(reading, run);
  for (let last = run.to - 1; last >= run.from; last--) {
    const mention = reading.people[last];
    if (!mention) continue;
    let from = last;
    while (from > run.from && reading.people[from - 1] === mention) from--;
    const at = { from, to: last + 1 };
    const coversHead = from <= head && head <= last;
    if (coversHead) return { mention, at };
    const owned = isInstitution(reading, head) || isPossessed(reading, at, run);
    if (!owned && !(reading.speech.cased && last < head)) return { mention, at };
    last = from;
  }
  return null;
}

/** `Gallant's office`: the name belongs to what follows. */
function isPossessed(reading: Reading, place: Run, run: Run): boolean {
  const end = reading.words[place.to - 1]?.end ?? 0;
  return place.to < run.to && /^['’]s?\s/.test(reading.text.slice(end, end + 3));
}

/** The word that says what is spoken of: the last before `of`; the first where roles go first. */
function headOf(reading: Reading, { from, to }: Run): number {
  const { cased: hasCase, links, determiners } = reading.speech;
  if (!hasCase) return from;
  for (let at = from + 1; at < to; at++) {
    if (!links.has(reading.words[at]?.form ?? '')) continue;
    if (determiners.has(reading.words[at - 1]?.form ?? '')) continue;
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

type Found = { kind: Description['kind']; at?: Run };

function cased(reading: Reading, run: Run): Found {
  const head = headOf(reading, run);
  const { roles, unnamed, links, and } = reading.speech;
  const form = reading.words[head]?.form ?? '';
  if (isInstitution(reading, head)) return { kind: 'institution' };
  if (roles.has(form) || unnamed.has(form) || !isCapital(reading, head)) return { kind: 'role' };
  const ties = (at: number) => {
    const word = reading.words[at]?.form ?? '';
    return links.has(word) || and.has(word);
  };
  const { determiners, language } = reading.speech;
  const article = determiners.has(reading.words[run.from]?.form ?? '');
  let from = run.to;
  while (from > run.from && (isNameWord(reading, from - 1) || ties(from - 1))) from--;
  while (from < run.to && !isNameWord(reading, from)) from++;
  // German nouns have capitals too: after an article a name needs a role to stand behind.
  const bare = language === 'de' && article && !roles.has(reading.words[from - 1]?.form ?? '');
  if (bare) return { kind: 'role' };
  if (from < run.to) return { kind: 'name', at: { from, to: run.to } };
  return { kind: reading.speech.titles.has(form) ? 'role' : 'institution' };
}

function uncased(reading: Reading, run: Run): Found {
  const { roles, unnamed } = reading.speech;
  const form = reading.words[run.from]?.form ?? '';
  if (isInstitution(reading, run.from)) return { kind: 'institution' };
  if (unnamed.has(form) && run.to - run.from < 4) return { kind: 'role' };
  if (!roles.has(form)) return { kind: 'name', at: run };
  if (nameBeside(reading, run.to)) return { kind: 'role' };
  const from = nameStart(reading, run);
  return from < run.to ? { kind: 'name', at: { from, to: run.to } } : { kind: 'role' };
}

/**
 * Where a name follows a role in a script without capitals: the last two words, if the role has
 * words enough without them and neither bears the article.
 */
function nameStart(reading: Reading, run: Run): number {
  const { roles, links, language } = reading.speech;
  const from = run.to - 2;
  const article = language === 'ar' ? /^(?:ال|لل|بال)/ : /^ה[א-ת]{3}/;
  for (let at = from; at < run.to; at++) {
    const form = reading.words[at]?.form ?? '';
    // A family name may bear the article: سمير الحداد
    const family = language === 'ar' && at > from;
    if ((article.test(form) && !family) || roles.has(form) || links.has(form)) return run.to;
    if (isInstitution(reading, at)) return run.to;
  }
  return from >= run.from + 2 ? from : run.to;
}
