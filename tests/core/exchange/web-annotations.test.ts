import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { webAnnotations } from '../../../core/exchange/web-annotations.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { articleWith, harbourDossier } from '../../support/comparison.ts';
import { exported, harbourArticles, harbourRecord, textOfPieces } from '../../support/exported.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const VALUE = `${RDF}value`;
const context = JSON.parse(readFileSync('tests/fixtures/web-annotation/anno.jsonld', 'utf8'));
const written = textOfPieces(webAnnotations(harbourRecord));

type Node = Record<string, unknown[]> & { '@id'?: string; '@type'?: string[]; '@value'?: unknown };

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
  return { contextUrl: undefined, document: context, documentUrl: url };
};

let collection: Node;
let annotations: Node[];

beforeAll(async () => {
  // `safe`: what the vocabulary does not know is an error, where it is dropped without a word else.
  const expanded = await jsonld.expand(JSON.parse(written), { documentLoader, safe: true });
  collection = expanded[0] as Node;
  const [page] = nodesIn(collection, `${AS}first`);
  annotations = nodesIn(page, `${AS}items`).flatMap((list) => nodesIn(list, '@list'));
});

describe('the collection', () => {
  it('is one of annotations, as many as it says', () => {
    expect(collection['@type']).toEqual([`${AS}OrderedCollection`]);
    expect(valuesOf(collection, `${AS}totalItems`)).toEqual([annotations.length]);
    expect(annotations.length).toBe(5);
  });

  it('uses the terms of the vocabulary and of the ontologies it names, and no others', () => {
    const known = new Set(Object.values(context['@context']).flatMap(iriOf));
    const own = ['dcterms:identifier', 'dcterms:conformsTo', 'schema:softwareVersion'].map(iriOf);
    for (const term of termsIn(collection)) {
      expect([...known, ...own.flat()], term).toContain(term);
    }
  });

  it('reads the same as a graph, with no node left without its type', async () => {
    const nquads = String(
      await jsonld.toRDF(JSON.parse(written), {
        documentLoader,
        safe: true,
        format: 'application/n-quads',
      }),
    );
    expect(nquads.match(/#Annotation> \./g)).toHaveLength(annotations.length);
    expect(nquads).toContain(
      '"2030-05-06T07:30:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>',
    );
  });

  it('is the same to the byte whatever order the articles come in', () => {
    const again = comparisonRecord(harbourArticles.toReversed(), harbourDossier);
    expect(textOfPieces(webAnnotations(again))).toBe(written);
  });
});

// What the model (W3C Recommendation, 23 February 2017) says an annotation MUST have.
describe('every annotation', () => {
  it('has one name, of its own, and one target at least', () => {
    expect(new Set(annotations.map((each) => each['@id'])).size).toBe(annotations.length);
    for (const annotation of annotations) {
      expect(annotation['@id']).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(annotation['@type']).toEqual([`${OA}Annotation`]);
      expect(annotation[`${OA}hasTarget`]).toHaveLength(1);
      expect(annotation[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}classifying` }]);
    }
  });

  it('has textual bodies with one value and a purpose of the vocabulary', () => {
    for (const body of annotations.flatMap((each) => nodesIn(each, `${OA}hasBody`))) {
      expect(body['@type']).toEqual([`${OA}TextualBody`]);
      expect(body[VALUE]).toHaveLength(1);
      const [purpose] = nodesIn(body, `${OA}hasPurpose`);
      expect(Object.values(context['@context']).flatMap(iriOf)).toContain(purpose?.['@id']);
    }
  });

  it('quotes the exact words and says where they stand', () => {
    for (const annotation of annotations) {
      const [target] = nodesIn(annotation, `${OA}hasTarget`);
      expect(target?.[`${OA}hasSource`]).toHaveLength(1);
      const [quote, position] = nodesIn(target, `${OA}hasSelector`);
      expect(quote?.['@type']).toEqual([`${OA}TextQuoteSelector`]);
      expect(quote?.[`${OA}exact`]).toHaveLength(1);
      expect(position?.['@type']).toEqual([`${OA}TextPositionSelector`]);
      const [start, end] = ['start', 'end'].map((each) =>
        Number(valuesOf(position, OA + each)[0]),
      ) as [number, number];
      expect(end - start).toBe([...String(valuesOf(quote, `${OA}exact`)[0])].length);
    }
  });

  it('says of when the page is, by which reading, with which hash and dossier', () => {
    for (const { target } of JSON.parse(written).first.items) {
      expect(target).toMatchObject({
        source: { 'dcterms:identifier': `sha256:${'f'.repeat(64)}` },
        state: { type: 'TimeState', sourceDate: '2030-05-06T07:30:00.000Z' },
        renderedVia: { name: 'Sidelight', 'schema:softwareVersion': '1.0.0' },
        'dcterms:conformsTo': 'harbour-talks@1.2.0',
      });
    }
  });

  it('keeps each language its direction, and gives a text without an address a name', () => {
    const sources = JSON.parse(written).first.items.map(
      (each: { target: { source: object } }) => each.target.source,
    );
    expect(sources).toMatchObject([
      { id: 'https://mithal.example/ar/1', language: 'ar', textDirection: 'rtl' },
      { language: 'en', textDirection: 'ltr' },
      { language: 'en', textDirection: 'ltr' },
      { language: 'en', textDirection: 'ltr' },
      { id: expect.stringMatching(/^urn:uuid:/), language: 'he', textDirection: 'rtl' },
    ]);
  });
});

it.each([
  [
    'https://a.example/{b}?c={d}|\\^`#e{f}',
    'https://a.example/%7Bb%7D?c=%7Bd%7D%7C%5C%5E%60#e%7Bf%7D',
  ],
  ['http://[::1]:80/a[1]?b[]=2#c[3]', 'http://[::1]/a%5B1%5D?b%5B%5D=2#c%5B3%5D'],
  ['https://a.example/50%?b=100%&c=%d7%90#5%z', 'https://a.example/50%25?b=100%25&c=%d7%90#5%25z'],
  ['https://a.example/a#b#c', 'https://a.example/a#b%23c'],
  ['file:///C:/a[1].html', 'file:///C:/a%5B1%5D.html'],
])('names the page of %s as an IRI, with nothing that none may hold', (address, iri) => {
  const article = articleWith({ language: 'en', text: 'A draft leaked.', address });
  const found = [exported('a', article, { reported: 'A draft leaked.' })];
  const file = textOfPieces(webAnnotations(comparisonRecord(found, harbourDossier)));
  expect(JSON.parse(file).first.items[0].target.source.id).toBe(iri);
});

function nodesIn(node: Node | undefined, term: string): Node[] {
  return (node?.[term] ?? []) as Node[];
}

function valuesOf(node: Node | undefined, term: string): unknown[] {
  return nodesIn(node, term).map((each) => each['@value']);
}

function* termsIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const each of node) yield* termsIn(each);
  else if (typeof node === 'object' && node !== null) {
    for (const [term, value] of Object.entries(node)) {
      if (!term.startsWith('@')) yield term;
      if (term !== '@type') yield* termsIn(value);
      else if (Array.isArray(value)) yield* value as string[];
    }
  }
}

function iriOf(term: unknown): string[] {
  const compact = typeof term === 'string' ? term : (term as { '@id'?: string })['@id'];
  const [prefix = '', name] = compact?.split(':') ?? [];
  const base = context['@context'][prefix];
  return typeof base === 'string' && name ? [base + name] : [];
}
