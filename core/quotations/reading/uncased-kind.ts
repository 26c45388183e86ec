import type { Description } from './describe.ts';
import { isInstitution } from './heads.ts';
import { bareName, nameBehindRole } from './names-without-capitals.ts';
import { isKnownName } from './noun-phrases.ts';
import type { Reading, Run } from './reading.ts';
import { isOfAge, isOfCountry } from './somebody.ts';

/** What a subject turns out to be, and where in it the name stands. */
export type Found = { kind: Description['kind']; at?: Run };

/** The same in a script without capitals. */
export function uncased(reading: Reading, run: Run): Found {
  const { roles, institutions } = reading.speech;
  const form = reading.words[run.from]?.form ?? '';
  // חברת is a company, and a woman who is a member of something.
  const both =
    roles.has(form) &&
    institutions.has(form) &&
    reading.given.slice(run.from, run.to).some(Boolean);
  if (isInstitution(reading, run.from) && !both) return { kind: 'institution' };
  // «الأمريكيون», «ابن الـ19 عاما», «בן ה-91»
  if (isOfCountry(reading, run.from) || isOfAge(reading, run.from)) return { kind: 'role' };
  // «وختم الخطيب بالقول»: what is a noun as well, and a surname that the page has introduced.
  const surname = run.to - run.from === 1 && reading.met.surnames.has(form);
  if (!roles.has(form) || surname) return { kind: 'name', at: bareName(reading, run) };
  const at = nameBehindRole(reading, run);
  if (at) return { kind: 'name', at };
  return { kind: 'role' };
}

/** «מאמן הפועל רמת יערים, שי בוזגלו»: a name that nothing bears out may be part of the role. */
export function isDoubtful(reading: Reading, { kind, at }: Found): boolean {
  if (reading.speech.cased || kind !== 'name' || !at) return false;
  return at.to - at.from === 1 || !isKnownName(reading, at.from);
}
