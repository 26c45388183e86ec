import { speechWords } from '../../language/speech/speech-words.ts';
import { normaliseWord } from '../../language/words.ts';
import { partiesNamed } from '../wordings/whose-words.ts';
import { formsOf, holdsRole, type Member, nounsOf } from './cast.ts';
import { isPast, mayGovern, officesIn } from './offices.ts';
import type { Stage } from './stage.ts';

const LONGEST_FORCE = 2; // words: «l’état-major»
const LONGEST_NOUN = 3; // words: «le technicien breton»

const PLACED =
  /^(?!minist|secr[eé]ta|chef|jef)[^\s]+ (?:de|du|des|d['’]|de la|del) ?(?:l['’])?\p{Lu}/u;

/** How well each way to describe somebody fits, from being called just so to being called otherwise. */
const FITS = {
  sameRole: 3,
  kindOfRole: 2.7,
  sameNoun: 1.8,
  office: 3,
  ofTheirSide: 2.6,
  sense: 1.6,
  anybody: 1.6,
  nothingKnown: 1,
  known: 0.1,
  otherRole: -0.3,
};

/** How well words for what somebody is describe a member; null where they cannot. */
export function howWellDescribed(
  stage: Stage,
  member: Member,
  printed: string,
  holders: string[],
): number | null {
  const { cast, language } = stage;
  const side = sideOf(stage, member, printed);
  if (side === 'other') return null;
  const holds = member.person !== null && holders.includes(member.person);
  // «el primer ministro israelí» is no other minister, nor his spokesman; „der entlassene Minister“ may be any.
  const [office] = holders.length > 0 && !holds ? officesIn(printed, language) : [];
  const printedSo = office && officesIn(member.role ?? '', language).has(office);
  if (member.person && office && office !== 'minister' && !printedSo) return null;
  const held = holdsRole(cast, member, printed);
  if (held) return held === 'just' ? FITS.sameRole : FITS.kindOfRole;
  if (holds) return FITS.office;
  const forms = formsOf(printed);
  const { possessives, epithets } = speechWords(language);
  // «his partner» is somebody else than he.
  if (possessives.has(forms[0] ?? '') || isHers(forms) || isOfRole(stage, printed)) return null;
  if (!member.named || (SOURCES.test(forms.at(-1) ?? '') && member.human)) return null;
  if (
    pointsBack(printed) ||
    forms.some((form) => /^\d+$/.test(form)) ||
    (language === 'en' ? forms.slice(-1) : nounsOf(printed)).every((noun) => epithets.has(noun)) ||
    isAnybody(stage, forms)
  )
    return side === 'own' ? FITS.ofTheirSide : FITS.anybody;
  const own = cast.nouns.get(member);
  if (stage.interview && stage.firstLead === member) return FITS.anybody;
  if (!own?.size) return FITS.nothingKnown;
  const noun = headNoun(stage, forms);
  // «the former president» is nobody whom the page calls president.
  if (noun && isPast(printed) && own.has(noun) && !isPast(member.role ?? '')) return null;
  if (noun && (member.person ? isOfKind(stage, member, noun) : own.has(noun))) return FITS.sameNoun;
  // «le sénateur de Meurthe-et-Moselle» may be the rapporteur, where no other place is theirs.
  const placed = PLACED.test(printed) && !PLACED.test(member.role ?? '');
  const short = forms.length <= LONGEST_NOUN || placed;
  if (short && sharesSense(stage, own, forms)) return FITS.sense;
  const [named] = officesIn(printed, language);
  // Whoever goes between two sides may be called an envoy.
  const inOffice = named !== undefined && named !== 'envoy';
  if (mayGovern(stage, member, printed) || (member.person && inOffice && isPast(printed)))
    return FITS.nothingKnown;
  // «the foreign minister» is no envoy; «the cleric» may be anybody of whom more is known.
  if (inOffice) return null;
  return member.person ? FITS.known : FITS.otherRole;
}

