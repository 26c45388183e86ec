import type { Description } from '../reading/describe.ts';
import type { Gender } from '../reading/gender.ts';
import type { Cast, Member } from './cast.ts';
import type { Mention } from './spoken-of.ts';
import type { Stage } from './stage.ts';

/** «“…,” she says in parting», far from any name: the one woman whom the page names. */
export function onlyOneMeant(
  { cast, language }: Stage,
  here: Mention[],
  { kind, gender, several }: Description,
): Member | null {
  // „er“ and «il» may be any thing.
  const personal = gender === 'feminine' || (gender !== null && language === 'en');
  const only = kind === 'pronoun' && personal && !several ? onlyOneOf(cast, gender) : null;
  // «répond-elle à Odile Prat»
  return here.slice(-MOST_HERE).some(({ member }) => member === only) ? null : only;
}

const MOST_HERE = 100;
const MOST_FAMILIES = 100; // more are a page made to slow us down

function onlyOneOf({ byPerson, families }: Cast, gender: Gender): Member | null {
  if (families.size > MOST_FAMILIES) return null;
  const others = [...families.values()].flatMap((family) => [...family]);
  const all = new Set([...byPerson.values(), ...others]);
  const [only, another] = [...all].filter((one) => one.human && one.gender === gender);
  return only && !another ? only : null;
}
