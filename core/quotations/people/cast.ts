import { withoutConstruct } from '../../language/hebrew-construct.ts';
import { readOnce } from '../../language/read-once.ts';
import { wordsOf } from '../../language/words.ts';
import type { SpokenBy } from '../quotation.ts';
import type { Gender } from '../reading/gender.ts';

/** Somebody, or some body, of this page by the fullest name it has for them. */
export type Member = {
  name: string;
  person: string | null;
  /** As the page first printed it. */
  role: string | null;
  named: boolean;
  /** One person, whom a pronoun can stand for. */
  human: boolean;
  gender: Gender;
  /** More than one; null where the page does not show it. */
  several: boolean | null;
  /** Each of several who are named. */
  each?: Member[];
};

/** Those whom a page names, so that a bare surname or a role finds whom it belongs to. */
export type Cast = {
  byPerson: Map<string, Member>;
  /** People by each further word of the name: the latest one wins. */
  bySurname: Map<string, Member>;
  /** People of the dossier by the last word of the name that the page has printed in full. */
  byKnownSurname: Map<string, Member>;
  /** All who bear a surname: «Clinton» may be he or she. */
  families: Map<string, Set<Member>>;
  /** Bodies, and those without a name, by all that they are called. */
  byWords: Map<string, Member>;
  /** What those with a name are called by it, in the order of the page. */
  surnames: Set<string>;
  /** Whom a given name alone means; null where the page has two of them. */
  byGivenName: Map<string, Member | null>;
  /** By the nouns of their roles, in the order of the page. */
  byRoleNoun: Map<string, Set<Member>>;
  /** The nouns of everybody's roles. */
  nouns: Map<Member, Set<string>>;
};

export function emptyCast(): Cast {
  return {
    byPerson: new Map(),
    bySurname: new Map(),
    byKnownSurname: new Map(),
    families: new Map(),
    byWords: new Map(),
    surnames: new Set(),
    byGivenName: new Map(),
    byRoleNoun: new Map(),
    nouns: new Map(),
  };
}

/** Adds somebody, or tells who it is among those already there. `roles`: what else they are called. */
export function enter(cast: Cast, entry: Member, roles: string[] = []): Member {
  const known = entry.person ? cast.byPerson.get(entry.person) : alreadyThere(cast, entry);
  const member = known ?? { ...entry };
  const isTold = known !== undefined && known.role === entry.role;
  member.role ??= entry.role;
  member.gender ??= entry.gender;
  if (!member.person) addNames(cast, member, entry.name);
  else if (!known) cast.byPerson.set(member.person, member);
  if (entry.role && !isTold) addRole(cast, member, entry.role);
  if (!known || !member.person) for (const role of roles) addRole(cast, member, role);
  return member;
}

const MOST_OF_A_ROLE = 20; // more are a page made to slow us down

/** Two people who do something together, by both their names as the page joins them. */
export function pairOf(cast: Cast, one: Member, other: Member, joining: string): Member {
  const name = `${one.name}${joining}${other.name}`;
  const known = cast.byWords.get(name);
  const pair: Member = {
    name, person: null, role: null, named: true, human: true, gender: null, several: true,
    each: [one, other],
  }; // biome-ignore format: in one row
  if (!known) cast.byWords.set(name, pair);
  return known ?? pair;
}

/** Those anywhere on the page who are called by every noun of some words. */
export function membersByNoun(cast: Cast, printed: string): Member[] {
  const [first = ''] = nounsOf(printed);
  const members = [...(cast.byRoleNoun.get(first) ?? [])].slice(-MOST_OF_A_ROLE);
  return members.filter((member) => holdsRole(cast, member, printed) !== null);
}

/** «Ali Hassan Khalil» of the dossier is the page's «M. Khalil» further down. */
export function nameInFull(cast: Cast, member: Member, printed: string): void {
  const forms = formsOf(printed);
  const surname = forms.at(-1) ?? '';
  if (!member.human || forms.length < 2) return;
  cast.byKnownSurname.set(surname, member);
  cast.surnames.add(surname);
}

/** Every word of a role fits somebody; whether word for word, or «der Minister» for the Außenminister. */
export function holdsRole(cast: Cast, member: Member, printed: string): 'just' | 'about' | null {
  const nouns = nounsOf(printed);
  const own = cast.nouns.get(member);
  if (own === undefined || nouns.length === 0) return null;
  if (nouns.every((noun) => own.has(noun))) return 'just';
  const fits = (noun: string) => own.has(noun) || (noun.length > 4 && endsIn(own, noun));
  return nouns.every(fits) ? 'about' : null;
}

