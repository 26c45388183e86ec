import { isGivenName } from '../../language/latin-given-names.ts';
import { isRomance } from './language-groups.ts';
import { isCapital, personOf, type Reading, type Run } from './reading.ts';

/** Somebody of the dossier in these words, unless the words are about something of theirs. */
export function knownIn(reading: Reading, run: Run) {
  for (let last = run.to - 1; last >= run.from; last--) {
    const mention = reading.people[last];
    if (!mention) continue;
    const head = headOf(reading, run);
    let from = last;
    while (from > run.from && reading.people[from - 1] === mention) from--;
    const at = { from, to: last + 1 };
    const coversHead = from <= head && head <= last;
    if (coversHead) return { mention, at };
    const owned =
      isInstitution(reading, head) ||
      isPossessed(reading, at, run) ||
      isComplement(reading, at, head);
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

/** «the secretary-general of Hezbollah», «Berri’s adviser» told the other way round: another's role. */
function isComplement(reading: Reading, place: Run, head: number): boolean {
  const { roles, unnamed, titles, links, cased } = reading.speech;
  const form = reading.words[head]?.form ?? '';
  if (head >= place.from || !(roles.has(form) || unnamed.has(form) || titles.has(form)))
    return false;
  const mention = reading.people[place.from];
  if (mention && reading.bodies.has(personOf(mention))) return true;
  if (!cased) return isCloseTo(reading, { from: head, to: place.from });
  for (let at = head + 1; at < place.from; at++) {
    if (links.has(reading.words[at]?.form ?? '')) return true;
  }
  return false;
}

/** «מקור המקורב לנשיא», «مصدر مقرب من ميقاتي»: whoever is named behind is somebody else. */
export function isCloseTo({ words }: Reading, { from, to }: Run): boolean {
  return words.slice(from, to).some(({ form }) => CLOSE.test(form));
}

const CLOSE = /^ה?(?:מקורב|קרוב)(?:ת|ה|ים|ות)?$|^(?:ال)?مقرب(?:ه|ون|ين)?$/;

/** The word that says what is spoken of: the last before `of`; the first where roles go first. */
export function headOf(reading: Reading, { from, to }: Run): number {
  const { cased: hasCase, links, oblique, determiners } = reading.speech;
  if (!hasCase) return from;
  const { roles, institutions, unnamed } = reading.speech;
  const romance = isRomance(reading);
  for (let at = from; at < to; at++) {
    const form = reading.words[at]?.form ?? '';
    if (romance && [roles, institutions, unnamed].some((set) => set.has(form))) return at;
    if (at === from) continue;
    if (!links.has(form) && (romance || !oblique.has(form))) continue;
    if (determiners.has(reading.words[at - 1]?.form ?? '')) continue;
    return at - 1;
  }
  return nameOfBody(reading, { from, to }) ?? to - 1;
}

/** „das Glaswerk Lohr“: in German what a body is goes before its name. */
function nameOfBody({ speech, words, capitals }: Reading, { from, to }: Run): number | null {
  if (speech.language !== 'de') return null;
  let at = to - 1;
  while (at > from && capitals[at] && !isNoun(speech, words[at]?.form ?? '')) at--;
  const named = at < to - 1 && !isGivenName(words[at + 1]?.form ?? '');
  return named && speech.institutions.has(words[at]?.form ?? '') ? at : null;
}

function isNoun({ roles, institutions, titles }: Reading['speech'], form: string): boolean {
  return roles.has(form) || institutions.has(form) || titles.has(form);
}

export function isInstitution(reading: Reading, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  // «el ejecutivo» is a manager, «el Ejecutivo» the government.
  const { institutions, language, roles } = reading.speech;
  const person = isRomance(reading) && roles.has(form) && !namesBody(reading, at);
  if (institutions.has(form)) return !person || isCapital(reading, at);
  if (roles.has(form)) return false;
  const prefix = language === 'he' ? /^[מבלהו]/ : language === 'ar' ? /^[وبل]/ : null;
  return prefix !== null && institutions.has(form.replace(prefix, ''));
}

/** «la consultora Andes Data» is a firm, «la consultora Lola Prat» a woman. */
function namesBody({ words, breaks, capitals }: Reading, at: number): boolean {
  const next = breaks[at + 1] === 'none' && capitals[at + 1] === true;
  return next && breaks[at + 2] === 'none' && !isGivenName(words[at + 1]?.form ?? '');
}
