import type { Dossier } from '../../dossier/schema.ts';
import { isCaseWord } from '../../language/case-words.ts';
import { withoutConjunction } from '../../language/clitics.ts';
import type { Language } from '../../language/languages.ts';
import type { Region } from './changed-regions.ts';
import { partiesNamed } from './whose-words.ts';
import { NAME, type Unit } from './wording-units.ts';

type Texts = { better: string; page: string };

const CROSSED = 3; // units: a verb moved over a name with its title

/**
 * The regions in which somebody takes another's part: a name stands for another, moved, got or
 * lost what says whom it is done to, or a verb moved over it. «Biden sending Hochstein» became
 * «sending Biden to Hochstein».
 */
export function changedRoles(
  regions: Region[],
  moved: Set<string>,
  texts: Texts,
  language: Language,
  dossier: Dossier,
): Set<Region> {
  const named = (units: Unit[], text: string) => namesIn(units, text, language, dossier);
  return new Set(
    regions.filter((region) => {
      const old = named(region.removed, texts.better);
      const now = named(region.added, texts.page);
      if (old.length > 0 && now.some((id) => !old.includes(id))) return true;
      if (region.added.some((unit, at) => isMovedName(unit, region.added[at - 1]))) return true;
      if (hasOtherClitics(region)) return true;
      const next = region.after[0];
      const isNamed = (unit: Unit | undefined) => !!unit && named([unit], texts.page).length > 0;
      return (
        (isNamed(next) && onlyCaseWord(region)) ||
        (movesOver(region, moved) && region.after.some(isNamed))
      );
    }),
  );

  function isMovedName(unit: Unit, before: Unit | undefined): boolean {
    if (!moved.has(wordOf(unit)) || named([unit], texts.page).length === 0) return false;
    // «in Beirut» may stand anywhere.
    return !(before && isCaseWord(before.form, language) && moved.has(wordOf(before)));
  }

  function onlyCaseWord({ removed, added }: Region): boolean {
    const changed = [...removed, ...added];
    return changed.length === 1 && changed.some(({ form }) => isCaseWord(form, language));
  }
}

/** A word stands here in one wording, and beyond the few words that follow in the other. */
function movesOver({ removed, added, after }: Region, moved: Set<string>): boolean {
  const isVerb = (unit: Unit) => moved.has(wordOf(unit)) && unit.form.length > CROSSED;
  return [...removed, ...added].some(isVerb) && after.length <= CROSSED;
}

/** What a unit says apart from what is written as part of it: somebody's name, a word. */
export function wordOf({ form }: Unit): string {
  const name = form.indexOf(NAME);
  return name < 0 ? withoutConjunction(form) : form.slice(name);
}

function hasOtherClitics({ removed, added }: Region): boolean {
  const parts = ({ form }: Unit) => form.split(NAME);
  return removed.some((old) =>
    added.some((now) => {
      const [[before, id], [after, other]] = [parts(old), parts(now)];
      return id !== undefined && id === other && before !== after;
    }),
  );
}

function namesIn(units: Unit[], text: string, language: Language, dossier: Dossier): string[] {
  const people = units.flatMap(({ form }) => form.split(NAME)[1] ?? []);
  const parties = stretches(units, text).flatMap((words) => partiesNamed(words, language, dossier));
  return [...new Set([...people, ...parties])];
}

/** Units side by side as one text: a country’s name may have two words. */
function stretches(units: Unit[], text: string): string[] {
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? [text.slice(first.start, last.end)] : [];
}
