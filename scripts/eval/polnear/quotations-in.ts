import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { compileDossier } from '../../../core/analyse.ts';
import type { Article, Passage } from '../../../core/article.ts';
import { quotationsOf } from '../../../core/quotations/find-in-article.ts';
import type { Stretch } from '../same-stretch.ts';

/** A quotation found, at its place in the whole text; the speaker as the page prints them. */
export type FoundQuote = Stretch & {
  speaker: string | null;
  confidence: number;
  reason: string;
};

const [compiled] = bundledDossiers.map(compileDossier);

/** What the core finds in a plain text whose paragraphs are its lines. */
export function quotationsIn(text: string): FoundQuote[] {
  if (!compiled) throw new Error('there is no dossier');
  const { blocks, starts } = linesOf(text);
  const article: Article = {
    address: '',
    outlet: null,
    language: { value: 'en', from: 'given' },
    title: null,
    byline: null,
    published: null,
    blocks,
    extent: 'whole',
  };
  const all = quotationsOf(article, compiled.dossier, compiled.lexicon);
  // Of PolNeAR only what stands between outer marks is read as a label: not what is quoted within
  // it, nor what is spoken without marks in a transcript.
  const outermost = all.filter(({ passage }) => {
    const marked = /[“”"‘’'`]\s?$/.test(
      (blocks[passage.block]?.text ?? '').slice(0, passage.start),
    );
    return marked && !all.some((one) => isWithin(passage, one.passage));
  });
  return outermost.map((quotation) => {
    const { passage, speaker, confidence, reason } = quotation;
    const from = starts[passage.block] ?? 0;
    const [start, end] = [from + passage.start, from + passage.end];
    return { start, end, speaker: speaker?.printed ?? null, confidence, reason };
  });
}

function isWithin(inner: Passage, outer: Passage): boolean {
  const inside = outer.start <= inner.start && inner.end <= outer.end;
  return inner.block === outer.block && inside && inner.end - inner.start < outer.end - outer.start;
}

function linesOf(text: string): { blocks: Article['blocks']; starts: number[] } {
  const blocks: Article['blocks'] = [];
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) {
      blocks.push({ kind: 'paragraph', text: line });
      starts.push(at);
    }
    at += line.length + 1;
  }
  return { blocks, starts };
}
