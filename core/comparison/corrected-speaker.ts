import type { Analysis } from '../analysis.ts';
import { type Article, type Passage, passageText } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { stemsOf } from '../language/clitics.ts';
import { readingLanguage } from '../language/reading-language.ts';
import { normaliseWord, wordsOf } from '../language/words.ts';
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
  article: Article,
) {
  return {
    // Only words that stand on the page: a person may know the name from elsewhere.
    printed: isPrinted(name, article) ? name : '',
    person: person?.id ?? null,
    name: person?.name.en ?? name,
    role: null,
    named: true,
  };
}

function isPrinted(name: string, { title, blocks }: Article): boolean {
  return [title?.value ?? '', ...blocks.map(({ text }) => text)].some((text) => has(text, name));
}

// As whole words, the first of them perhaps behind what Arabic and Hebrew write together with it.
function has(text: string, name: string): boolean {
  const nameEnd = wordsOf(name).at(-1)?.end;
  if (nameEnd === undefined || !text.includes(name)) return false;
  const words = wordsOf(text);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const first = words.find(({ end }) => end > at);
    const rest = first && normaliseWord(text.slice(at, first.end));
    const begins = first && (first.start >= at || stemsOf(first.form).includes(rest ?? ''));
    if (begins && words.some(({ end }) => end === at + nameEnd)) return true;
  }
  return false;
}

function isSame(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
