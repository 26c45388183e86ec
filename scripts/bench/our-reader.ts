import type { Block } from '../../core/article.ts';
import { readPage } from '../../page/read-page.ts';
import { offer } from './offer.ts';

// Captions are blocks of ours and not of the corpus's texts.
offer({
  sidelight: () => textOf(blocks()),
  'no captions': () => textOf(blocks().filter(({ kind }) => kind !== 'caption')),
});

// All pages measured are articles: one that is taken for a list scores nothing.
function blocks(): Block[] {
  const read = readPage(document, location.href);
  return 'blocks' in read ? read.blocks : [];
}

function textOf(blocks: Block[]): () => string {
  return () => blocks.map(({ text }) => text).join('\n');
}
