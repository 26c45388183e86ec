import type { Analysis } from '../analysis.ts';
import { type Article, type Passage, passageText } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { readingLanguage } from '../language/reading-language.ts';
import type { KnownWording, Quotation } from '../quotations/quotation.ts';
import { isFromAnother } from '../quotations/wordings/other-speaker.ts';

/** The quotation of this passage with the speaker that a person gave; null where there is none. */
export function withSpeaker(
  analysis: Analysis,
  passage: Passage,
  name: string | null,
  { article, dossier }: { article: Article; dossier: Dossier },
): Analysis | null {
  const at = analysis.quotations.findIndex(({ quotation }) => isSame(quotation.passage, passage));
  const found = analysis.quotations[at];
  if (!found || !passageText(article, passage)) return null;
  const person = dossier.people.find((each) => Object.values(each.name).includes(name ?? ''));
  const speaker = name === null ? null : speakerNamed(name, person, article);
  const quotation = { ...found.quotation, speaker, confidence: 1, reason: 'corrected' };
  const known = found.known && knownFrom(quotation, found.known, article, dossier);
  return { ...analysis, quotations: analysis.quotations.with(at, { quotation, known }) };
}

// Whether the words are from somebody else than on record hangs on who said them.
function knownFrom(
  quotation: Quotation,
  known: KnownWording,
  article: Article,
  dossier: Dossier,
): KnownWording {
  const onRecord = dossier.quotations.find((each) => each.id === known.quotation);
  const others = known.kinds.filter((kind) => kind !== 'other-speaker');
  const isOther = onRecord && isFromAnother(quotation, onRecord, readingLanguage(article), dossier);
  return { ...known, kinds: isOther ? ['other-speaker', ...others] : others };
}

function speakerNamed(
  name: string,
  person: Dossier['people'][number] | undefined,
  { blocks }: Article,
) {
  return {
    // Only words that stand on the page: a person may know the name from elsewhere.
    printed: blocks.some(({ text }) => text.includes(name)) ? name : '',
    person: person?.id ?? null,
    name: person?.name.en ?? name,
    role: null,
    named: true,
  };
}

function isSame(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
