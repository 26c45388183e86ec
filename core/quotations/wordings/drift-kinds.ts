import type { Dossier } from '../../dossier/schema.ts';
import { asLanguage, type Language } from '../../language/languages.ts';
import { isNegator, turned } from '../../language/negation/turned-words.ts';
import type { DriftKind } from '../quotation.ts';
import { changedRegions, type Region, tellingRegions } from './changed-regions.ts';
import { changedRoles, wordOf } from './changed-roles.ts';
import type { Alignment } from './compare-wording.ts';
import { DAY, GAP, NAME, NUMBER, type Unit } from './wording-units.ts';

type Texts = { better: string; page: string };

const PARAPHRASE = 0.5; // of the page's letters that the better wording has too
const LOOSE: DriftKind[] = ['trimmed', 'added', 'reordered', 'reworded'];
const EXPLAINED = 2; // words that may come with a number, a negation or a name that changed
const ORDER: DriftKind[] = [
  'roles-changed', 'negation-gained', 'negation-lost', 'number-changed',
  'paraphrase', 'reworded', 'reordered', 'trimmed', 'added',
]; // biome-ignore format: what weighs most first

/** In what ways a page's words part from a better wording; none where it has no language of ours. */
export function driftKinds(
  alignment: Alignment,
  texts: Texts,
  spoken: string | null,
  dossier: Dossier,
): DriftKind[] {
  const language = asLanguage(spoken);
  if (!language) return [];
  const regions = changedRegions(alignment);
  const moved = movedWords(regions);
  const telling = tellingRegions(regions);
  const roles = changedRoles(telling, moved, texts, language, dossier);
  const rests = telling.map((region) => ({ region, rest: withoutMoved(region, moved) }));
  const kinds = new Set<DriftKind>();
  if (roles.size > 0) kinds.add('roles-changed');
  else if ([...moved].some(isWeighty)) kinds.add('reordered');
  for (const { rest } of rests) for (const kind of ownKinds(rest, language)) kinds.add(kind);
  for (const { region, rest } of rests) {
    const isExplained = roles.has(region) || ownKinds(rest, language).length > 0;
    for (const kind of looseKinds(rest, isExplained, kinds)) kinds.add(kind);
  }
  if (shareKept(alignment) < PARAPHRASE) {
    for (const kind of LOOSE) kinds.delete(kind);
    kinds.add('paraphrase');
  }
  return ORDER.filter((kind) => kinds.has(kind));
}

/** What went from one place and came in another: a word, or somebody's name. */
function movedWords(regions: Region[]): Set<string> {
  const rests = regions.map(withoutKept);
  const added = new Set(rests.flatMap((rest) => rest.added.map(wordOf)));
  const removed = rests.flatMap((rest) => rest.removed.map(wordOf));
  const apart = removed.filter((word) => word !== GAP && added.has(word));
  return new Set([...apart, ...regions.flatMap(turnedAbout)]);
}

/** Words that a stretch keeps, if not in their order. */
function turnedAbout({ removed, added }: Region): string[] {
  const [old, now] = [removed.map(wordOf), added.map(wordOf)];
  const [here, there] = [new Set(old), new Set(now)];
  const kept = old.filter((word) => there.has(word));
  const inOrder = now.filter((word) => here.has(word)).join(' ') === kept.join(' ');
  return inOrder ? [] : kept;
}

function withoutMoved(region: Region, moved: Set<string>): Sides {
  const { removed, added } = withoutKept(region);
  const stays = (unit: Unit) => !moved.has(wordOf(unit));
  return { removed: removed.filter(stays), added: added.filter(stays) };
}

/** «And» may have come before a word or gone, as part of it. */
function withoutKept({ removed, added }: Sides): Sides {
  const [old, now] = [new Set(removed.map(wordOf)), new Set(added.map(wordOf))];
  return {
    removed: removed.filter((unit) => !now.has(wordOf(unit))),
    added: added.filter((unit) => !old.has(wordOf(unit))),
  };
}

function ownKinds(rest: Sides, language: Language): DriftKind[] {
  return [...negationKinds(rest, language), ...numberKinds(rest)];
}

type Sides = { removed: Unit[]; added: Unit[] };

function negationKinds({ removed, added }: Sides, language: Language): DriftKind[] {
  const count = (units: Unit[]) => units.filter(({ form }) => isNegator(form, language)).length;
  let gained = count(added) - count(removed);
  for (const { form: from } of removed) {
    for (const { form: to } of added) gained += turned(from, to, language);
  }
  if (gained === 0) return [];
  return [gained > 0 ? 'negation-gained' : 'negation-lost'];
}

/** A number that was not there, or another in its place; an article may be a one. */
function numberKinds({ removed, added }: Sides): DriftKind[] {
  const numbers = (units: Unit[]) => units.filter(isNumber).map(({ form }) => form);
  const [old, now] = [numbers(removed), numbers(added)];
  const isChanged = now.some((form) => form !== `${NUMBER}1` || old.length > 0);
  return isChanged ? ['number-changed'] : [];
}

/** Beside what is told more exactly, a word or two say no more, nor do small words elsewhere. */
function looseKinds(
  { removed, added }: Sides,
  isExplained: boolean,
  told: Set<DriftKind>,
): DriftKind[] {
  const weighty = (units: Unit[]) =>
    units.filter(
      (unit) => isWeighty(wordOf(unit)) && !(told.has('number-changed') && isNumber(unit)),
    );
  const weight = Math.max(weighty(removed).length, weighty(added).length);
  if (weight <= (isExplained ? EXPLAINED : 0) && told.size > 0) return [];
  if (removed.length > 0 && added.length > 0) return ['reworded'];
  if (removed.length > 0) return ['trimmed'];
  return added.length > 0 ? ['added'] : [];
}

/** Not one of the small words that any change of wording brings along. */
function isWeighty(word: string): boolean {
  if (word.startsWith(NAME) || word.startsWith(NUMBER) || word.startsWith(DAY)) return true;
  return word.length >= (/^[\u0590-\u06ff]/.test(word) ? 3 : 4);
}

function isNumber({ form }: Unit): boolean {
  return form.startsWith(NUMBER) || form.startsWith(DAY);
}

function shareKept({ better, page, steps }: Alignment): number {
  const letters = (unit: Unit | undefined) => (unit && unit.form !== GAP ? unit.form.length : 0);
  let kept = 0;
  let all = 0;
  for (const step of steps) {
    if (step.kind === 'same') kept += letters(better[step.better]);
    if (step.kind !== 'removed') all += letters(page[step.page]);
  }
  return all === 0 ? 1 : kept / all;
}
