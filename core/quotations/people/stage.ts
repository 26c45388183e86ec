import type { Lexicon } from '../../dossier/lexicon.ts';
import type { Dossier, Speaker } from '../../dossier/schema.ts';
import type { Language } from '../../language/languages.ts';
import { genderOfName } from '../../language/latin-given-names.ts';
import { wordsOf } from '../../language/words.ts';
import type { Quotation, SpokenBy } from '../quotation.ts';
import type { Gender } from '../reading/gender.ts';
import { type Reading, readBlock } from '../reading/reading.ts';
import { type Cast, emptyCast, enter, type Member } from './cast.ts';
import type { Mention, SpokenOf } from './spoken-of.ts';

export type Answer = Pick<
  Quotation,
  'speaker' | 'verb' | 'family' | 'confidence' | 'reason' | 'relayedBy'
>;

/** Makes a text of the page ready for attribution. */
export type Reader = (text: string) => Reading;

/** What is known of a page's people while it is read from top to bottom. */
export type Stage = {
  dossier: Dossier;
  read: Reader;
  language: Language;
  people: Map<string, Speaker>;
  /** What the given names of the people of the dossier show. */
  genders: ReadonlyMap<string, Gender>;
  /** The offices that each holds, once they were asked for. */
  offices: Map<string, Set<string>>;
  /** Who holds an office, by its name and the parties it is of, once it was asked for. */
  inOffice: Map<string, string[]>;
  /** Who may be meant by an office as the page prints it. */
  holders: Map<string, string[]>;
  /** What somebody is at the article's date. */
  rolesOf: (id: string) => Speaker['roles'];
  cast: Cast;
  /** Words of the bodies this page names, in scripts that glue prepositions to them. */
  shortNames: Map<string, string>;
  /** What the dossier calls somebody, by their id. */
  titles: Map<string, string[]>;
  /** Of whom the blocks before this one spoke, and who was quoted: a pronoun means one of them. */
  spokenOf: SpokenOf;
  /** Whoever leads the page's first sentence with somebody in it: most often its interviewee. */
  firstLead: Member | null;
  /** Whom the headline quotes, if no dossier tells of them. */
  quotedAbove: Member | null;
  /** Whom the page names far oftener than all others. */
  hero: Member | null;
  /** Of whom the page has namesakes alone. */
  strangers: ReadonlySet<string>;
  /** Blocks with no quotation in them nor soon after. */
  silent: ReadonlySet<Reading>;
  /** Whom each block names. */
  named: Map<Reading, { at: number; member: Member; office?: true }[]>;
  /** Whom each block introduces. */
  introduced: Map<Reading, { at: number; member: Member }[]>;
  /** The page asks questions and has the answers in marks. */
  interview: boolean;
  /** The page sets speech in double marks. */
  doubles: boolean;
  /** The last quotation ran on to the end of its block with no closing mark. */
  openEnded: boolean;
  /** The article is of the dossier's time, or bears no date. */
  inTime: boolean;
  lastSpeaker: { speaker: SpokenBy; block: number } | null;
  block: number;
  /** How many sentences the blocks before this one have. */
  sentencesBefore: number;
  sentencesHere: number;
};

export type Place = {
  reading: Reading;
  index: number;
  /** Whom its block mentions. */
  here: Mention[];
  /** The quotation before this one in the same block. */
  previous: Answer | null;
};

export function newStage(
  dossier: Dossier,
  lexicon: Lexicon,
  language: Language,
  date: string | null,
): Stage {
  const { people, bodies, genders } = knownIn(dossier);
  const { coverage } = dossier;
  const rolesOf = (id: string) => {
    const person = people.get(id);
    return person ? rolesAt(person, date, coverage) : [];
  };
  const { core, continuation } = coverage;
  const inTime = !date || (core.from <= date && date <= continuation.to);
  const nobody = {
    doubles: false,
    interview: false,
    openEnded: false,
    inTime,
    firstLead: null,
    quotedAbove: null,
    lastSpeaker: null,
  };
  const met = {
    cast: emptyCast(),
    shortNames: new Map<string, string>(),
    introduced: new Map(),
    named: new Map(),
    silent: new Set<Reading>(),
    holders: new Map<string, string[]>(),
    hero: null,
    strangers: new Set<string>(),
  };
  const onDay = onDayIn(dossier, language, date);
  const start = { block: -1, sentencesBefore: 0, sentencesHere: 0, spokenOf: [] };
  const read = (text: string) => readBlock(text, language, lexicon, bodies, met.cast);
  return {
    dossier,
    read,
    language,
    people,
    genders,
    rolesOf,
    ...onDay,
    ...met,
    ...start,
    ...nobody,
  };
}

type Known = {
  people: Map<string, Speaker>;
  bodies: ReadonlySet<string>;
  genders: ReadonlyMap<string, Gender>;
};

const known = new WeakMap<Dossier, Known>();

// The same for every page.
function knownIn(dossier: Dossier): Known {
  const all = dossier.people;
  const own = known.get(dossier) ?? {
    people: new Map(all.map((person) => [person.id, person])),
    bodies: new Set(all.filter(({ kind }) => kind !== 'person').map(({ id }) => id)),
    genders: new Map(all.map((person) => [person.id, genderShown(person)])),
  };
  known.set(dossier, own);
  return own;
}

/** By the given name, in no language of its own: an Andrea may be either. */
function genderShown({ kind, name }: Speaker): Gender {
  const [given = '', surname] = wordsOf(name.en);
  return kind === 'person' && given && surname ? genderOfName(given.form, 'fr') : null;
}

/** What the people of a dossier are on a day: looked up once for all pages of that day. */
type OnDay = Pick<Stage, 'offices' | 'inOffice' | 'titles'>;

const days = new WeakMap<Dossier, Map<string, OnDay>>();
const MOST_DAYS = 200;

function onDayIn(dossier: Dossier, language: Language, date: string | null): OnDay {
  const own = days.get(dossier) ?? new Map<string, OnDay>();
  days.set(dossier, own);
  const key = `${language} ${date}`;
  const known = own.get(key) ?? { offices: new Map(), inOffice: new Map(), titles: new Map() };
  if (own.size >= MOST_DAYS) own.clear();
  own.set(key, known);
  return known;
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
    gender: gender ?? stage.genders.get(id) ?? null,
    several: known?.kind === 'person' ? false : null,
  };
  return enter(stage.cast, entry, titlesOf(stage, id));
}

function titlesOf({ titles, rolesOf, language }: Stage, id: string): string[] {
  const own = language === 'fr' || language === 'ar' || language === 'he' ? language : 'en';
  const known = titles.get(id);
  if (known) return known;
  const all = rolesOf(id).flatMap(({ title }) => [title.en, title[own] ?? '']);
  const once = [...new Set(all)];
  titles.set(id, once);
  return once;
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
