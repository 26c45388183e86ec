import type { Language } from '../languages.ts';

/** How a language puts speech into words, as somebody who speaks it would write it down. */
export type SpeechTable = {
  language: Language;
  /**
   * Verbs by family. A line `lemma: form form …` holds the forms of one verb, whose lemma is not
   * shown; a line without a colon holds infinitives of regular verbs (French and Spanish).
   */
  verbs: Record<VerbKind, string>;
  /**
   * Participles that agree with a reflexive verb's subject and that no rule gives, by family, one
   * family a line: «s’est dite».
   */
  agreeing?: string;
  /** Verbs that speak only together with a noun behind them, one a line: `warned: mis met | garde`. */
  idioms?: string;
  /** Verbs that another may depend on: «tient à préciser», «se limitó a decir». */
  carriers?: string;
  /** What a title says that its bearer is, one title a line: `me: avocat`. */
  titleNouns?: string;
  /** Things on which words are written that nobody says: a banner, a sign. */
  inscriptions?: string;
  /** Verbs with no object but what was said: a noun beside one is who speaks. Arabic and Hebrew only. */
  plain: string;
  /** Forms that lean on the main clause for their subject: saying, قائلا. */
  participles: string;
  /** Forms that are verbs of speaking only with their particle: `gab … an`. */
  separable?: string;
  /** Helping verbs that may stand before or after a speech verb and belong to it. */
  auxiliaries: string;
  /** Unstressed pronouns that stand before a verb or behind it and are no subject: se, lui, sich. */
  clitics: string;
  /** Particles printed away from their verb: `sagte … hinzu`. */
  particles: string;
  /** Phrases that put a speaker before or after them, one a line. */
  accordingTo: string;
  /** The same in one word with the speaker in it: לדבריו, «according to him». One a line. */
  accordingToThem: string;
  /** Phrases that follow their speaker, one a line: `zufolge`. */
  accordingToAfter: string;
  /** Begin a sentence that says whose words stood before it: «Mit diesem Satz eröffnete …». */
  pointingBack: string;
  /** By which a page tells of its own questions: «سألناه», «we asked her». One a line. */
  weAsk?: string;
  /** Verbs by which an outlet quotes somebody else: `Axios quoted a U.S. official`. */
  relays: string;
  /** Words between such a verb and whom it quotes: نقل … عن. */
  relayedFrom: string;
  /** Short titles before a name. */
  titles: string;
  /** Nouns for what a person does. */
  roles: string;
  /** Roles that say no more than where somebody is from, or how old: they tell one anew. */
  epithets?: string;
  /** Ends of words that are roles, where a language writes in one word what others write in two. */
  roleEndings?: string;
  /** More of them, each in one form for all and those of one sense on a line: see `inflect.ts`. */
  people?: string;
  /**
   * Offices by an English name that all tables share, one a line: `prime minister: premier | head of
   * government`. So «der Regierungschef» finds whom a dossier calls the prime minister.
   */
  offices: string;
  /** Those that name nobody on their own. */
  unnamed: string;
  /** Nouns for bodies and papers that speak. */
  institutions: string;
  /** The same for bodies: «Landwirtschaftsministerium». */
  institutionEndings?: string;
  /** What an army and whoever speaks for it are called: the general staff, דו"צ. */
  forces: string;
  /** Nouns for papers in which a body speaks: «the statement» stands for whoever put it out. */
  documents: string;
  pronouns: string;
  /** Pronouns for no person: it. */
  things?: string;
  /** Pronouns, articles, titles and nouns that show whom they can be: she, la, Mme, spokeswoman. */
  feminine: string;
  masculine: string;
  /** Nouns that, on their own, stand for somebody just spoken of: الرجل, הצעירה. Arabic and Hebrew only. */
  anaphors: string;
  /** Pronouns for one of several people spoken of just before, one phrase a line. */
  oneOfThem: string;
  /** Words of such phrases by which whoever was named last is meant: «ce dernier». */
  latter?: string;
  determiners: string;
  indefinite: string;
  /** Definite articles that are words of their own. */
  articles: string;
  /** Articles and pronouns of whom a verb is done to, where they differ: einen, jemanden. */
  accusative?: string;
  /** Determiners that say whose: `his`, `son`. */
  possessives: string;
  /** Nouns for what somebody puts something into: «selon sa formulation» is according to them. */
  wordings?: string;
  /** Words that tie two parts of one name or description: `of`, `de`. */
  links: string;
  /** The same, but only before the name of a place or body: «représentant à l’ONU». */
  linksToPlaces: string;
  and: string;
  /** Words at which a name or description ends. */
  stops: string;
  /** Prepositions: whoever follows one does not lead the sentence. */
  oblique: string;
  /** Verb forms for what a paper or body puts out: נכתב, «it was written». */
  impersonal: string;
  /** Prepositions that say where an impersonal «on» is heard from: «dit-on à Washington». */
  spokenFrom?: string;
  /** Words that may stand between a subject and its verb. */
  between: string;
  /** With a prefix for `to`, whom a statement was made to: لقناة. Arabic and Hebrew only. */
  addressees: string;
  /** Tell the name of whom was just described, one phrase a line: «llamado», «who gave her name as». */
  givesName?: string;
  /** Words right before what a text is called, however long it is: «headed», بعنوان. */
  entitling: string;
  /** Nouns that name a work or a nickname right before a quoted title. */
  naming: string;
  /** The same for what German writes in one word: «Fachzeitschrift», «Kurzfilm». */
  namingEndings?: string;
};

export type VerbKind = 'said' | 'denied' | 'claimed' | 'warned' | 'added' | 'asked' | 'other';
