import { verbKind } from '../../language/speech/speech-words.ts';
import { isCapital, type Reading } from './reading.ts';

const LONGEST_NAME = 6; // words
const LONGEST_FIELD = 4; // «national security spokesperson»
// «an elderly woman», «the family doctor», «a weekly visitor»
const NO_ADVERB = /^(?:family|elderly|friendly|lonely|weekly|daily|monthly|early|kindly|orderly)$/;

// Where a name or description goes on or ends in scripts without capitals.

const LONGEST_BODY = 5; // words

// «وختم الخطيب حديثه بالقول»
const HIS_WORDS =
  /^(?:حديث|كلام|كلمت|تصريح|تصريحات|خطاب|مداخلت|زيارت|مؤتمر|جولت|مقابلت|تغريدت|رسالت|تقرير|منشور)(?:ه|ها|هم)$/;

/** «بلدية زغرين بياناً»: a word with the ending of an object, behind one without, is another noun. */
export function isObject({ text, words }: Reading, at: number): boolean {
  if (HIS_WORDS.test(words[at]?.form ?? '')) return true;
  const ends = (word: number) => {
    const end = words[word]?.end ?? 0;
    return /(?:اً|ًا)$/.test(text.slice(Math.max(0, end - 2), end));
  };
  return ends(at) && !ends(at - 1);
}

const ORIGIN =
  /^(?:لبناني|اسرا[ئي]يلي|امي?ركي|امريكي|فرنسي|ايراني|سوري|مصري|قطري|سعودي|عراقي|اردني|فلسطيني|تركي|روسي|صيني|بريطاني|الماني|ايطالي|اسباني|اماراتي|كويتي|يمني|اوروبي|غربي|عربي|دولي|اممي|خليجي|امني|عسكري|سياسي|حكومي|رسمي|دبلوماسي|محلي|حزبي|وزاري|كبير|بارز|معارض|مطلع)ه?$/;

/** «وصف مسؤول إسرائيلي الاجتماع»: what describes somebody has no article, so a noun with it is another. */
export function isBehindOrigin({ words, speech, given, people }: Reading, at: number): boolean {
  const [noun = '', origin = '', form = ''] = [at - 2, at - 1, at].map((one) => words[one]?.form);
  if (speech.language !== 'ar' || !ORIGIN.test(origin) || !/^ال.../.test(form)) return false;
  if (given[at] || people[at] || /^المستوي$/.test(form)) return false;
  return ORIGIN.test(noun) || speech.unnamed.has(noun);
}

const ORDINAL = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|عشرين|ثلاثين)$/;

/** «حددت وزارة التربية الرابع من تشرين»: a day of a month is no part of a name. */
export function isDay({ words }: Reading, at: number): boolean {
  return ORDINAL.test(words[at]?.form ?? '') && /^(?:من|عشر)$/.test(words[at + 1]?.form ?? '');
}

/** «بري بجهود هوكستين», «נתניהו לכתבים»: behind a name that is whole a glued preposition goes on with the sentence. */
export function isBehindName(reading: Reading, at: number): boolean {
  const { people, words, speech, given, text } = reading;
  const { form = '', start = 0, end = 0 } = words[at] ?? {};
  // «تمسك المتهم ببراءته»
  const own = /(?:ه|ها|هم)$/.test(text.slice(start, end));
  if (
    speech.language === 'ar' &&
    /^[بل].../.test(form) &&
    own &&
    !isKnown(reading, at) &&
    !leadsToName(reading, at)
  )
    return true;
  // «החברה ללקוחותיה»
  const body = speech.institutions.has(words[at - 1]?.form ?? '') && /^ל..+ותי(?:ה|ו|הם)$/;
  if (speech.language === 'he' && body && body.test(form)) return true;
  if (!people[at - 1] || people[at] || given[at]) return false;
  return (speech.language === 'he' ? /^[בלמכ]../ : /^[بلك]../).test(words[at]?.form ?? '');
}

