import type { Mention } from '../../dossier/lexicon.ts';
import { stemsOf } from '../../language/clitics.ts';
import { normaliseWord } from '../../language/words.ts';
import type { Description } from '../reading/describe.ts';
import { personOf } from '../reading/reading.ts';
import { bodyOfSomebody, bodyWithOffice, nounOwned } from './bodies.ts';
import { candidatesAt, type Spot } from './candidates.ts';
import type { Stage } from './stage.ts';

/** A body that the page names by a part of its name, or as somebody's: «son bureau», בכאן. */
export function knownBody(stage: Stage, spot: Spot, described: Description): string | null {
  const { name } = described;
  for (const stem of stemsOf(normaliseWord(name))) {
    const short = stage.shortNames.get(stem);
    if (short) return short;
  }
  const { speech } = spot.reading;
  return bodyOwned(stage, spot, described) ?? (speech.cased ? null : bodyWithOffice(stage, name));
}

/** «son bureau», מכתבו, «le bureau de Netanyahou»: of whoever is named there or was before. */
function bodyOwned(stage: Stage, spot: Spot, { name, run }: Description): string | null {
  const { speech, people, words } = spot.reading;
  const named = people.slice(run.from, run.to).find((one) => one && isPerson(stage, one));
  const own = words.slice(run.from, run.to).find(({ form }) => speech.institutions.has(form))?.form;
  const noun = named ? own : nounOwned(name, speech);
  if (!noun) return null;
  const owners = named
    ? [personOf(named)]
    : candidatesAt(stage, spot, null).flatMap(({ member }) => member.person ?? []);
  for (const id of owners) {
    const owner = stage.people.get(id);
    const body = owner && bodyOfSomebody(stage.people.values(), owner, noun, stage.language);
    if (body) return body;
  }
  return null;
}

function isPerson({ people }: Stage, mention: Mention): boolean {
  return people.get(personOf(mention))?.kind === 'person';
}

/** «מהלשכה נמסר», «وقال المكتب»: the office alone is that of whoever the page spoke of and has one. */
export function officeOfSomebody(stage: Stage, spot: Spot, name: string): string | null {
  const noun = /^(?:ה|ال)(לשכה|مكتب)$/.exec(normaliseWord(name))?.[1];
  if (!noun) return null;
  const owners = candidatesAt(stage, spot, null).flatMap(({ member }) => member.person ?? []);
  const spelled = noun === 'לשכה' ? 'לשכת' : noun;
  for (const id of owners) {
    const owner = stage.people.get(id);
    const body = owner && bodyOfSomebody(stage.people.values(), owner, spelled, stage.language);
    if (body) return body;
  }
  return null;
}
