import { normaliseWord } from '../../language/words.ts';
import type { Description } from '../reading/describe.ts';
import { hasElidedArticle } from '../reading/elisions.ts';
import type { Gender } from '../reading/gender.ts';
import type { Reading } from '../reading/reading.ts';
import { candidatesAt, placeOf, type Spot, withOthers } from './candidates.ts';
import { membersByNoun } from './cast.ts';
import { unnamed } from './described-members.ts';
import { howWellDescribed, pointsBack } from './fits.ts';
import { officeHolders } from './offices.ts';
import { certain, likeliest, type Meant, type Reference } from './rank.ts';
import { knownMember, type Stage } from './stage.ts';

export const ENOUGH = 0.6; // of a score, for a description to be of somebody already spoken of
const ENOUGH_FOR_NOUN = -0.3; // «le député» is hardly ever news
const ENOUGH_FOR_DEFINITE = 0.2; // of whom the sentence before was
const ENOUGH_FOR_ONLY = -1.9; // where nobody else can be meant
const ENOUGH_FOR_EITHER = -0.8; // the same, where nothing shows a woman or a man
const ONLY_ONE = 0.3; // how far they stand out then
const LONGEST_NOUN = 3; // words: «the real estate agent»
const CLEAR = { cased: 0.49, uncased: 0.55 }; // before the next likeliest
const A_LITTLE = 0.2; // the same, where the nearest is meant

/** Whom words for what somebody is mean: somebody spoken of, an unnamed one, or null where it may be several. */
export function roleMeant(stage: Stage, spot: Spot, described: Description): Meant | null {
  const { printed, gender } = described;
  // «la también bajista»
  const also = spot.reading.words[described.run.from - 1]?.form === 'tambien';
  const again = also || pointsBack(printed);
  const holders = officeHolders(stage, printed);
  // «escribió el republicano»: no more than whom the reader has in mind anyway.
  const little = again || isAllEpithets(spot.reading, printed);
  const candidates = withOthers(candidatesAt(stage, spot, gender), [
    ...membersByNoun(stage.cast, printed),
    ...holders.map((id) => knownMember(stage, id, null)),
  ]);
  const reference: Reference = {
    form: little ? 'pronoun' : 'description',
    gender,
    several: described.several,
    being: 'person',
    ...placeOf(stage, spot),
    ...(again && { hero: null }),
    describes: (member) =>
      also ? (member.named ? 1 : null) : howWellDescribed(stage, member, printed, holders),
  };
  const meant = likeliest(candidates, reference);
  const clear =
    meant !== null &&
    meant.lead >= (little ? A_LITTLE : CLEAR[spot.reading.speech.cased ? 'cased' : 'uncased']);
  const enough = clear ? enoughFor(spot.reading, described) : ENOUGH;
  if (meant && enough === ENOUGH_FOR_NOUN && meant.score < enough && isTheOnlyOne(meant, gender)) {
    return { ...meant, lead: ONLY_ONE };
  }
  if (!meant || meant.score < enough) return certain(unnamed(stage, described));
  return clear ? meant : null;
}

function enoughFor(reading: Reading, described: Description): number {
  if (isOneNoun(reading, described)) return ENOUGH_FOR_NOUN;
  return isDefinite(reading, described) ? ENOUGH_FOR_DEFINITE : ENOUGH;
}

/** „die Politologin“, some way on: the one woman with a name of whom the page has spoken, whatever it called her. */
function isTheOnlyOne({ member, score, lead }: Meant, gender: Gender): boolean {
  if (!member.named || lead !== Number.POSITIVE_INFINITY) return false;
  // «the academic» may be a woman or a man, and so is near.
  const shown = gender !== null && member.gender === gender;
  return score >= (shown ? ENOUGH_FOR_ONLY : gender === null ? ENOUGH_FOR_EITHER : Infinity);
}

function isAllEpithets({ speech }: Reading, printed: string): boolean {
  return speech.epithets.has(normaliseWord(printed));
}

/** «le député», «the real estate agent»: an article and a noun that is nobody's, so of whom the page has spoken. */
function isOneNoun(reading: Reading, described: Description): boolean {
  const { words, speech } = reading;
  const { run, several, printed } = described;
  if (several) return false;
  if (!speech.cased) return !/\s/.test(printed);
  const elided = hasElidedArticle(reading, run.from);
  if (!elided && !isDefinite(reading, described)) return false;
  const noun = words.slice(elided ? run.from : run.from + 1, run.to).map(({ form }) => form);
  return noun.length <= LONGEST_NOUN && !noun.some((form) => speech.links.has(form));
}

/** „das Mitglied des Kabinetts“, and not «the owner of a shop» */
function isDefinite({ words, speech }: Reading, { run, several }: Description): boolean {
  const [article, ...rest] = words.slice(run.from, run.to).map(({ form }) => form);
  if (!speech.cased || several || !speech.articles.has(article ?? '')) return false;
  return !rest.some((form) => speech.indefinite.has(form));
}
