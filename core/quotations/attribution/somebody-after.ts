import { isRomance } from '../reading/language-groups.ts';
import { isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import { phraseLength } from '../reading/phrases.ts';
import { personOf, type Reading, type Run } from '../reading/reading.ts';
import { pastAdverbials, startsSomebody } from './adverbials.ts';
import { isToldTo, pastTold, takesObject } from './beside-the-verb.ts';

const REACH = 12; // words after it
const THAT = /^[وف]?[بل]?ان(?:ه|ها|هم|هما|نا|ني)?$|^כי$/;
// «relató mientras cerraba una caja»: what another clause has in it is no subject of this one.
const JOINS_CLAUSE =
  /^(?:mientras|cuando|porque|aunque|while|because|although|lorsque|quand|puisque|wahrend|weil)$/;
// Before what is nobody, in Arabic and Hebrew, though the sentence may go on behind it.
const GOVERNS = /^(?:في|בביתו|בביתה|של|בתום|לאחר|אחרי|לפני|בסיום|במסיבת|בישיבת)$/;
const WHEN = /^(?:بعد|عقب|اثر|قبل|قبيل|خلال|اثناء|فور|لدي|غداه|عشيه)$/;
const OWN = /..(?:ه|ها|هما|هم)$/;
// «אמר כשלצדו השר», «قال وإلى جانبه الوزير»: whoever follows stands beside.
const ASIDE =
  /^(?:כש..+|כאשר|בעוד|בנוכחות|בליווי|לצדו|לצידו|לצדה|לצידה|وبجانبه|برفقه|بحضور|بمشاركه|بينما|فيما|وهو|وهي|وهم|عندما|حين)$/;
const BESIDE_THEM = /^(?:جانب|جوار|يمين|يسار)(?:ه|ها|هم)$/;

/** The first words that are plainly somebody, past phrases of time, place and addressee. */
export function somebodyAfter(reading: Reading, from: number, end: number): Run | null {
  const { words, breaks, speech } = reading;
  const furthest = Math.min(end, from + REACH);
  let at = from;
  while (at < furthest && breaks[at] === 'none') {
    const form = words[at]?.form ?? '';
    if (JOINS_CLAUSE.test(form)) return null;
    // «ونعته بأنه “…”»: behind «that» begins what was said, and in marks stands no speaker.
    if (!speech.cased && (THAT.test(form) || isInMarks(reading, at))) return null;
    if (!speech.cased && isToldTo(reading, at)) {
      at = pastTold(reading, at);
      continue;
    }
    const next = isRomance(reading) ? pastAdverbials(reading, at, end) : at;
    if (next > at) {
      at = next;
      continue;
    }
    if (!speech.cased && opensAside(reading, at)) return null;
    // «قال بعد لقائه رئيس الوزراء»: what belongs to whoever speaks shows that they were named before.
    if (isTimeOfTheirs(reading, at)) return null;
    if (!isRomance(reading) && (speech.oblique.has(form) || governs(reading, at))) {
      at = pastNoun(reading, at + 1);
      continue;
    }
    const skipped = speech.between.has(form) || speech.clitics.has(form);
    const phrase = skipped && !speech.determiners.has(form) ? null : phraseFrom(reading, at, end);
    if (phrase && startsSomebody(reading, at) && isPlainlySomebody(reading, phrase)) return phrase;
    at = phrase && isRomance(reading) && speech.determiners.has(form) ? phrase.to : at + 1;
  }
  return null;
}

function governs({ words, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  return GOVERNS.test(form) || (speech.language === 'ar' && WHEN.test(form));
}

/** Behind it stands somebody else; a participle of speaking takes what follows for itself: «قال مخاطبا الحكومة». */
function opensAside(reading: Reading, at: number): boolean {
  const { words } = reading;
  const form = words[at]?.form ?? '';
  if (ASIDE.test(form) || BESIDE_THEM.test(words[at + 1]?.form ?? '')) return true;
  return /...ا$/.test(form) && takesObject(reading, at);
}

function isTimeOfTheirs({ words, text, speech }: Reading, at: number): boolean {
  if (speech.language !== 'ar' || !WHEN.test(words[at]?.form ?? '')) return false;
  const near = words.slice(at + 1, at + 3);
  return near.some(({ start, end }) => OWN.test(text.slice(start, end)));
}

/** Past the noun that a preposition governs, its article and what describes it. */
function pastNoun(reading: Reading, from: number): number {
  const { words, speech, breaks } = reading;
  let at = from;
  while (speech.determiners.has(words[at]?.form ?? '')) at++;
  // «אמר לאחר שיחה עם נביה ברי»: all that the name or role goes on with is governed as well.
  const whom = speech.cased ? null : phraseFrom(reading, at, words.length);
  if (whom && isWhom(reading, whom.from)) return whom.to;
  at++;
  if (/^صحا?في$/.test(words[at]?.form ?? '')) at++;
  // «في المؤتمر الصحافي»
  while (!speech.cased && /^(?:ال|ה)../.test(words[at]?.form ?? '') && breaks[at] === 'none') at++;
  return at;
}

function isWhom({ given, people, bodies, speech, words }: Reading, at: number): boolean {
  const mention = people[at];
  const form = words[at]?.form ?? '';
  if (mention) return !bodies.has(personOf(mention));
  return given[at] === true || speech.roles.has(form) || speech.titles.has(form);
}

/** A known name, a role, a body, or a name of two words; one word with a capital at a clause's end. */
function isPlainlySomebody(reading: Reading, { from, to }: Run): boolean {
  const { people, breaks, speech, words } = reading;
  if (phraseLength(reading, from, speech.oneOfThem) === to - from) return true;
  for (let at = from; at < to; at++) {
    if (people[at]) return true;
    const { roles, unnamed, institutions, titles } = speech;
    const form = words[at]?.form ?? '';
    if ([roles, unnamed, institutions, titles].some((set) => set.has(form))) return true;
    if (at > from && isNameWord(reading, at) && isNameWord(reading, at - 1)) return true;
  }
  const ends = to >= words.length || breaks[to] !== 'none';
  if (!ends || !speech.cased || speech.language === 'de') return false;
  return to - from === 1 ? isNameWord(reading, from) : isDefinite(reading, from);
}

/** «el acusado», «une habituée»: somebody in words no table has. */
function isDefinite(reading: Reading, from: number): boolean {
  const { words, speech } = reading;
  const form = words[from]?.form ?? '';
  if (speech.articles.has(form)) return speech.language !== 'en';
  return isRomance(reading) && /^un[ea]?$/.test(form);
}

function isInMarks({ quoted, sizes }: Reading, at: number): boolean {
  const stretch = quoted[at] ?? -1;
  return stretch >= 0 && (sizes[stretch] ?? 0) > 0;
}
