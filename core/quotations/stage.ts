import type { Dossier, Speaker } from '../dossier/schema.ts';
import type { Language } from '../language/languages.ts';
import { type Cast, emptyCast, enter, type Member } from './cast.ts';
import type { Focus, Sighting } from './focus.ts';
import type { Gender } from './gender.ts';
import type { Quotation, SpokenBy } from './quotation.ts';
import type { Reading } from './reading.ts';

export type Answer = Pick<Quotation, 'speaker' | 'verb' | 'family' | 'confidence' | 'reason'>;

/** What is known of a page's people while it is read from top to bottom. */
export type Stage = {
  dossier: Dossier;
  language: Language;
  people: Map<string, Speaker>;
  /** What each is at the article's date. */
  roles: Map<string, Speaker['roles']>;
  cast: Cast;
  /** Words of the bodies this page names, in scripts that glue prepositions to them. */
  shortNames: Map<string, string>;
  /** The first full name of a body on this page, by its noun: وزارة الصحة by وزارة. */
  bodyNames: Map<string, string>;
  /** What the dossier calls somebody, by their id. */
  titles: Map<string, string[]>;
  /** Whoever was last spoken of or quoted: a pronoun means them. */
  focus: Focus | null;
  lastUnnamed: Member | null;
  /** Whoever leads the page's first sentence with somebody in it: most often its interviewee. */
  firstLead: Member | null;
  /** Whom the last sentences of the block before name. */
  justNamed: Member[];
  /** Whom each block introduces. */
  introduced: Map<Reading, { at: number; member: Member }[]>;
  /** The page sets speech in double marks. */
  doubles: boolean;
  /** The last quotation ran on to the end of its block with no closing mark. */
  openEnded: boolean;
  /** The article is of the dossier's time, or bears no date. */
  inTime: boolean;
  lastSpeaker: { speaker: SpokenBy; block: number } | null;
  block: number;
};

export type Place = {
  reading: Reading;
  index: number;
  sightings: Sighting[];
  /** The quotation before this one in the same block. */
  previous: Answer | null;
};

export function newStage(dossier: Dossier, language: Language, date: string | null): Stage {
  const people = new Map(dossier.people.map((person) => [person.id, person]));
  const { coverage } = dossier;
  const roles = new Map(dossier.people.map((one) => [one.id, rolesAt(one, date, coverage)]));
  const { core, continuation } = coverage;
  const inTime = !date || (core.from <= date && date <= continuation.to);
  const nobody = {
    doubles: false,
    openEnded: false,
    inTime,
    focus: null,
    lastUnnamed: null,
    firstLead: null,
    lastSpeaker: null,
    justNamed: [],
  };
  const met = {
    cast: emptyCast(),
    shortNames: new Map<string, string>(),
    bodyNames: new Map<string, string>(),
    introduced: new Map(),
  };
  const titles = new Map<string, string[]>();
  return { dossier, language, people, roles, titles, ...met, block: -1, ...nobody };
}

/** Somebody of the dossier, by the name and the roles that it has for them. */
export function knownMember(
  stage: Stage,
  id: string,
  role: string | null,
  gender: Gender = null,
): Member {
  const known = stage.people.get(id);
  const entry = {
    name: known?.name.en ?? id,
    person: id,
    role,
    named: known?.kind !== 'unnamed',
    human: known?.kind === 'person',
    gender,
  };
  return enter(stage.cast, entry, titlesOf(stage, id));
}

function titlesOf({ titles, roles, language }: Stage, id: string): string[] {
  const own = language === 'fr' || language === 'ar' || language === 'he' ? language : 'en';
  const known =
    titles.get(id) ?? (roles.get(id) ?? []).flatMap(({ title }) => [title.en, title[own] ?? '']);
  titles.set(id, known);
  return known;
}

/** What somebody is at an article's date; the roles of the story's time for a page outside it. */
function rolesAt(
  { roles }: Speaker,
  date: string | null,
  { core, continuation }: Dossier['coverage'],
): Speaker['roles'] {
  if (!date) return roles;
  const days = [
    date,
    date < core.from ? core.from : continuation.to < date ? continuation.to : date,
  ];
  return roles.filter(({ from = '', to = '9999' }) => days.some((day) => from <= day && day <= to));
}
