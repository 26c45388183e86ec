import type {
  ArticleRecord,
  CellRecord,
  ComparisonRecord,
  ItemRecord,
  SpokenRecord,
} from './comparison-record.ts';
import { cellCorrectedBy } from './corrected-by.ts';
import { stableUuid } from './stable-uuid.ts';
import { contextOf } from './table.ts';
import { directionOf } from './text-direction.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Every passage found, as a W3C Web Annotation on its page: quoted with what stands around it, and
 * by its position in the text that the hash is of. In pieces, an article at a time.
 */
export function* webAnnotations(record: ComparisonRecord): Generator<string> {
  const { dossier, articles } = record;
  const { items } = contextOf(record);
  const name = [dossier.id, dossier.version, ...articles.map(({ id, textHash }) => id + textHash)];
  const total = articles.reduce((sum, { cells }) => sum + passagesIn(cells), 0);
  const head = JSON.stringify(
    {
      '@context': CONTEXT,
      id: urn(`collection ${name.join(' ')}`),
      type: 'AnnotationCollection',
      label: dossier.title.en,
      generator: software(articles),
      total,
      first: {
        id: urn(`page ${name.join(' ')}`),
        type: 'AnnotationPage',
        startIndex: 0,
        items: [],
      },
    },
    null,
    1,
  );
  const end = head.lastIndexOf(']');
  yield head.slice(0, end);
  let comma = '';
  for (const article of articles) {
    for (const cell of article.cells) {
      const item = items.get(`${cell.kind}:${cell.item}`);
      for (const found of cell.found) {
        const annotation = annotationOf(article, cell, found, { item, dossier });
        yield `${comma}\n${JSON.stringify(annotation, null, 1)}`;
        comma = ',';
      }
    }
  }
  yield `\n${head.slice(end)}\n`;
}

type Subject = { item: ItemRecord | undefined; dossier: ComparisonRecord['dossier'] };

function annotationOf(
  article: ArticleRecord,
  cell: CellRecord,
  found: SpokenRecord,
  { item, dossier }: Subject,
) {
  const { passage } = found.place;
  const at = `${passage.block} ${passage.start} ${passage.end}`;
  const kept = `${dossier.id} ${dossier.version} ${article.id} ${article.textHash}`;
  return {
    id: urn(`${kept} ${cell.kind} ${cell.item} ${at}`),
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      body('tagging', `${cell.kind}:${cell.item}`, null),
      body('classifying', cell.state, null),
      ...(item ? [body('describing', labelOf(item), 'en')] : []),
      ...(found.speaker ? [body('identifying', found.speaker.name, null)] : []),
      ...(cell.uncorrected
        ? [body('editing', uncorrectedText(article, cell, cell.uncorrected), 'en')]
        : []),
      ...(found.uncorrected ? [body('editing', speakerBefore(found.uncorrected), 'en')] : []),
    ],
    target: targetOf(article, found, dossier),
  };
}

function body(purpose: string, value: string, language: string | null) {
  return {
    type: 'TextualBody',
    purpose,
    value: value.toWellFormed(),
    format: 'text/plain',
    ...(language ? { language } : {}),
  };
}

function targetOf(article: ArticleRecord, { place }: SpokenRecord, dossier: Subject['dossier']) {
  return {
    type: 'SpecificResource',
    source: {
      id: sourceOf(article),
      type: 'Text',
      ...(article.language ? { language: article.language } : {}),
      textDirection: directionOf(article.language),
      'dcterms:identifier': `sha256:${article.textHash}`,
    },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: place.words.toWellFormed(),
        prefix: place.prefix.toWellFormed(),
        suffix: place.suffix.toWellFormed(),
      },
      { type: 'TextPositionSelector', ...place.position },
    ],
    ...(article.readAt ? { state: { type: 'TimeState', sourceDate: article.readAt } } : {}),
    renderedVia: { type: 'Software', ...named(article.extractor) },
    'dcterms:conformsTo': `${dossier.id}@${dossier.version}`,
  };
}

function software(articles: ArticleRecord[]) {
  const versions = [...new Set(articles.map(({ extractor }) => extractor))].sort();
  return { type: 'Software', ...named(versions.join(', ')) };
}

function named(version: string) {
  return { name: 'Sidelight', 'schema:softwareVersion': version };
}

/** The page, or a name made from the text where it came without an address. */
function sourceOf({ address, textHash }: ArticleRecord): string {
  const url = URL.parse(address);
  const isPage = url !== null && ['http:', 'https:', 'file:'].includes(url.protocol);
  return isPage ? iriOf(url.href) : urn(`text ${textHash}`);
}

// What an address may hold and an IRI may not, such as brackets but around a host, a second `#`, or
// a `%` without its two digits.
function iriOf(href: string): string {
  const path = href.indexOf('/', href.indexOf('//') + 2);
  const encoded = href
    .slice(path)
    .replace(/[{}|\\^`[\]]|(?<=#.*)#|%(?![0-9A-Fa-f]{2})/g, (sign) => encodeURIComponent(sign));
  return href.slice(0, path) + encoded;
}

function labelOf({ label, wording }: ItemRecord): string {
  return wording ? `${label.en}: ${wording.text}` : label.en;
}

function uncorrectedText(
  article: ArticleRecord,
  cell: CellRecord,
  { state, words }: NonNullable<CellRecord['uncorrected']>,
): string {
  const by = cellCorrectedBy(article, cell);
  const isFollowing = by === 'date' || by === 'verdict';
  const why = isFollowing ? `Follows from a corrected ${by}` : 'Corrected by a person';
  return `${why}. Found before: ${state}${words === null ? '' : `, “${words}”`}`;
}

function speakerBefore({ speaker }: NonNullable<SpokenRecord['uncorrected']>): string {
  return `Speaker corrected by a person. Found before: ${speaker ?? 'none'}`;
}

function passagesIn(cells: CellRecord[]): number {
  return cells.reduce((sum, { found }) => sum + found.length, 0);
}

function urn(name: string): string {
  return `urn:uuid:${stableUuid(name)}`;
}
