import type { Gender } from '../reading/gender.ts';
import type { Reading } from '../reading/reading.ts';
import { type Member, namesake } from './cast.ts';
import { type Candidate, type Mention, spokenOfBefore } from './spoken-of.ts';
import type { Stage } from './stage.ts';

/** A word of a block at which somebody is referred to, and whom the block mentions. */
export type Spot = { reading: Reading; at: number; here: Mention[] };

const INTERVIEWED = 2; // sentences back

/** Who may be meant at a place, likelier ones first where all else is alike. */
export function candidatesAt(
  stage: Stage,
  { reading, here, at }: Spot,
  gender: Gender,
): Candidate[] {
  const { spokenOf, cast } = stage;
  const candidates = withInterviewee(stage, spokenOfBefore(spokenOf, here, at), reading.told[at]);
  if (!gender) return candidates;
  // «Clinton» alone may be she where the last to be named so was he.
  return candidates.map((candidate) => {
    const { member } = candidate;
    const other = member.gender && member.gender !== gender && namesake(cast, member, gender);
    return other ? { ...candidate, member: other } : candidate;
  });
}

/** Whoever is interviewed, or quoted in the headline, is never far from a reader's mind. */
function withInterviewee(stage: Stage, candidates: Candidate[], told = 0): Candidate[] {
  const { interview, firstLead, quotedAbove, block, sentencesBefore } = stage;
  const member = interview ? firstLead : quotedAbove;
  if (!member) return candidates;
  const sentence = sentencesBefore + told - INTERVIEWED;
  const mention: Mention = { member, at: -1, block, sentence, standing: 'leads' };
  const known = candidates.find((one) => one.member === member);
  if (!known) return [...candidates, { member, mentions: [mention] }];
  known.mentions.push(mention);
  return candidates;
}

/** Those lately spoken of, and others who are called so anywhere on the page. */
export function withOthers(candidates: Candidate[], others: Iterable<Member>): Candidate[] {
  const known = new Set(candidates.map(({ member }) => member));
  const further = [...new Set(others)].filter((member) => !known.has(member));
  return [...candidates, ...further.map((member) => ({ member, mentions: [] }))];
}

/** Where a reference stands on the page. */
export function placeOf(stage: Stage, { reading, at }: Spot) {
  const { block, sentencesBefore } = stage;
  return { block, sentence: sentencesBefore + (reading.told[at] ?? 0), hero: stage.hero };
}
