import { hasElidedOf } from '../reading/elisions.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isNameWord, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import { phraseLength } from '../reading/phrases.ts';
import { type Reading, type Run, textOf } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import { withoutItsVerb } from '../reading/subject-alone.ts';
import { pastAdverbials } from './adverbials.ts';
import { governing } from './clauses.ts';
import { beforeComma, subjectAfter, type Verb, verbAt } from './cues.ts';
import { heardFrom, isHeard, isOfNobody } from './heard-from.ts';
import { fromPerson } from './joined-clauses.ts';
import { isGoverned, leadingNoun } from './leading-person.ts';
import { somebodyAfter } from './somebody-after.ts';

/** Who is beside a quotation, before anybody is looked up: words of the page and why these. */
export type Attribution = {
  /** Null: a verb without a subject, whose speaker was spoken of before. */
  subject: Run | null;
  /** The subject is a body in a word with its preposition: במכבי אש סיפרו. */
  body?: true;
  /** The first word of what attributes, from which an earlier speaker is looked for. */
  at: number;
  verb: Verb | null;
  reason: Reason;
  confidence: number;
};

export type Reason =
  | 'verb-after'
  | 'name-after'
  | 'said-at-end'
  | 'according-to'
  | 'said-by'
  | 'relayed'
  | 'name-before'
  | 'verb-before'
  | 'colon'
  | 'verb-alone'
  | 'participle'
  | 'leads'
  | 'reported'
  | 'pointed-back';

const OF_WHOM =
  /^(?:yeux|aveu|meme|avis|dires?|voix|bouche|mots|termes|expression|formule|vue|entourage)$/;
const LONGEST_ASIDE = 8; // words
const LONGEST_SENTENCE = 80;

const LEARNT = /^(?:supo|pudo|ha|conocio)$/;
const RELATIVE = /^(?:qui|quien|lequel|laquelle|lesquels|lesquelles|cual|cuales)$/;

/** A verb that opens what follows the marks, or follows `according to what`. */
export function verbAfter(reading: Reading, verb: Verb, end: number): Attribution {
  const at = verb.run.from;
  const subject = verb.leaning
    ? null
    : (subjectAfter(reading, verb, end) ??
      nounAfter(reading, verb, end) ??
      somebodyAfter(reading, verb.run.to, end) ??
      behindAside(reading, verb, end));
  const place =
    reading.speech.spokenFrom.size > 0 && isOfNobody(reading, verb, subject)
      ? heardFrom(reading, verb, end)
      : null;
  if (place) return { subject: place, at, verb, reason: 'verb-after', confidence: 0.8 };
  if (isHeard(reading, verb)) {
    const it = { from: verb.run.to, to: verb.run.to + 1 };
    return { subject: it, at, verb, reason: 'verb-after', confidence: 0.8 };
  }
  if (subject) return { subject, at, verb, reason: 'verb-after', confidence: 0.95 };
  const reason = verb.leaning ? 'participle' : 'verb-alone';
  return { subject: null, at, verb, reason, confidence: 0.75 };
}

/** «comentó a Infobae un operador», «confirma el recepcionista»: somebody in words no table has. */
export function nounAfter(reading: Reading, verb: Verb, end: number): Run | null {
  const { speech, words, breaks } = reading;
  if (!isRomance(reading) || verb.family === 'other') return null;
  const at = pastAdverbials(reading, verb.run.to, end);
  const begins = at < end && breaks[at] === 'none' && speech.determiners.has(words[at]?.form ?? '');
  const phrase = begins ? phraseFrom(reading, at, end) : null;
  return phrase && phrase.to - phrase.from > 1 ? phrase : null;
}

/** «a martelé dimanche, depuis Verlac, Odile Prat», «lâche, amer, le maire» */
function behindAside(reading: Reading, verb: Verb, end: number): Run | null {
  const { breaks, speech, words } = reading;
  if (!isRomance(reading)) return null;
  const aside = pastAdverbials(reading, verb.run.to, end);
  if (aside >= end || breaks[aside] !== 'comma') return null;
  for (let at = aside + 1; at < Math.min(end, aside + LONGEST_ASIDE); at++) {
    if (breaks[at] === 'none') continue;
    const joins = speech.and.has(words[at]?.form ?? '');
    const phrase = breaks[at] === 'comma' && !joins ? phraseFrom(reading, at, end) : null;
    return phrase && isSurelySomebody(reading, phrase) ? phrase : null;
  }
  return null;
}