// Nouns and names, in which it is no «who».
const BEGIN_WITH_SHIN =
  /^ש(?:ירות|כונ|יכון|וק|ד|ער|טח|גריר|ידור|יקום|לום|מיר|ותפ|ר|ופט|ליח|כנ|וטר|ביל|בט|כר|אר|חק|ולט|יט|חיי|מאל|ורש|ניר|קל|ינוי|למת|ומר|ילוט|יפוץ|מואל|מעון|פיר|טרן|פיגל|קד|ושן|ניידר|וורץ|חר|לומ|ול|וש)/;
const RESIDENT = /^ה?תושב(?:ת|י|ות)?$/;

/** «קצין בכיר ששירת בצפון», «היבואנית, שמחכה»: what somebody does in a clause of its own. */
export function isRelativeVerb(reading: Reading, at: number): boolean {
  const { words, speech, given, people, met, quoted } = reading;
  const form = words[at]?.form ?? '';
  if (speech.language !== 'he' || !/^ש..../.test(form) || at === 0) return false;
  if (BEGIN_WITH_SHIN.test(form) || (quoted[at] ?? -1) >= 0) return false;
  if (given[at] || given[at - 1] || people[at] || met.surnames.has(form)) return false;
  // תושב שדרות
  return !RESIDENT.test(words[at - 1]?.form ?? '');
}

/** «المتحدث باسمها ماثيو ميلر» */
function leadsToName({ given, people }: Reading, at: number): boolean {
  return given[at + 1] === true || people[at + 1] !== undefined;
}

function isKnown({ given, people, speech, words }: Reading, at: number): boolean {
  return given[at] === true || people[at] !== undefined || speech.roles.has(words[at]?.form ?? '');
}

// «وزارتا الصحة والداخلية»
const BOTH = /^(?:وزار|قياد|رئاس|سفار|هيئ|لجن|نقاب|بلدي)ت(?:ا|ي)$/;

/** ميقاتي ورئيس المجلس: «and» glued to somebody begins another. */
export function isJoined({ text, words }: Reading, at: number): boolean {
  if (BOTH.test(words[at - 2]?.form ?? '') && /^ال/.test(words[at]?.form ?? '')) return false;
  return /[\p{L}]/u.test(text[(words[at]?.start ?? 0) - 1] ?? '');
}

/** In a script without capitals: a given name, or a small word that is a part of a name. */
export function isOfName(reading: Reading, at: number): boolean {
  return reading.given[at] === true || endsName(reading, at) || isTied(reading, at);
}

/** אל על: what looks like a preposition is a part of a name. */
function isTied({ words }: Reading, at: number): boolean {
  const form = words[at]?.form;
  return form === 'אל'
    ? words[at + 1]?.form === 'על'
    : form === 'על' && words[at - 1]?.form === 'אל';
}

/** אלי בין: a preposition that ends a clause right after a given name is none. */
function endsName({ given, breaks, quoted, words }: Reading, at: number): boolean {
  if (!given[at - 1] || (words[at]?.form.length ?? 0) < 2) return false;
  const ends = at + 1 >= words.length || breaks[at + 1] !== 'none';
  return ends || quoted[at + 1] !== quoted[at];
}

/** الأمين العام لـ«حركة السهل» نادر القيسي: whose in marks, and behind them the name. */
export function tiesBody(reading: Reading, at: number): boolean {
  const { words, breaks, quoted, sizes, given, people } = reading;
  const stretch = quoted[at + 1] ?? -1;
  if (words[at]?.form !== 'ل' || stretch < 0 || breaks[at + 1] !== 'none') return false;
  if ((sizes[stretch] ?? 0) > LONGEST_BODY) return false;
  let next = at + 1;
  while (quoted[next] === stretch) next++;
  return breaks[next] === 'none' && (given[next] === true || people[next] !== undefined);
}

/** «Julio Costa»: with a capital it is no month. */
export function isMonthName({ speech, words, breaks, capitals }: Reading, at: number): boolean {
  return (
    speech.language === 'es' &&
    capitals[at] === true &&
    breaks[at] !== 'sentence' &&
    speech.between.has(words[at]?.form ?? '') &&
    (capitals[at + 1] === true || capitals[at - 1] === true)
  );
}

