import { speechWords } from '../language/speech/speech-words.ts';
import { wordsOf } from '../language/words.ts';
import type { Member } from './cast.ts';
import type { Description } from './describe.ts';
import { leadBefore } from './focus.ts';
import { isGermanic } from './language-groups.ts';
import { lastSpokenOf } from './last-spoken-of.ts';
import { openingWord } from './reading.ts';
import { namedNearby } from './role-holders.ts';
import type { Place, Stage } from './stage.ts';

const BLOCKS_BACK = 2;
const LONGEST = 3; // words: «le technicien breton»

/**
 * «le chef du législatif» right after somebody was quoted: a house avoids the same name twice. Whoever
 * the page calls nothing else can be meant by any noun, others by one of the same sense as their own:
 * the maire is the édile.
 */
export function toldAnew(stage: Stage, place: Place, described: Description): Member | null {
  if (isGermanic(place.reading)) return lastSpokenOf(stage, place, described);
  const { focus, block } = stage;
  const recent = focus && block - focus.block <= BLOCKS_BACK ? [focus.member] : [];
  const near = [...new Set([...recent, ...namedNearby(stage, place)])].filter((member) =>
    canBe(member, described),
  );
  const alike = near.filter((member) => sharesSense(stage, member, described.name));
  const last = lastLed(stage, place);
  if (last && canBe(last, described) && isAnybody(stage, described.name)) return last;
  const [only] = alike;
  if (only) return alike.length === 1 || only === focus?.member ? only : null;
  const alone = near.every((member) => member === last);
  return last && alone && canBe(last, described) && !last.role ? last : null;
}

/** Whoever led the last sentence that names somebody. */
function lastLed({ focus, block }: Stage, { reading, index, sightings }: Place): Member | null {
  const at = openingWord(reading, index);
  const near = focus && block - focus.block <= 1 ? focus : null;
  return leadBefore(near, sightings, block, at, reading);
}

/** «le jeune homme», «la quinquagénaire»: what anybody can be called. */
function isAnybody({ language }: Stage, name: string): boolean {
  const { senses } = speechWords(language);
  const words = wordsOf(name).map(({ form }) => form);
  const [general] = senses.get(language === 'fr' ? 'homme' : 'hombre') ?? [];
  const noun = words.findLast((form) => senses.has(form));
  return (
    general !== undefined &&
    words.length <= LONGEST &&
    senses.get(noun ?? '')?.includes(general) === true
  );
}

/** «se souvient cette dernière»: whoever was named last before the words. */
export function latterOf(stage: Stage, place: Place, described: Description): Member | null {
  const { latter } = speechWords(stage.language);
  if (!wordsOf(described.printed).some(({ form }) => latter.has(form))) return null;
  return namedNearby(stage, place).find((member) => canBe(member, described)) ?? null;
}

function canBe({ human, named, gender }: Member, described: Description): boolean {
  return human && named && (!described.gender || !gender || gender === described.gender);
}

/** A noun of theirs is of one sense with the noun that heads a short description. */
function sharesSense({ cast, language }: Stage, member: Member, name: string): boolean {
  const { senses } = speechWords(language);
  const words = wordsOf(name).map(({ form }) => form);
  const own = cast.nouns.get(member);
  const noun = words.find((form) => senses.has(form));
  if (!own || !noun || words.length > LONGEST) return false;
  const wanted = senses.get(noun) ?? [];
  return [...own].some((theirs) => senses.get(theirs)?.some((sense) => wanted.includes(sense)));
}