/** How many words «selon elle» has there; «à l’en croire», whose pronoun is no word, is not «à en croire Odile Prat». */
export function themLength(reading: Reading, at: number): number {
  const { speech, words, text } = reading;
  const length = phraseLength(reading, at, speech.accordingToThem);
  const either = length > 0 && phraseLength(reading, at, speech.accordingTo) === length;
  const next = words[at + 1]?.start ?? 0;
  return either && !/['’]/.test(text.slice(next - 1, next)) ? 0 : length;
}

/** «According to him», in one word.  */
export function accordingToThem(reading: Reading, at: number, length: number): Attribution {
  const verb = phraseAsVerb(reading, at, length);
  return { subject: null, at, verb, reason: 'according-to', confidence: 0.8 };
}

export function accordingTo(
  reading: Reading,
  at: number,
  length: number,
  end: number,
): Attribution | null {
  // Of «d’après» only «après» is a word.
  const after = reading.words[at]?.form === 'apres';
  if (after && !hasElidedOf(reading, at)) return null;
  // «les jours prévus pour le retrait»: for what, and not to whom.
  const form = reading.words[at]?.form ?? '';
  if (/^(?:pour|para|per)$/.test(form) && reading.breaks[at] === 'none') return null;
  const from = at + length;
  // «según pudo saber este diario»: who heard it.
  if (isCutShort(reading, from) || LEARNT.test(reading.words[from]?.form ?? '')) return null;
  const verb = from < end ? verbAt(reading, from) : null;
  if (verb) return { ...verbAfter(reading, verb, end), reason: 'according-to' };
  // «…, pour qui la réforme “…”»: whoever the relative stands for.
  const second = reading.speech.articles.has(reading.words[from]?.form ?? '') ? from + 1 : from;
  const relative = RELATIVE.test(reading.words[second]?.form ?? '');
  const hebrew = ACCORDING_TO_WHICH.test(reading.words[at]?.form ?? '');
  // «ההכחשות, שלפיהן המסמכים אינם משקפים, “…”»: what is said so ends before the marks.
  if (hebrew && reading.breaks.slice(from, end + 1).some((one) => one !== 'none')) return null;
  const subject = hebrew
    ? whoseWords(reading, at)
    : relative
      ? beforeRelative(reading, at)
      : phraseFrom(reading, pastPaper(reading, from, end), end);
  if (!subject) return null;
  const theirs = wordedBy(reading, at, subject);
  if (theirs) return theirs;
  return {
    subject,
    at,
    verb: phraseAsVerb(reading, at, length),
    reason: 'according-to',
    confidence: 0.9,
  };
}

const ACCORDING_TO_WHICH = /^[שו]לפי(?:ו|ה|הם|הן)$/;

/** «את דבריו של דיפלומט אירופי, שלפיהם», «דיווח רשת כאן אמש, שלפיו»: whose words these were. */
function whoseWords(reading: Reading, at: number): Run | null {
  let last = at - 1;
  while (last > 0 && reading.speech.between.has(reading.words[last]?.form ?? '')) last--;
  return fromPerson(reading, phraseUpTo(reading, last, 0));
}

/** «une source, selon laquelle …», «Léa Fournier, stratège dans une banque, pour qui …» */
function beforeRelative(reading: Reading, comma: number): Run | null {
  const beside = phraseUpTo(reading, comma - 1, 0);
  if (!beside || !isGoverned(reading, beside.from)) return beside;
  // «la consultante en risques agricoles Odile Prat, pour qui …»
  let name = beside.to;
  while (name > beside.from && isNameWord(reading, name - 1)) name--;
  if (beside.to - name > 1 && name > beside.from) return { from: name, to: beside.to };
  const apposed = beforeComma(reading, comma, 0);
  const named = apposed && isNameWord(reading, apposed.to - 1);
  return named ? apposed : governing(reading, beside, 0);
}

/** «selon sa formulation», „so sein Kommentar“: no noun for somebody, but of whom the clause speaks. */
function wordedBy(reading: Reading, at: number, { from, to }: Run): Attribution | null {
  const { speech, words } = reading;
  const wording = words.slice(from + 1, to).some(({ form }) => speech.wordings.has(form));
  if (!wording || !speech.possessives.has(words[from]?.form ?? '')) return null;
  const found = accordingToThem(reading, at, to - at);
  const lead = leadingNoun(reading, startOfTold(reading, at), at);
  return { ...found, subject: lead && withoutItsVerb(reading, lead) };
}

/** Where the sentence around a quotation begins. */
function startOfTold({ told }: Reading, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_SENTENCE && told[start - 1] === told[at]) start--;
  return start;
}

/** «de l’avis général», and not «de l’avis d’un diplomate», of which «d’» is no word. */
function isCutShort(reading: Reading, from: number): boolean {
  const { words, speech } = reading;
  if (speech.language !== 'fr' || !OF_WHOM.test(words[from - 1]?.form ?? '')) return false;
  return !hasElidedOf(reading, from);
}

/** «وفقا لبيان صادر عن الوزارة»: not the paper but whoever put it out. */
function pastPaper({ words, speech, breaks }: Reading, from: number, end: number): number {
  if (!speech.documents.has(words[from]?.form ?? '')) return from;
  for (let at = from + 1; at < Math.min(end, from + 4) && breaks[at] === 'none'; at++) {
    if (speech.relayedFrom.has(words[at]?.form ?? '')) return at + 1;
  }
  return from;
}

function phraseAsVerb(reading: Reading, at: number, length: number): Verb {
  const run = { from: at, to: at + length };
  const printed = textOf(reading, run).replace(/^[وו](?=[א-ת\u0600-\u06ff])/, '');
  return { run, at, stem: '', printed, family: 'said', leaning: false };
}
