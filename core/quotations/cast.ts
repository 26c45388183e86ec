import { wordsOf } from '../language/words.ts';
import type { Gender } from './gender.ts';
import type { SpokenBy } from './quotation.ts';

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
};

/** Those whom a page names, so that a bare surname or a role finds whom it belongs to. */
export type Cast = {
  byPerson: Map<string, Member>;
  /** By the last word of the name: the latest one wins. */
  bySurname: Map<string, Member>;
  /** Everybody who bears a surname: «Clinton» may be he or she. */
  families: Map<string, Set<Member>>;
  /** What those with a name are called by it, in the order of the page. */
  surnames: Set<string>;
  /** Whom a given name alone means; null where the page has two of them. */
  byGivenName: Map<string, Member | null>;
  /** Those of the dossier, and of the others the latest, by the nouns of their roles. */
  byRoleNoun: Map<string, Set<Member>>;
  latestByRoleNoun: Map<string, Member>;
  /** The nouns of everybody's roles. */
  nouns: Map<Member, Set<string>>;
  /** How late each was last spoken of. */
  seen: Map<Member, number>;
  turn: number;
  /** Names and roles come again and again: their words are read once. */
  forms: Map<string, string[]>;
};

export function emptyCast(): Cast {
  return {
    byPerson: new Map(),
    bySurname: new Map(),
    families: new Map(),
    surnames: new Set(),
    byGivenName: new Map(),
    byRoleNoun: new Map(),
    latestByRoleNoun: new Map(),
    nouns: new Map(),
    seen: new Map(),
    turn: 0,
    forms: new Map(),
  };
}

/** Adds somebody, or tells who it is among those already there. `roles`: what else they are called. */
export function enter(cast: Cast, entry: Member, roles: string[] = []): Member {
  const known = entry.person ? cast.byPerson.get(entry.person) : byName(cast, entry.name);
  const member = known ?? { ...entry };
  member.role ??= entry.role;
  member.gender ??= entry.gender;
  cast.seen.set(member, ++cast.turn);
  if (!member.person) addNames(cast, member, entry.name);
  else if (!known) cast.byPerson.set(member.person, member);
  if (entry.role) addRole(cast, member, entry.role);
  if (!known || !member.person) for (const role of roles) addRole(cast, member, role);
  return member;
}

const LARGEST_FAMILY = 10; // more are a page made to slow us down

/** Whoever of the same surname a pronoun fits. */
export function namesake(cast: Cast, { name }: Member, gender: Gender): Member | null {
  const family = cast.families.get(formsOf(cast, name).at(-1) ?? '') ?? new Set();
  if (family.size > LARGEST_FAMILY) return null;
  for (const member of family) if (member.gender === gender) return member;
  return null;
}

/** The one person to whom every word fits: `the envoy`, `der Minister`, השליח. */
export function byRole(cast: Cast, printed: string): Member | null {
  const members = new Set(nounsOf(cast, printed).map((noun) => latestWithNoun(cast, noun)));
  const [member] = members;
  return members.size === 1 ? (member ?? null) : null;
}

/** Every word of a role fits somebody. */
export function holdsRole(cast: Cast, member: Member, printed: string): boolean {
  const nouns = nounsOf(cast, printed);
  const own = cast.nouns.get(member);
  return own !== undefined && nouns.length > 0 && nouns.every((noun) => own.has(noun));
}

function nounsOf(cast: Cast, printed: string): string[] {
  return formsOf(cast, printed)
    .filter((form) => !SMALL.has(form))
    .map(bare);
}

// Articles say nothing of who is meant.
const SMALL = new Set(['the', 'le', 'la', 'l', 'der', 'die', 'das', 'el', 'their', 'his', 'her']);

export function spokenBy(member: Member, printed: string, role: string | null): SpokenBy {
  const { person, name, named } = member;
  return { printed, person, name, role: role ?? member.role, named };
}

function latestWithNoun({ byRoleNoun, latestByRoleNoun, seen }: Cast, noun: string) {
  let latest = latestByRoleNoun.get(noun);
  for (const member of byRoleNoun.get(noun) ?? []) {
    if (!latest || (seen.get(member) ?? 0) > (seen.get(latest) ?? 0)) latest = member;
  }
  return latest;
}

function addNames(cast: Cast, member: Member, name: string): void {
  if (name.length > member.name.length) member.name = name;
  const forms = formsOf(cast, name);
  const [first = ''] = forms;
  if (forms.length > 1 && member.named && member.human) {
    const other = cast.byGivenName.get(first) ?? member;
    cast.byGivenName.set(first, other === member ? member : null);
  }
  for (const form of forms.length > 1 ? forms.slice(1) : forms) {
    cast.bySurname.set(form, member);
    if (member.named && member.human) cast.surnames.add(form);
  }
  const surname = forms.at(-1) ?? '';
  cast.families.set(surname, (cast.families.get(surname) ?? new Set()).add(member));
}

function addRole(cast: Cast, member: Member, role: string): void {
  const { byRoleNoun, latestByRoleNoun } = cast;
  const own = cast.nouns.get(member) ?? new Set();
  cast.nouns.set(member, own);
  for (const form of formsOf(cast, role)) {
    const noun = bare(form);
    own.add(noun);
    if (!member.person) latestByRoleNoun.set(noun, member);
    else byRoleNoun.set(noun, (byRoleNoun.get(noun) ?? new Set()).add(member));
  }
}

/** `Weinstein` and `Omer Weinstein`: every word of the shorter name is in the longer. */
function byName(cast: Cast, name: string): Member | undefined {
  const forms = formsOf(cast, name);
  const [first = ''] = forms;
  const alone = forms.length === 1 ? (cast.byGivenName.get(first) ?? undefined) : undefined;
  const member = cast.bySurname.get(forms.at(-1) ?? '') ?? alone;
  if (!member) return undefined;
  const others = formsOf(cast, member.name);
  const [short, long] = others.length < forms.length ? [others, forms] : [forms, others];
  return short.every((form) => long.includes(form)) ? member : undefined;
}

/** المبعوث and مبعوث are one noun. */
function bare(form: string): string {
  return /^ال../.test(form) ? form.slice(2) : /^ה[א-ת]{2}/.test(form) ? form.slice(1) : form;
}

/** The normalised words of a name or role. */
export function formsOf({ forms }: Cast, text: string): string[] {
  const known = forms.get(text) ?? wordsOf(text).map(({ form }) => form);
  forms.set(text, known);
  return known;
}
