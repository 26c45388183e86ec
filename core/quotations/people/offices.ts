import type { Speaker } from '../../dossier/schema.ts';
import type { Language } from '../../language/languages.ts';
import { perLanguage } from '../../language/per-language.ts';
import { readOnce } from '../../language/read-once.ts';
import { speechWords } from '../../language/speech/speech-words.ts';
import { wordsOf } from '../../language/words.ts';
import { partiesNamed } from '../wordings/whose-words.ts';
import type { Member } from './cast.ts';
import type { Stage } from './stage.ts';

/** Whose offices need no country in a language: in Hebrew «the prime minister» is Israel's. */
export const HOME: Partial<Record<Language, string>> = { he: 'israel' };

/**
 * Whom of the dossier an office means: «der libanesische Regierungschef», ראש הממשלה. Those whom the
 * page names come first; without one of them it must be clear which country's office it is.
 */
export function officeHolders(stage: Stage, printed: string): string[] {
  const { language, cast } = stage;
  if (isPast(printed)) return [];
  const office = officeOf(printed, language);
  if (!office) return [];
  const parties = partiesNamed(printed, language, stage.dossier);
  const holders = inOffice(stage, office, parties);
  const named = holders.filter((id) => cast.byPerson.has(id));
  if (named.length > 0) return named;
  if (parties.length > 0) return stage.inTime && holders.length === 1 ? holders : [];
  const home = HOME[language];
  return home ? holders.filter((id) => stage.people.get(id)?.party === home) : [];
}

/** „der Gesandte des Präsidenten“, «the president’s envoy»: an envoy, whoever’s. */
function officeOf(printed: string, language: Language): string | undefined {
  const offices = [...officesIn(printed, language)];
  if (offices.length < 2 || language !== 'en' || / of /.test(printed)) return offices[0];
  return /['’]s? /.test(printed) ? offices.at(-1) : undefined;
}

/** Who of the dossier holds an office, of some parties or of any. */
function inOffice(stage: Stage, office: string, parties: readonly string[]): string[] {
  const key = [office, ...parties].join(' ');
  const known = stage.inOffice.get(key);
  if (known) return known;
  const holders = [...stage.people.values()]
    .filter(({ kind, party }) => kind === 'person' && (!parties.length || parties.includes(party)))
    .filter((person) => holds(officesHeld(stage, person), office))
    .map(({ id }) => id);
  stage.inOffice.set(key, holders);
  return holders;
}

/** «the former president»: whoever held it once, and not who holds it now. */
export function isPast(printed: string): boolean {
  return PAST.test(printed);
}

const PAST =
  /\b(?:former|ancien|ancienne|ehemaliger?|fr[uü]herer?)\b|\bex[-\s]|\bex(?:presid|ministr|primer|embaj|alcald)|السابق|לשעבר/i;

/** «the minister» may be any but the first of them. */
function holds(offices: Set<string>, office: string): boolean {
  if (office !== 'minister') return offices.has(office);
  return [...offices].some((one) => / minister$/.test(one) && one !== 'prime minister');
}

/** «el mandatario» is the president's title, and in a headline any head of government's; so is «the US leader». */
export function mayGovern(stage: Stage, member: Member, printed: string): boolean {
  const known = member.person ? stage.people.get(member.person) : undefined;
  if (!known || !/\b(?:mandatari[oa]|gobernante|leader)\b/i.test(printed)) return false;
  const offices = officesHeld(stage, known);
  return offices.has('prime minister') || (/leader/.test(printed) && offices.has('president'));
}

function officesHeld(stage: Stage, { id }: Speaker): Set<string> {
  const held = stage.offices.get(id);
  if (held) return held;
  const titles = stage.rolesOf(id).map(({ title }) => title.en);
  // «Spokesman of the prime minister»: what comes first is theirs.
  const offices = new Set(titles.flatMap((title) => [...officesIn(title, 'en')].slice(0, 1)));
  stage.offices.set(id, offices);
  return offices;
}

/** The offices that words name, in order; the longest way to name one counts. */
export function officesIn(text: string, language: Language): ReadonlySet<string> {
  return officesRead(language)(text);
}

const officesRead = perLanguage((language) => readOnce((text) => readOffices(text, language)));

function readOffices(text: string, language: Language): Set<string> {
  const { offices } = speechWords(language);
  const words = wordsOf(text).map(({ form }) => form);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const office = offices
      .get(words[at] ?? '')
      ?.find(({ forms }) => forms.every((form, step) => words[at + step] === form));
    if (!office) continue;
    found.add(office.name);
    at += office.forms.length - 1;
  }
  return found;
}
