import { byRole, holdsRole, type Member } from './cast.ts';
import { lastBefore } from './focus.ts';
import { officeHolders } from './offices.ts';
import { openingWord } from './reading.ts';
import { knownMember, type Place, type Stage } from './stage.ts';

const SENTENCES_BACK = 2;
const MOST_NEARBY = 40;

/** Whom «the minister» means: one, nobody known, or `several` where it might be either of two. */
export function holderOf(stage: Stage, place: Place, printed: string): Member | null | 'several' {
  const { cast, focus } = stage;
  const here = namedNearby(stage, place).filter((member) => holdsRole(cast, member, printed));
  const quoted = focus?.block === stage.block ? focus : null;
  if (quoted && holdsRole(cast, quoted.member, printed) && isLatest(quoted.sentence, place)) {
    return quoted.member;
  }
  const nearby = new Set(here);
  if (nearby.size > 1) return 'several';
  const [near] = nearby;
  if (near) return near;
  const member = byRole(cast, printed);
  if (member) return member.person && severalHold(stage, printed) ? 'several' : member;
  const holders = officeHolders(stage, printed);
  const recent = new Set([...namedNearby(stage, place), ...(quoted ? [quoted.member] : [])]);
  const close = holders.filter((id) => [...recent].some(({ person }) => person === id));
  const [holder, other] = close.length === 1 ? close : holders;
  if (other) return 'several';
  return holder ? knownMember(stage, holder, null) : null;
}

/** Those named in this sentence before the words, or in the two before it. */
export function namedNearby(stage: Stage, { reading, index, sightings }: Place): Member[] {
  const at = openingWord(reading, index);
  const sentence = reading.sentences[at] ?? 0;
  const members = sentence < SENTENCES_BACK ? [...stage.justNamed] : [];
  return [...membersWithin(reading, sightings, sentence, at), ...members];
}

/** Those whom the last sentences of a block name, for the block that follows. */
export function namedLast({ reading, sightings }: Pick<Place, 'reading' | 'sightings'>): Member[] {
  const end = reading.words.length;
  return membersWithin(reading, sightings, (reading.sentences[end - 1] ?? 0) + 1, end);
}

function membersWithin(
  reading: Place['reading'],
  sightings: Place['sightings'],
  sentence: number,
  before: number,
): Member[] {
  const found: Member[] = [];
  for (let next = lastBefore(sightings, before); next >= 0; next--) {
    const { at, member } = sightings[next] ?? { at: 0, member: null };
    if (!member || sentence - (reading.sentences[at] ?? 0) > SENTENCES_BACK) break;
    if (found.push(member) === MOST_NEARBY) break;
  }
  return found;
}

/** Nobody was named in a later sentence than the one just quoted. */
function isLatest(sentence: number, { reading, index, sightings }: Place): boolean {
  const at = openingWord(reading, index);
  const last = sightings[lastBefore(sightings, at)];
  return !last || (reading.sentences[last.at] ?? 0) <= sentence;
}

/** The page speaks of more than one whom the dossier calls so at the article's date. */
function severalHold({ cast }: Stage, printed: string): boolean {
  let holders = 0;
  for (const member of cast.byPerson.values()) {
    if (member.human && holdsRole(cast, member, printed)) holders++;
  }
  return holders > 1;
}
