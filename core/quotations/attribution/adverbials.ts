import { isGivenName } from '../../language/latin-given-names.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isDescribing, isNameWord } from '../reading/noun-phrases.ts';
import { phraseLength } from '../reading/phrases.ts';
import { isCapital, personOf, type Reading } from '../reading/reading.ts';

/** French and Spanish put when, where and to whom between a verb and its subject. */
export function pastAdverbials(reading: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && reading.breaks[at] === 'none') {
    const next = pastOne(reading, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Past one word or phrase that says how, when, where or to whom; where it stands if it is none. */
function pastOne(reading: Reading, at: number): number {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  // «confiait le même soir le président», but «confiait le même»
  const one = phraseLength(reading, at, speech.oneOfThem);
  const when = reading.breaks[at + one] === 'none' && isWhen(reading, at + one);
  if (one && !when) return at;
  // «se comprometió a restablecer el servicio»: what follows is done, and does nothing.
  if (leadsToInfinitive(reading, at)) return at;
  if (leadsAway(reading, at)) return pastPhrase(reading, at + 1);
  if (isNameWord(reading, at) || (isCapital(reading, at) && !speech.stops.has(form))) return at;
  // «la veille», «este lunes»
  const timed =
    isWhen(reading, at + 1) &&
    reading.breaks[at + 1] === 'none' &&
    // «un haut fonctionnaire»
    !/^hauts?$/.test(words[at + 1]?.form ?? '');
  if (speech.determiners.has(form)) return timed ? at + 2 : at;
  const skipped =
    speech.between.has(form) || speech.clitics.has(form) || speech.particles.has(form);
  return skipped || /..mente?$/.test(form) ? at + 1 : at;
}

function isWhen({ speech, words }: Reading, at: number): boolean {
  return speech.between.has(words[at]?.form ?? '');
}

function leadsAway({ speech, words }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  return speech.oblique.has(form) || /^(?:de|du|del|desde)$/.test(form);
}

const BEFORE_INFINITIVE = { fr: /^(?:a|de|d|pour|sans)$/, es: /^(?:a|al|de|por|para|sin|en)$/ };
const INFINITIVE = {
  fr: /..(?:er|ir)$|^(?:etre|faire|dire|mettre|prendre|rendre)$/,
  es: /..[aei]r(?:l[aeo]s?|se)?$/,
};
const NO_INFINITIVE =
  /^(?:lugar|ayer|mujer|taller|hogar|militar|exterior|particular|hier|hiver|mer|janvier|fevrier|premier|dernier|soir|courrier)$/;

function leadsToInfinitive({ words, speech, capitals }: Reading, at: number): boolean {
  const { language } = speech;
  if (language !== 'fr' && language !== 'es') return false;
  const next = words[at + 1]?.form ?? '';
  if (capitals[at + 1] || NO_INFINITIVE.test(next) || speech.roles.has(next)) return false;
  return BEFORE_INFINITIVE[language].test(words[at]?.form ?? '') && INFINITIVE[language].test(next);
}

/** Past the noun that a preposition governs, its article, and what ties to it: «au micro de RTL». */
function pastPhrase(reading: Reading, from: number): number {
  const { words, speech, breaks, quoted } = reading;
  let at = from;
  // «auprès du Monde»
  if (words[at]?.form === 'du') at++;
  // «junto a Nabih Berri», «tras reunirse con …»
  if (speech.language === 'es' && JOINT.test(words[at - 1]?.form ?? '')) at++;
  while (speech.determiners.has(words[at]?.form ?? '')) at++;
  // «al mismo diario»
  if (SAME.test(words[at]?.form ?? '') && isDescribing(reading, at + 1)) at++;
  // «en X Amos Hochstein», «a la BBC Lola Prat», but «a BBC Mundo la analista»
  const acronym = /^\p{Lu}+$/u.test(printed(reading, at)) && !namesOutlet(reading, at);
  at++;
  while (at < words.length && breaks[at] === 'none') {
    const stretch = quoted[at] ?? -1;
    if (stretch >= 0 && quoted[at - 1] === stretch) at++;
    else if (stretch >= 0 && (reading.sizes[stretch] ?? 0) < 4) at++;
    else if (isNameOf(reading, at) || isOfRole(reading, at)) at++;
    else if (
      !acronym &&
      isCapital(reading, at) &&
      isCapital(reading, at - 1) &&
      !startsName(reading, at)
    )
      at++;
    else if (isTie(reading, at)) {
      at++;
      while (speech.determiners.has(words[at]?.form ?? '')) at++;
      at++;
    } else break;
  }
  return Math.min(at, words.length);
}

/** One capital behind an acronym, and then an article or a role: the capital goes with the acronym. */
function namesOutlet(reading: Reading, at: number): boolean {
  const { breaks, words } = reading;
  if (breaks[at + 1] !== 'none' || breaks[at + 2] !== 'none' || !words[at + 2]) return false;
  return isCapital(reading, at + 1) && !isCapital(reading, at + 2) && isDescribing(reading, at + 2);
}

/** «a la agencia AP», «au quotidien Haaretz», but not «a este diario Lola Prat» */
function isNameOf(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  const before = words[at - 1]?.form ?? '';
  const article = words[at - 2]?.form ?? '';
  // «en un comunicado Nayib Prat»
  if (OURS.test(article) || speech.indefinite.has(article)) return false;
  const noun = speech.institutions.has(before) || speech.naming.has(before);
  return noun && isCapital(reading, at) && !isCapital(reading, at - 1);
}

const JOINT = /^(?:junto|frente|cerca|respecto|gracias)$/;
const SAME =
  /^(?:mism[oa]s?|propi[oa]s?|citad[oa]s?|mencionad[oa]|referid[oa]|conocid[oa]|prestigios[oa]|influyente|principal|popular)$/;

/** «acompañado por el ministro Óscar Puente», «a la propia Ana Pastor» */
function isOfRole({ words, speech, capitals }: Reading, at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  const role = speech.roles.has(before) && speech.determiners.has(words[at - 2]?.form ?? '');
  const definite = /^(?:al|del)$/.test(words[at - 2]?.form ?? '');
  const itself = /^propi[oa]$/.test(before);
  const governed = (role || definite) && speech.roles.has(before);
  return (
    speech.language === 'es' && capitals[at] === true && !capitals[at - 1] && (governed || itself)
  );
}

function isTie({ words }: Reading, at: number): boolean {
  return /^(?:de|del|du|des)$/.test(words[at]?.form ?? '');
}

const OURS = /^(?:este|esta|nuestro|nuestra|ce|cet|cette|notre)$/;

/** Two capitals that end a clause may be somebody; in Spanish the subject is as often left out. */
function startsName(reading: Reading, at: number): boolean {
  const { speech, people, words, bodies } = reading;
  if (isDescribing(reading, at)) return false;
  const mention = people[at];
  if (mention && !people[at - 1] && !bodies.has(personOf(mention))) return true;
  if (speech.language === 'es') {
    const given = (word: number) => isGivenName(words[word]?.form ?? '');
    if (!given(at) || given(at - 1) || SAINT.test(words[at - 1]?.form ?? '')) return false;
  }
  return isCapital(reading, at + 1) && reading.breaks[at + 1] === 'none';
}

// «en San José», «en Villa María»
const SAINT = /^(?:san|santa|santo|saint|sainte|villa|puerto|ciudad|general|coronel)$/;

function printed({ words, text }: Reading, at: number): string {
  const word = words[at];
  return word ? text.slice(word.start, word.end) : '';
}

/** «una entrevista concedida al diario»: a bare word that is no noun for somebody begins none. */
export function startsSomebody(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  if (!isRomance(reading) || isCapital(reading, at) || isDescribing(reading, at)) return true;
  return (
    speech.pronouns.has(words[at]?.form ?? '') || phraseLength(reading, at, speech.oneOfThem) > 0
  );
}
