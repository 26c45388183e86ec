import type { Dossier, KnownQuotation, Wording } from '../dossier/schema.ts';
import { languages } from '../language/languages.ts';
import { citedSources } from './cited-sources.ts';
import type { Rendering, SourcedWording } from './notes.ts';

/** A wording with what it means in other languages and, where it is a translation, the original. */
export function sourcedWording(
  wording: Wording,
  quotation: KnownQuotation,
  dossier: Dossier,
): SourcedWording {
  const { text, language, kind, sources } = wording;
  const best = quotation.wordings.find((each) => each.kind === 'best');
  return {
    text,
    language,
    sources: citedSources(dossier, sources),
    original: kind === 'translation' && best ? { text: best.text, language: best.language } : null,
    renderings: languages
      .filter((other) => other !== language)
      .flatMap((other) => renderingIn(other, wording, quotation, dossier) ?? []),
  };
}

/** As a source prints it in that language, else as we put it: ours is only of the best wording. */
function renderingIn(
  language: string,
  wording: Wording,
  quotation: KnownQuotation,
  dossier: Dossier,
): Rendering | null {
  const printed = quotation.wordings
    .filter((each) => each.kind !== 'garble' && each.language === language)
    .toSorted((a, b) => Number(a.kind === 'translation') - Number(b.kind === 'translation'));
  const [first] = printed;
  if (first) {
    const kind = first.kind === 'translation' ? 'translated' : 'printed';
    return { text: first.text, language, kind, sources: citedSources(dossier, first.sources) };
  }
  const ours = quotation.translations?.[language as keyof typeof quotation.translations];
  if (!ours || wording.kind !== 'best') return null;
  return { text: ours, language, kind: 'ours', sources: [] };
}
