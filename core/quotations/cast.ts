import { wordsOf } from '../language/words.ts';
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
};

/** Those whom a page names, so that a bare surname or a role finds whom it belongs to. */
export type Cast = {
  byPerson: Map<string, Member>;
  /** By the last word of the name: the latest one wins. */
  bySurname: Map<string, Member>;
  byRoleNoun: Map<string, Member>;
};

export function emptyCast(): Cast {
  return { byPerson: new Map(), bySurname: new Map(), byRoleNoun: new Map() };
}

/** Adds somebody, or tells who it is among those already there. `roles`: what else they are called. */
export function enter(cast: Cast, entry: Member, roles: string[] = []): Member {
  const forms = wordsOf(entry.name).map(({ form }) => form);
  const surname = forms.at(-1) ?? '';
  const known = entry.person
    ? cast.byPerson.get(entry.person)
    : sameName(cast.bySurname.get(surname), forms);
  const member = known ?? { ...entry };
  member.role ??= entry.role;
  if (!member.person && entry.name.length > member.name.length) member.name = entry.name;
  if (member.person) cast.byPerson.set(member.person, member);
  else
    for (const form of forms.length > 1 ? forms.slice(1) : forms) cast.bySurname.set(form, member);
  for (const role of [entry.role ?? '', ...roles]) {
    for (const { form } of wordsOf(role)) cast.byRoleNoun.set(bare(form), member);
  }
  return member;
}

// Articles say nothing of who is meant.
const SMALL = new Set(['the', 'le', 'la', 'l', 'der', 'die', 'das', 'el', 'their', 'his', 'her']);

/** The one person to whom every word fits: `the envoy`, `der Minister`, השליח. */
export function byRole(cast: Cast, printed: string): Member | null {
  const nouns = wordsOf(printed).filter(({ form }) => !SMALL.has(form));
  const members = new Set(nouns.map(({ form }) => cast.byRoleNoun.get(bare(form))));
  const [member] = members;
  return members.size === 1 ? (member ?? null) : null;
}

export function spokenBy(member: Member, printed: string, role: string | null): SpokenBy {
  const { person, name, named } = member;
  return { printed, person, name, role: role ?? member.role, named };
}

/** `Weinstein` and `Omer Weinstein`: every word of the shorter name is in the longer. */
function sameName(member: Member | undefined, forms: string[]): Member | undefined {
  if (!member) return undefined;
  const others = wordsOf(member.name).map(({ form }) => form);
  const [short, long] = others.length < forms.length ? [others, forms] : [forms, others];
  return short.every((form) => long.includes(form)) ? member : undefined;
}

/** المبعوث and مبعوث are one noun. */
function bare(form: string): string {
  return /^ال../.test(form) ? form.slice(2) : /^ה[א-ת]{2}/.test(form) ? form.slice(1) : form;
}
