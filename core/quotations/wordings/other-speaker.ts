import type { Dossier, KnownQuotation, Speaker } from '../../dossier/schema.ts';
import { asLanguage } from '../../language/languages.ts';
import type { Quotation, SpokenBy } from '../quotation.ts';
import { partiesNamed } from './whose-words.ts';

const SURE = 0.8; // that the page has them from this speaker

/**
 * Whether a page surely has words from somebody else than the dossier does. Not where the dossier
 * says that they relayed them or are quoted with them, nor where a body and one of its own are two
 * names for the same voice.
 */
export function isFromAnother(
  { speaker, confidence }: Quotation,
  known: KnownQuotation,
  language: string | null,
  dossier: Dossier,
): boolean {
  if (!speaker || confidence < SURE || speaker.person === known.speaker) return false;
  const onRecord = dossier.people.find(({ id }) => id === known.speaker);
  if (!onRecord) return false;
  const other = dossier.people.find(({ id }) => id === speaker.person);
  if (!other) return isStranger(speaker, onRecord, language, dossier);
  if (other.party === onRecord.party) {
    return other.kind === 'person' && onRecord.kind === 'person';
  }
  const told = `${known.to.en} ${known.note?.en ?? ''}`;
  return !(other.spellings.en ?? []).some((name) => told.includes(name));
}

/** Somebody whom the dossier does not have: named, or described as another party's. */
function isStranger(
  { printed, name, role, named }: SpokenBy,
  onRecord: Speaker,
  language: string | null,
  dossier: Dossier,
): boolean {
  const read = asLanguage(language);
  const parties = read ? partiesNamed(`${printed || name} ${role ?? ''}`, read, dossier) : [];
  if (parties.includes(onRecord.party)) return false;
  return named ? onRecord.kind === 'person' : parties.length > 0;
}
