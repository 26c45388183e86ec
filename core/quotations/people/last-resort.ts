import { type Description, describe } from '../reading/describe.ts';
import type { Reading, Run } from '../reading/reading.ts';
import type { Spot } from './candidates.ts';
import { enter, type Member } from './cast.ts';
import { memberFor } from './described-members.ts';
import { leadOf } from './sentence-lead.ts';
import type { Stage } from './stage.ts';

const SENTENCES = 2;
const LONGEST_SENTENCE = 80; // words

/**
 * «Wenceslas Bruk, of the rowing club, has seen worse. “…,” he recalled»: a name that nothing but
 * the pronoun shows to be a person’s, where nobody else can be meant.
 */
export function namedBefore(
  stage: Stage,
  { reading, at }: Spot,
  { kind, gender, printed }: Description,
): Member | null {
  if (!reading.speech.cased || kind !== 'pronoun' || !gender) return null;
  // „sie“ may be several.
  if (printed.toLowerCase() === 'sie') return null;
  let end = startOfTold(reading, at);
  for (let back = 0; back < SENTENCES && end > 0; back++) {
    const from = startOfTold(reading, end - 1);
    const found = nameThatLeads(reading, { from, to: end });
    const other = found?.gender && found.gender !== gender;
    if (found) return other ? null : enter(stage.cast, { ...memberFor(found), gender });
    end = from;
  }
  return null;
}

function nameThatLeads(reading: Reading, sentence: Run): Description | null {
  const lead = leadOf(reading, sentence);
  const described = lead && describe(reading, lead);
  if (described?.kind !== 'name' || described.person) return null;
  return /\s/.test(described.name) ? described : null;
}

function startOfTold({ told }: Reading, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_SENTENCE && told[start - 1] === told[at]) start--;
  return start;
}
