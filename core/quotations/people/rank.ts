import type { Gender } from '../reading/gender.ts';
import type { Member } from './cast.ts';
import type { Candidate, Mention } from './spoken-of.ts';

/** What the words that stand for somebody say of who it is. */
export type Reference = {
  form: 'pronoun' | 'dropped' | 'description';
  gender: Gender;
  /** Null where the words leave it open. */
  several: boolean | null;
  being: 'person' | 'body' | 'either';
  block: number;
  sentence: number;
  /** Whom the page names most, if it is about one person. */
  hero: Member | null;
  /** How well the words describe somebody; null where they cannot be meant. */
  describes?: (member: Member) => number | null;
};

/** Whom words mean, and by how much nobody else is likelier. */
export type Meant = { member: Member; score: number; lead: number };

/**
 * What speaks for somebody, and what it weighs by how they are referred to. A pronoun stands for
 * whoever is in mind; a description reaches further back and says itself whom it fits.
 */
const WEIGHTS = {
  sentence: { pronoun: -0.8, dropped: -0.7, description: -0.35 },
  block: { pronoun: -0.3, dropped: -0.3, description: -0.1 },
  leads: { pronoun: 1.2, dropped: 1.3, description: 0.4 },
  governed: { pronoun: -0.6, dropped: -0.9, description: 0 },
  quoted: { pronoun: 1.4, dropped: 1.5, description: 0.6 },
  here: { pronoun: 0.7, dropped: 0.5, description: 0 },
  gender: { pronoun: 0.8, dropped: 0.8, description: 0.1 },
  several: { pronoun: 0.8, dropped: 0.8, description: 0.1 },
  body: { pronoun: -0.7, dropped: -0.7, description: 0 },
  unnamed: { pronoun: -0.3, dropped: -0.3, description: -0.6 },
  hero: { pronoun: 0.5, dropped: 0.5, description: 0.6 },
  again: { pronoun: 0.2, dropped: 0.2, description: 0.1 },
} as const;

const FLOOR = -2; // of whoever is called so, however far away
const FURTHEST = { pronoun: 5, dropped: 6, description: 8 }; // sentences

/** The likeliest of those whom a reference can mean, or null. */
export function likeliest(candidates: Candidate[], reference: Reference): Meant | null {
  let best: Meant | null = null;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, reference);
    if (score === null) continue;
    if (!best || score > best.score) {
      second = best?.score ?? second;
      best = { member: candidate.member, score, lead: 0 };
    } else second = Math.max(second, score);
  }
  return best && { ...best, lead: best.score - second };
}

function scoreOf({ member, mentions }: Candidate, reference: Reference): number | null {
  const { form, gender, several, being, describes } = reference;
  if (being !== 'either' && (being === 'person') !== member.human) return null;
  if (gender && member.gender && gender !== member.gender) return null;
  if (several !== null && member.several !== null && several !== member.several) return null;
  const fits = describes ? describes(member) : 0;
  if (fits === null) return null;
  const near = mentions.map((mention) => nearness(mention, reference));
  const best = Math.max(...near);
  if (best === Number.NEGATIVE_INFINITY && !fits) return null;
  let score = fits + Math.max(best, FLOOR);
  if (gender && member.gender) score += WEIGHTS.gender[form];
  if (several && member.several) score += WEIGHTS.several[form];
  if (being === 'either' && !member.human) score += WEIGHTS.body[form];
  if (!member.named) score += WEIGHTS.unnamed[form];
  if (mentions.length > 1) score += WEIGHTS.again[form];
  if (member === reference.hero) score += WEIGHTS.hero[form];
  return score;
}

function nearness(mention: Mention, { form, block, sentence }: Reference): number {
  const back = sentence - mention.sentence;
  if (back > FURTHEST[form]) return Number.NEGATIVE_INFINITY;
  const blocks = block - mention.block;
  const standing = mention.standing === 'beside' ? 0 : WEIGHTS[mention.standing][form];
  const here = back === 0 && mention.standing === 'leads' ? WEIGHTS.here[form] : 0;
  return back * WEIGHTS.sentence[form] + blocks * WEIGHTS.block[form] + standing + here;
}

export const CERTAIN = 9;

/** Where nobody else can be meant. */
export function certain(member: Member): Meant {
  return { member, score: CERTAIN, lead: CERTAIN };
}
