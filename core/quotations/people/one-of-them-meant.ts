import { speechWords } from '../../language/speech/speech-words.ts';
import { wordsOf } from '../../language/words.ts';
import type { Description } from '../reading/describe.ts';
import { oneOf } from '../reading/one-of-them.ts';
import { candidatesAt, placeOf, type Spot } from './candidates.ts';
import { unnamed } from './described-members.ts';
import { certain, likeliest, type Meant } from './rank.ts';
import type { Stage } from './stage.ts';

/** «The same source» spoke last; one of several is an unnamed one; «ce dernier» is the last named. */
export function oneOfThemMeant(stage: Stage, spot: Spot, described: Description): Meant | null {
  const { printed, gender } = described;
  const { latter } = speechWords(stage.language);
  const candidates = candidatesAt(stage, spot, gender);
  if (wordsOf(printed).some(({ form }) => latter.has(form))) {
    const last = candidates.find(
      ({ member }) => member.human && (!gender || !member.gender || member.gender === gender),
    );
    return last ? certain(last.member) : null;
  }
  const same = /(?:نفسه|ذاته|عينه)$|^אות[וה] /.test(printed);
  const near = likeliest(candidates, {
    form: 'pronoun',
    gender,
    several: null,
    being: 'either',
    ...placeOf(stage, spot),
    describes: ({ named }) => (named ? (same ? 0 : null) : 1),
  });
  if (near) return certain(oneOf(near.member, stage.language));
  return certain(unnamed(stage, described));
}
