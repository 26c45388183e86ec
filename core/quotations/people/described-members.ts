import type { Description } from '../reading/describe.ts';
import type { Spot } from './candidates.ts';
import { enter, type Member } from './cast.ts';
import { lastBefore } from './spoken-of.ts';
import type { Stage } from './stage.ts';

/** «a retired general with experience of the mission» is the retired general introduced there. */
export function introducedAs(
  stage: Stage,
  { reading }: Spot,
  { run, name }: Description,
): Member | null {
  const own = stage.introduced.get(reading) ?? [];
  const last = own[lastBefore(own, run.from + 1)];
  const member = last?.at === run.from ? last.member : undefined;
  const same = member && !member.named && name.startsWith(member.name);
  if (!same) return null;
  member.name = name;
  return member;
}

export function unnamed(stage: Stage, described: Description): Member {
  const { printed } = described;
  return enter(stage.cast, { ...memberFor(described), named: false, human: true }, [printed]);
}

export function memberFor(described: Description): Member {
  const { name, person, role, gender, kind } = described;
  const several = kind === 'name' ? false : described.several;
  return { name, person, role, gender, named: true, human: true, several };
}