function endsIn(own: Set<string>, noun: string): boolean {
  for (const other of own) if (other.endsWith(noun)) return true;
  return false;
}

/** The words of a description that tell one from another. */
export function nounsOf(printed: string): string[] {
  return formsOf(printed)
    .filter((form) => !SMALL.has(form))
    .map(bare);
}

// Articles say nothing of who is meant.
const SMALL = new Set(['the', 'le', 'la', 'l', 'der', 'die', 'das', 'el', 'their', 'his', 'her']);

export function spokenBy(member: Member, printed: string, role: string | null): SpokenBy {
  const { person, name, named, each } = member;
  const several = each?.map((one) => spokenBy(one, one.name, null));
  const spoken = { printed, person, name, role: role ?? member.role, named };
  return several ? { ...spoken, several } : spoken;
}

function addNames(cast: Cast, member: Member, name: string): void {
  const forms = formsOf(name);
  if (!isPerson(member)) {
    cast.byWords.set(forms.join(' '), member);
    return;
  }
  if (name.length > member.name.length) member.name = name;
  const [first = ''] = forms;
  if (forms.length > 1) {
    const other = cast.byGivenName.get(first) ?? member;
    cast.byGivenName.set(first, other === member ? member : null);
  }
  for (const form of forms.length > 1 ? forms.slice(1) : forms) {
    if (forms.length > 1 && PARTICLES.test(form)) continue;
    cast.bySurname.set(form, member);
    cast.surnames.add(form);
  }
  const surname = forms.at(-1) ?? '';
  cast.families.set(surname, (cast.families.get(surname) ?? new Set()).add(member));
}

// The «Le» of Le Guennec is nobody's name.
const PARTICLES = /^(?:l[ae]s?|los|d[aeiu]|des|del|della|[dv][ae][nr]|von|zu|[ae]l|bin|ibn)$/;

function addRole(cast: Cast, member: Member, role: string): void {
  const { byRoleNoun } = cast;
  const own = cast.nouns.get(member) ?? new Set();
  cast.nouns.set(member, own);
  for (const form of formsOf(role)) {
    const noun = bare(form);
    own.add(noun);
    byRoleNoun.set(noun, (byRoleNoun.get(noun) ?? new Set()).add(member));
  }
}

function isPerson({ named, human }: Member): boolean {
  return named && human;
}

function alreadyThere(cast: Cast, entry: Member): Member | undefined {
  if (isPerson(entry)) return byName(cast, entry.name);
  return cast.byWords.get(formsOf(entry.name).join(' '));
}

const LARGEST_FAMILY = 10; // more are a page made to slow us down

/** Whoever of the same surname is of the gender that is meant. */
export function namesake(cast: Cast, { name }: Member, gender: Gender): Member | null {
  const family = cast.families.get(formsOf(name).at(-1) ?? '') ?? new Set();
  if (family.size > LARGEST_FAMILY) return null;
  for (const member of family) if (member.gender === gender) return member;
  return null;
}

/** `Weinstein` and `Omer Weinstein`: every word of the shorter name is in the longer. */
function byName(cast: Cast, name: string): Member | undefined {
  const forms = formsOf(name);
  const [first = ''] = forms;
  const alone = forms.length === 1 ? (cast.byGivenName.get(first) ?? undefined) : undefined;
  const member = cast.bySurname.get(forms.at(-1) ?? '') ?? alone ?? firstNamed(cast, forms);
  if (!member) return forms.length === 1 ? cast.byKnownSurname.get(first) : undefined;
  const others = formsOf(member.name);
  const [short, long] = others.length < forms.length ? [others, forms] : [forms, others];
  return short.every((form) => long.includes(form)) ? member : undefined;
}

/** «Leila» of the headline is «Leila Kern» further down. */
function firstNamed({ bySurname }: Cast, [first = '', ...others]: string[]): Member | undefined {
  const member = others.length > 0 ? bySurname.get(first) : undefined;
  return member && formsOf(member.name).length === 1 ? member : undefined;
}

const HEBREW_BEGINS = '\u0590'; // and Arabic after it

/** المبعوث and مبعوث are one noun. */
function bare(form: string): string {
  if (form === 'people') return 'person';
  if (form < HEBREW_BEGINS) return form;
  if (/^ال../.test(form)) return form.slice(2);
  return withoutConstruct(form.replace(/^ה(?=[א-ת]{2})/, ''));
}

/** The normalised words of a name or role. */
export const formsOf = readOnce((text) => wordsOf(text).map(({ form }) => form));
