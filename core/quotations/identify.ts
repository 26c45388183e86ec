import { stemsOf } from '../language/clitics.ts';
import { normaliseWord } from '../language/words.ts';
import { bodyOfSomebody, bodyWithOffice } from './bodies.ts';
import { enter, type Member } from './cast.ts';
import type { Description } from './describe.ts';
import { leadBefore } from './focus.ts';
import { fullerName } from './issuers.ts';
import { unnamedBefore } from './last-spoken-of.ts';
import { oneOf } from './one-of-them.ts';
import { openingWord } from './reading.ts';
import { holderOf } from './role-holders.ts';
import { knownMember, type Place, type Stage } from './stage.ts';
import { latterOf, toldAnew } from './told-anew.ts';

/** Whom a description means on this page; null where a role fits several of those whom it may mean. */
export function identify(stage: Stage, place: Place, described: Description): Member | null {
  const { name, role, kind, printed, person, gender } = described;
  if (person) return knownMember(stage, person, role, gender);
  const known =
    kind === 'institution' || kind === 'name' ? institutionMeant(stage, place, described) : null;
  if (known) return knownMember(stage, known, role);
  if (kind === 'name' || kind === 'institution') {
    const full = (kind === 'institution' && fullerName(name, stage.bodyNames)) || name;
    return enter(stage.cast, {
      name: full,
      person,
      role,
      named: true,
      human: kind === 'name',
      gender,
    });
  }
  const latter = kind === 'one-of-them' ? latterOf(stage, place, described) : null;
  if (latter) return latter;
  const near = nearest(stage, place, printed);
  if (kind === 'one-of-them' && near) return oneOf(near, stage.language);
  if (!described.indefinite) {
    const holder = holderOf(stage, place, printed);
    if (holder === 'several') return null;
    const member = holder ?? justNamed(stage, place) ?? toldAnew(stage, place, described);
    if (member) return member;
  }
  const unnamed = { name, person, role, named: false, human: true, gender };
  stage.lastUnnamed = enter(stage.cast, unnamed, [printed]);
  return stage.lastUnnamed;
}

/** «The same source» spoke last; one of several is an unnamed one. */
function nearest(stage: Stage, place: Place, printed: string): Member | undefined {
  const { reading, index, sightings } = place;
  const at = openingWord(reading, index);
  const here = leadBefore(null, sightings, stage.block, at, reading);
  if (here && !here.named) return here;
  const { lastUnnamed, focus } = stage;
  const same = /(?:نفسه|ذاته|عينه)$|^אות[וה] /.test(printed);
  return (
    (same
      ? (focus?.member ?? lastUnnamed)
      : (lastUnnamed ?? unnamedBefore(place) ?? focus?.member)) ?? undefined
  );
}

/** A body that the page names by a part of its name, or as somebody's: «son bureau», בכאן. */
function institutionMeant(stage: Stage, place: Place, { name }: Description): string | null {
  for (const stem of stemsOf(normaliseWord(name))) {
    const short = stage.shortNames.get(stem);
    if (short) return short;
  }
  const { reading, index, sightings } = place;
  const at = openingWord(reading, index);
  const owner = leadBefore(stage.focus, sightings, stage.block, at, reading);
  const somebody = owner?.person ? stage.people.get(owner.person) : undefined;
  const owned = somebody && bodyOfSomebody(stage.people.values(), somebody, name, reading.speech);
  return owned ?? (reading.speech.cased ? null : bodyWithOffice(stage, name));
}

/** «Saar took a different line. "…," said the new foreign minister»: the one before, told anew. */
function justNamed(stage: Stage, { sightings, reading, index }: Place): Member | null {
  const at = openingWord(reading, index);
  const member = leadBefore(null, sightings, stage.block, at, reading);
  return member && !member.role ? member : null;
}
