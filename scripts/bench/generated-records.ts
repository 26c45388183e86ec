import { bundledDossiers } from '../../assets/dossiers/index.ts';
import type { Article } from '../../core/article.ts';
import { EXTRACTOR_VERSION, type SavedArticle } from '../../core/comparison/saved-article.ts';
import { fingerprintOf } from '../../core/library/fingerprint.ts';

/** The nth of as many saved articles as are wished, with so many quotations. */
export function generatedRecord(n: number, quotations: number): SavedArticle {
  const article = articleOf(n, quotations);
  return {
    schema: 2,
    id: String(n).padStart(64, '0'),
    address: article.address,
    article,
    textHash: String(n).padStart(64, '1'),
    savedAt: '2024-12-01T00:00:00Z',
    readAt: null,
    earlier: [],
    extractor: EXTRACTOR_VERSION,
    dossier: null,
    tags: [],
    corrections: [],
    fingerprint: fingerprintOf(article),
    copyOf: null,
    apartFrom: [],
  };
}

const NOUNS =
  'boats nets ropes lamps cranes gulls crates barrels masts oars anchors pilots nurses bakers tailors clerks cooks drivers bells flags doors roofs wells mills carts horses goats lambs apples plums figs olives'.split(
    ' ',
  );
const OWN = 8; // words

/** A few words of one text that no other has in this order: alike texts would count as copies. */
function ownWords(n: number, at: number): string {
  let seed = (n + 1) * 7919 + (at + 1) * 104_729;
  const words = Array.from({ length: OWN }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return NOUNS[seed % NOUNS.length];
  });
  return words.join(', the ');
}

/** One quotation in four is the dossier's own; the others are of a harbour that never was. */
function articleOf(n: number, quotations: number): Article {
  const known = (bundledDossiers[0]?.quotations ?? []).flatMap(({ wordings }) =>
    wordings.filter(({ language }) => language === 'en').map(({ text }) => text),
  );
  const blocks = Array.from({ length: quotations }, (_, at) => ({
    kind: 'paragraph' as const,
    text:
      at % 4 === 0
        ? `“${known[(at * 7 + n) % known.length]}” Amos Hochstein said on Thursday. Israel and Lebanon spoke of a ceasefire again, and the ${ownWords(n, at)} waited.`
        : `“Pier ${at} of harbour ${n} counted the ${ownWords(n, at)} and went home,” Anna Weiss, the harbour master, told reporters. Then came the ${ownWords(at, n)}.`,
  }));
  return {
    address: `https://outlet-${n % 40}.example/${n}`,
    outlet: { value: `Outlet ${n % 40}`, from: 'given' },
    language: { value: 'en', from: 'given' },
    title: { value: 'Israel and Hezbollah in ceasefire talks', from: 'given' },
    byline: null,
    published: { value: `2024-11-${String(1 + (n % 27)).padStart(2, '0')}`, from: 'given' },
    blocks,
    extent: 'whole',
  };
}