/** «le président américain» is not «le président libanais Joseph Aoun», and «l’Israélien» is Israel’s. */
function sideOf(stage: Stage, { person, role }: Member, printed: string): 'own' | 'other' | null {
  const { language, dossier, people } = stage;
  const wanted = partiesNamed(printed, language, dossier);
  if (wanted.length === 0) return null;
  const own = partiesNamed(role ?? '', language, dossier);
  const party = person && people.get(person)?.party;
  if (own.length === 0 && !party) return null;
  const theirs = [...own, party].some((one) => one && wanted.includes(one));
  return theirs ? 'own' : 'other';
}

/** «ce militaire breton»: whoever was just spoken of. */
export function pointsBack(printed: string): boolean {
  return DEMONSTRATIVES.test(formsOf(printed)[0] ?? '');
}

// Nobody whom the page has named is called so.
const SOURCES = /^(?:source|quelle|fuente|(?:ال)?مصدر|ה?מקור)$/;

const DEMONSTRATIVES = /^(?:ce|cet|cette|este|esta|dieser|diese|dieses)$/;

/** «der entlassene Minister», «l’urgentiste de 46 ans»: the word that says what somebody is. */
function headNoun({ language }: Stage, forms: string[]): string | undefined {
  const { roles } = speechWords(language);
  const last = language === 'en' || language === 'de';
  const noun = last
    ? forms.findLast((form) => roles.has(form))
    : forms.find((form) => roles.has(form));
  return noun?.replace(/^(?:ال|ה)(?=..)/, '');
}

/** «der entlassene Minister» is whom the page calls «Verteidigungsminister Galant». */
function isOfKind(stage: Stage, { role }: Member, noun: string): boolean {
  return role !== null && headNoun(stage, formsOf(role))?.endsWith(noun) === true;
}

/** «le jeune homme», «the woman»: what anybody can be called. */
function isAnybody({ language }: Stage, forms: string[]): boolean {
  const { senses, feminine, masculine, pronouns, articles, titles } = speechWords(language);
  const noun = forms.findLast((form) => !articles.has(form)) ?? '';
  if (language === 'en' || language === 'de') {
    return (feminine.has(noun) || masculine.has(noun)) && !pronouns.has(noun) && !titles.has(noun);
  }
  const [general] = senses.get(language === 'fr' ? 'homme' : 'hombre') ?? [];
  const last = forms.findLast((form) => senses.has(form));
  return (
    general !== undefined &&
    forms.length <= LONGEST_NOUN &&
    senses.get(last ?? '')?.includes(general) === true
  );
}

/** A noun of theirs is of one sense with the noun that heads a short description. */
function sharesSense({ language }: Stage, own: Set<string>, forms: string[]): boolean {
  const { senses } = speechWords(language);
  const noun = forms.find((form) => senses.has(form));
  if (!noun) return false;
  const wanted = senses.get(noun) ?? [];
  return [...own].some((theirs) => senses.get(theirs)?.some((sense) => wanted.includes(sense)));
}