/** «the White House energy adviser»: behind an article and a name, a bare noun in the singular ends it. */
export function leadsToRole(reading: Reading, at: number): boolean {
  const { speech, words, breaks } = reading;
  if (speech.language !== 'en' || !isCapital(reading, at - 1)) return false;
  let first = at - 1;
  while (first > at - LONGEST_NAME && breaks[first] === 'none' && isCapital(reading, first - 1))
    first--;
  if (!speech.articles.has(words[first - 1]?.form ?? '')) return false;
  // «the ministry sent envoy Otto Berg»
  const isNamed = (next: number) => isCapital(reading, next) && breaks[next] === 'none';
  for (let next = at; next < at + LONGEST_FIELD && breaks[next] === 'none'; next++) {
    const form = words[next]?.form ?? '';
    if (speech.roles.has(form)) return next > at && !/s$/.test(form) && !isNamed(next + 1);
    if (isCapital(reading, next) || verbKind(speech, form) || speech.stops.has(form)) return false;
  }
  return false;
}

const BEGINS_REST =
  /^(?:from|to|in|on|at|with|by|for|into|out|up|down|about|around|away|back|past|through|over|along|the|a|an|his|her|their|its|every|no|not)$/;

/** «her aunt moves from place to place»: behind somebody in the singular, what ends in s does something. */
export function actsInPresent({ speech, words, breaks, capitals }: Reading, at: number): boolean {
  const [before = '', form = '', next = ''] = [at - 1, at, at + 1].map((one) => words[one]?.form);
  if (speech.language !== 'en' || capitals[at] || !/..[^s]s$/.test(form)) return false;
  if (!speech.roles.has(before) || /s$/.test(before)) return false;
  if (speech.roles.has(form) || speech.institutions.has(form)) return false;
  return breaks[at + 1] === 'none' && BEGINS_REST.test(next);
}

const GOES =
  /^(?:va|vit|vient|part|sort|tient|prend|met|rit|dort|court|lit|boit|attend|regarde|arrive|habite|travaille|marche|montre|reste|passe|parle|pleure|tremble|hoche|hausse|secoue|leve|baisse|tend)$/;
const BEGINS_OBJECT = /^(?:les?|la|une?|son|sa|ses|leurs?|ce|cet|cette|ces)$/;
const WHOLE = /^(?:tou(?:t|te|s|tes)|numero)$/;

/** «le vieux notaire sort son agenda»: in French what an article follows, and no name, is a verb. */
export function hasObject({ speech, words, breaks, capitals }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  if (speech.language !== 'fr' || capitals[at] || WHOLE.test(form)) return false;
  const small = [speech.determiners, speech.links, speech.linksToPlaces, speech.epithets];
  if (small.some((set) => set.has(form)) || speech.roles.has(form)) return false;
  return (
    breaks[at + 1] === 'none' && (GOES.test(form) || BEGINS_OBJECT.test(words[at + 1]?.form ?? ''))
  );
}

/** «finally»: how or when, and no part of a description. */
export function isAdverb(form: string, language: string): boolean {
  return language === 'en' && /..ly$/.test(form) && !NO_ADVERB.test(form);
}

/** «la víspera la portavoz»: a second article ties nothing to what stands before it. */
export function startsAnew({ words, speech, capitals }: Reading, at: number): boolean {
  const tied = speech.links.has(words[at - 1]?.form ?? '');
  const form = words[at]?.form ?? '';
  // «des» is no new beginning in German, and «einen» and «den» are: «das Blatt einen Beamten».
  if (speech.language === 'de') return !tied && speech.accusative.has(form) && !capitals[at];
  return !tied && !capitals[at] && speech.articles.has(form);
}

export function isPossessive(reading: Reading, at: number): boolean {
  const end = reading.words[at]?.end ?? 0;
  return /^['’]s?\s/.test(reading.text.slice(end, end + 3));
}
