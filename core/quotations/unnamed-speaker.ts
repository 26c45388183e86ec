import type { Dossier } from '../dossier/schema.ts';
import type { KnownWording, Quotation } from './quotation.ts';

/**
 * An unnamed speaker is somebody of the dossier only by what they said: «a U.S. official» may be
 * anybody, unless the words are those of the one on record. A speaker left open stays open.
 */
export function withUnnamedSpeaker(
  quotation: Quotation,
  known: KnownWording | null,
  dossier: Dossier,
): Quotation {
  const { speaker } = quotation;
  if (!speaker || !known || speaker.named || speaker.person) return quotation;
  const said = dossier.quotations.find(({ id }) => id === known.quotation);
  const person = dossier.people.find(({ id }) => id === said?.speaker);
  if (person?.kind !== 'unnamed') return quotation;
  return { ...quotation, speaker: { ...speaker, person: person.id } };
}
