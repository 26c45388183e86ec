import type { Dossier, Localised } from '../dossier/schema.ts';

/** Somebody's role on a day, as the dossier has it; null where it has none for that day. */
export function roleOn(dossier: Dossier, person: string | null, day: string): Localised | null {
  const roles = dossier.people.find(({ id }) => id === person)?.roles ?? [];
  const then = roles.find(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
  return then?.title ?? null;
}
