import type { Dossier, Wording } from '../schema.ts';
import { entryName, wordingName } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** A quotation is shown only as it stands in a source, and one of its wordings is the best. */
export function sourcedQuotations({ quotations, sources }: Dossier): Finding[] {
  const known = new Set(sources.map(({ id }) => id));
  return quotations.flatMap(({ id, wordings }) => [
    ...bestOf(id, wordings),
    ...wordings.flatMap((wording, at) =>
      wording.sources.some((source) => known.has(source))
        ? []
        : [error(`${wordingName(id, at)} stands in no source of this dossier.`)],
    ),
  ]);
}

function bestOf(id: string, wordings: Wording[]): Finding[] {
  const entry = entryName('Quotation', id);
  const languages = wordings.filter(({ kind }) => kind === 'best').map(({ language }) => language);
  if (languages.length === 0) return [error(`${entry} has no best wording.`)];
  if (new Set(languages).size === languages.length) return [];
  return [error(`${entry} has more than one best wording in one language.`)];
}
