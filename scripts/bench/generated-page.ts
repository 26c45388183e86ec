import { invented } from './generated-dossiers.ts';

// A news page of the usual make and weight about something no dossier speaks of.

const BYTES = 62_000;
const WHO =
  'gardener baker carpenter teacher librarian postman neighbour farmer printer painter plumber tailor florist beekeeper ferryman organist archivist joiner potter glazier weaver brewer cook nurse';
const DID =
  'planted mended measured counted watered polished repaired gathered carried borrowed sorted labelled photographed sketched trimmed emptied unlocked weighed cleaned washed stacked folded copied numbered';
const HOW =
  'quiet narrow wooden copper yellow crooked heavy early dusty round broken painted empty wet cheap borrowed spare folding linen marble thin tall rusty hollow';
const WHAT =
  'rose hedge orchard ladder bicycle kettle window fountain bench lantern chimney staircase gate tulip beehive pump oven loom basket cellar curtain mirror clock piano shelf wheelbarrow gutter lamp';
const WHERE =
  'behind the town hall|beside the canal|in the market hall|near the old mill|at the corner of the square|under the lime trees|above the bakery|across the meadow|along the southern wall|opposite the museum|inside the greenhouse|below the weir';
const WHEN =
  'On Sunday|After the rain|Last spring|Before noon|Since Easter|In the evening|Every autumn|At daybreak|Two winters ago|Between showers|By candlelight|During the fair';

const [who, did, how, what] = [WHO, DID, HOW, WHAT].map((words) => words.split(' ')) as string[][];
const [where, when] = [WHERE, WHEN].map((phrases) => phrases.split('|')) as string[][];

export function generatedPage(): string {
  const paragraphs = Array.from({ length: 60 }, (_, at) => `<p>${paragraph(at)}</p>`);
  const related = Array.from(
    { length: 40 },
    (_, at) =>
      `<li class="teaser teaser--small"><a href="/garden/${at}" data-track="teaser-${at}"><img alt="" width="120" height="80" data-src="/pictures/${at}.jpg"><span class="teaser__title">${sentence(at * 31)}</span></a></li>`,
  );
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The rose garden opens</title>
<link rel="icon" href="data:,"><meta name="description" content="${sentence(5)}">
<meta property="og:title" content="The rose garden opens"><meta property="article:published_time" content="2024-10-31T09:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The rose garden opens"}</script>
</head><body><header><nav><ul>${'<li class="menu__item"><a href="/section">Section</a></li>'.repeat(30)}</ul></nav></header>
<main><article><h1>The rose garden opens</h1>${paragraphs.join('\n')}</article>
<aside class="related"><ul>${related.join('\n')}</ul></aside></main><footer>FILL</footer></body></html>`;
  return page.replace('FILL', '<a href="/more">More</a> '.repeat(fillers(page.length)));
}

function fillers(length: number): number {
  return Math.max(0, Math.round((BYTES - length) / 25));
}

function paragraph(at: number): string {
  return Array.from({ length: 3 }, (_, part) => sentence(at * 7 + part * 3 + 1)).join(' ');
}

function sentence(at: number): string {
  const pick = (words: string[] = [], step = 1) => words[(at * step) % words.length];
  const name = invented(5_000_000 + at, 2).latin;
  const second = `the ${pick(how, 5)} ${pick(what, 11)} that ${name} the ${pick(who, 7)} had ${pick(did, 5)}`;
  return `${pick(when)} the ${pick(who)} ${pick(did, 7)} a ${pick(how, 11)} ${pick(what, 5)} ${pick(where, 5)}, and ${second}.`;
}

/** What the detector would tell of it: as much text as of a long page. */
export function generatedBeginning(): string {
  return Array.from({ length: 20 }, (_, at) => paragraph(at))
    .join('\n')
    .slice(0, 4_500);
}
