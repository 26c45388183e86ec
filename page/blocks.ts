import type { Block } from '../core/article.ts';
import { isBoxHead } from './box-heads.ts';
import { cleanText } from './clean-text.ts';
import { isLabel, withoutFurniture } from './furniture.ts';
import { tagOf } from './native.ts';

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt
  ruby s samp small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
// A map, since a page may name its elements as it likes, `constructor` for one.
const KIND_OF = new Map<string, Block['kind']>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quote'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);
const MOST_BLOCKS = 50_000;
const LONGEST_BLOCK = 1_000_000;
/** Beyond this share of its letters in links, a block is a way to other pages and no prose. */
const LINKED = 0.8;

/** A stretch of text that stands by itself in a page. `linked`: the share of its letters in links. */
export type Draft = Block & { linked: number };
type Run = { text: string; linked: number; entry: number | undefined };
type Numbers = ReadonlyMap<Element, number>;

/**
 * The blocks of text under an element, in document order. Ways to other pages are left out, and so
 * is the title, which an article keeps on its own. `numbers`: the entries of a live blog.
 */
export function blocksOf(root: Element, title: string | null, numbers?: Numbers): Block[] {
  const blocks = draftsOf(root, numbers)
    .filter(({ text, linked }) => linked < LINKED && !isBoxHead(text))
    .filter(({ kind, text }) => kind !== 'heading' || text !== title)
    .slice(0, MOST_BLOCKS)
    .map(({ linked, ...block }) => ({ ...block, text: block.text.slice(0, LONGEST_BLOCK) }));
  // Between entries stand their times; in other articles a label may be a speaker's name.
  return withoutFurniture(numbers ? blocks.filter((block) => !isLabel(block)) : blocks);
}

/** All stretches of text under an element, those that are links too. */
export function draftsOf(root: Element, numbers: Numbers = new Map()): Draft[] {
  const drafts: Draft[] = [];
  const run: Run = { text: '', linked: 0, entry: undefined };
  gather(root, 'paragraph', false, run, drafts, numbers);
  endRun(run, 'paragraph', drafts);
  return drafts;
}

// Inline text runs on until a box begins or ends. The copy of a page is never deep enough for the
// recursion to matter.
function gather(
  element: Element,
  kind: Block['kind'],
  inLink: boolean,
  run: Run,
  drafts: Draft[],
  numbers: Numbers,
): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) append(run, (node as Text).data, inLink);
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const tag = tagOf(child); // Readability gives new elements names in capitals, which not every parser lowers.
    if (tag === 'br') run.text += '\n';
    else if (INLINE.has(tag)) gather(child, kind, inLink || tag === 'a', run, drafts, numbers);
    else {
      endRun(run, kind, drafts);
      const inner = KIND_OF.get(tag) ?? kind;
      run.entry = numbers.get(child) ?? run.entry;
      gather(child, inner, inLink, run, drafts, numbers);
      endRun(run, inner, drafts);
    }
  }
}

function append(run: Run, data: string, inLink: boolean): void {
  run.text += data.replace(/\s+/g, ' ');
  if (inLink) run.linked += cleanText(data).length;
}

function endRun(run: Run, kind: Block['kind'], drafts: Draft[]): void {
  if (run.text.trim()) addDrafts(run, kind, drafts);
  run.text = '';
  run.linked = 0;
}

// Two line breaks in a row are how many sites part their paragraphs.
function addDrafts(run: Run, kind: Block['kind'], drafts: Draft[]): void {
  const linked = run.linked / Math.max(1, cleanText(run.text).length);
  for (const part of run.text.split(/\n *\n/)) {
    const text = cleanText(part);
    if (!text) continue;
    drafts.push(run.entry ? { kind, text, linked, entry: run.entry } : { kind, text, linked });
  }
}
