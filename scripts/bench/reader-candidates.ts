import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Block } from '../../core/article.ts';
import { readPage } from '../../page/read-page.ts';

// Runs inside the page that is measured. Captions are blocks of ours and not of the corpus's texts.
// What turns a result into text for the score is not on the clock.
const candidates: Record<string, () => () => string> = {
  sidelight: () => textOf(blocks()),
  'no captions': () => textOf(blocks().filter(({ kind }) => kind !== 'caption')),
  readability: () => {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    return () => asText(found?.content ?? '');
  },
  defuddle: () => {
    const { content } = new Defuddle(document.cloneNode(true) as Document).parse();
    return () => asText(content);
  },
  paragraphs: () => {
    const text = [...document.querySelectorAll('p')].map((p) => p.textContent).join('\n');
    return () => text;
  },
  body: () => {
    const text = document.body.innerText;
    return () => text;
  },
};

export function measure(name: string): { text: string; ms: number } {
  // A page that a person sees has been laid out; nothing that reads it pays for that.
  document.body?.getBoundingClientRect();
  document.body?.checkVisibility({ visibilityProperty: true });
  const begun = performance.now();
  const text = candidates[name]?.();
  const ms = performance.now() - begun;
  return { text: text?.() ?? '', ms };
}

// All pages measured are articles: one that is taken for a list scores nothing.
function blocks(): Block[] {
  const read = readPage(document, location.href);
  return 'blocks' in read ? read.blocks : [];
}

function textOf(blocks: Block[]): () => string {
  return () => blocks.map(({ text }) => text).join('\n');
}

function asText(markup: string): string {
  const parsed = new DOMParser().parseFromString(
    markup.replace(/<(?=\/?(?:p|div|li|h\d|br|td|tr)\b)/gi, ' <'),
    'text/html',
  );
  return parsed.body.textContent ?? '';
}

Object.assign(globalThis, { measure });
