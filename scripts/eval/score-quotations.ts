import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { stemsOf } from '../../core/language/clitics.ts';
import type { Labelled, LabelledQuotation } from './labelled.ts';
import type { Result } from './result.ts';
import { newTally, ratio, type Tally } from './tally.ts';

export type QuotationScore = { spans: Tally; speakers: number | null; errors: string[] };

type Found = Result['quotations'][number];

const OVERLAP = 0.8; // of the letters of the longer stretch

/** Stretches found, and of those rightly found how many have the right speaker. */
export function scoreQuotations(pairs: [Labelled, Result][]): QuotationScore {
  const spans = newTally();
  const errors: string[] = [];
  let right = 0;
  for (const [gold, found] of pairs) {
    const left = [...found.quotations];
    for (const quotation of gold.quotations) {
      const at = left.findIndex((one) => isSameStretch(gold.paragraphs, quotation, one));
      const match = left[at];
      if (!match) {
        spans.missed++;
        errors.push(`${gold.id}: not found “${quotation.text.slice(0, 70)}”`);
        continue;
      }
      left.splice(at, 1);
      spans.hits++;
      if (isSameSpeaker(quotation, match)) right++;
      else
        errors.push(
          `${gold.id}: ${quotation.speaker}, found ${match.speaker}: “${quotation.text.slice(0, 50)}”`,
        );
    }
    spans.extra += left.length;
    errors.push(...left.map(({ text }) => `${gold.id}: no quotation “${text.slice(0, 70)}”`));
  }
  return { spans, speakers: ratio(right, spans.hits), errors };
}

function isSameStretch(paragraphs: string[], gold: LabelledQuotation, found: Found): boolean {
  if (gold.in !== found.in) return false;
  const text = paragraphs[gold.in] ?? '';
  const [a, b] = [text.indexOf(gold.text), text.indexOf(found.text)];
  if (a < 0 || b < 0) return false;
  const shared = text.slice(Math.max(a, b), Math.min(a + gold.text.length, b + found.text.length));
  const longer = gold.text.length > found.text.length ? gold.text : found.text;
  return letters(shared) >= OVERLAP * letters(longer);
}

/**
 * Compared on the English name in brackets where there is one, else on the name's last word.
 */
function isSameSpeaker(
  gold: LabelledQuotation,
  { speaker, printed, person, named }: Found,
): boolean {
  // A page may honestly leave it open.
  if (!gold.speaker || !speaker) return !gold.speaker && !speaker;
  const english = /\(([^()]+)\)/.exec(gold.speaker)?.[1];
  const wanted = [lastWord(english ?? ''), lastWord(gold.speaker.replace(/\([^()]*\)/g, ''))];
  const got = [speaker, printed, person, ...namesOf(person)].flatMap((one) => words(one ?? ''));
  if (wanted.some((word) => word && got.includes(word))) return true;
  return !gold.named && !named && shareOfWords(gold.speaker, speaker) > 0;
}

/** Every way to spell somebody of a bundled dossier: a label has the page's. */
function namesOf(person: string | null): string[] {
  const known = bundledDossiers.flatMap(({ people }) => people).find(({ id }) => id === person);
  return Object.values(known?.spellings ?? {}).flat();
}

// הדיפלומט is the דיפלומט of the label.
function shareOfWords(a: string, b: string): number {
  const others = new Set(words(b).flatMap(stemsOf));
  return words(a).filter((word) => stemsOf(word).some((stem) => others.has(stem))).length;
}

function lastWord(name: string): string {
  return words(name).at(-1) ?? '';
}

function words(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