/** «the prime minister’s spokesman»: whoever it is, not the minister. */
function isOfRole({ language }: Stage, printed: string): boolean {
  const owner = /(?<!\p{L})(\p{L}+)['’]s?\s/u.exec(printed)?.[1] ?? '';
  return speechWords(language).roles.has(owner);
}

/** שותפתו, مكتبه: somebody's. */
function isHers(forms: string[]): boolean {
  return forms.length === 1 && /[א-ת]{3}ו$/.test(forms[0] ?? '');
}

/** How well words name a body of which the page has spoken: «the ministry» is the Health Ministry. */
export function namesBody(stage: Stage, member: Member, name: string): number | null {
  const { language, people } = stage;
  const wanted = nounsOf(name);
  const known = member.person ? people.get(member.person) : undefined;
  const spelled = [...(known?.spellings[language] ?? []), member.name];
  const own = new Set(spelled.flatMap((one) => nounsOf(one)));
  const called = (noun: string) =>
    own.has(noun) || (language === 'de' && [...own].some((one) => one.endsWith(noun)));
  if (wanted.length > 0 && wanted.every(called)) return FITS.sameRole;
  const { institutions, forces } = speechWords(language);
  const armed = wanted.some((noun) => forces.has(noun)) && isAnyOf(own, forces);
  if (armed && wanted.length <= LONGEST_FORCE) return FITS.sense;
  const bare = ![...own].some((noun) => institutions.has(noun));
  const forms = formsOf(name);
  const firm = forms.every((form) => FIRMS.test(form) || !institutions.has(form));
  const noun = wanted.length === 1 && FIRMS.test(wanted[0] ?? '');
  const anyBody = ORGANISATIONS.test(wanted[0] ?? '');
  if (noun && isAnyOf(own, KINDS_OF_FIRM)) return FITS.sense;
  return noun && firm && (bare || anyBody || isPrivate(stage, member, own)) ? FITS.anybody : null;
}

/** «Brasserie Vernay», «the Families Forum»: a name of its own, and neither an authority nor a paper. */
function isPrivate(
  { language }: Stage,
  { name, person, named }: Member,
  own: Set<string>,
): boolean {
  const { documents } = speechWords(language);
  if (person || !named || !/\p{Lu}/u.test(name)) return false;
  return ![...own].some((noun) => PUBLIC.test(noun) || documents.has(noun));
}

/** «the company»: the page has named it before, or has no other name for it. */
export function isAnyFirm(name: string): boolean {
  return FIRMS.test(normaliseWord(name));
}

function isAnyOf(own: Set<string>, words: Set<string>): boolean {
  for (const noun of own) if (words.has(noun)) return true;
  return false;
}

// «la aerolínea Iberia», «בית ההשקעות»: what is a firm, called by another noun.
const KINDS_OF_FIRM = new Set(
  `aerolinea consultora petrolera minera electrica automotriz farmaceutica naviera constructora cervecera tecnologica aseguradora operadora
  editorial productora banco entidad cooperativa empresa compania firma sociedad
  השקעות ביטוח בנק תאגיד חברה מפעל סוכנות רשת יצרן יבואן مصرف بنك شركه مصنع مجموعه`.split(/\s+/),
);

// What any body can be called, whatever its name says of it.
const ORGANISATIONS =
  /^(?:mision|mission|organi[sz]ation|organi[sz]acion|organismo|institution|institucion|منظمه|ארגון)$/;

// Of what is no firm or group.
const PUBLIC =
  /minist|go[uv]+ern|gobiern|regierung|poli[cz]|^arm(?:y|ee)|ejercito|milit|tribunal|^court$|gericht|audiencia|par[lt]+ament|parlement|^presid|^prasid|botschaft|^mairie$|rathaus|alcald|ayuntamiento|^council$|conseil|consejo|senat|bureau|^buro$|oficina|amt$|behorde|^(?:office|house|haus|casa|nations|onu|poder|press|news|diario|radio|journal)$|hospital|klinik|universi|^school|schule|^ecole|escuela|agenc|agentur|zeitung/;

// What the page may call a body whose name says nothing of what it is.
const FIRMS =
  /^(?:mision|mission|company|firm|group|club|organisation|organization|organizacion|organismo|institution|institucion|behorde|منظمه|ארגון|paper|newspaper|daily|agency|outlet|quotidien|journal|agence|diario|rotativo|periodico|agencia|blatt|zeitung|agentur|صحيفه|وكاله|עיתון|entreprise|societe|groupe|compagnie|club|empresa|compania|grupo|firma|sociedad|unternehmen|konzern|firma|gruppe|verein|شركه|مجموعه|נאדי|חברה|קבוצה|מועדון)$/;
