import * as z from 'zod/mini';

/** Where a piece of metadata was read. `given` means that whoever supplied the article said so. */
export const provenances = [
  'json-ld',
  'meta',
  'time-element',
  'visible-text',
  'address',
  'given',
] as const;

const provenance = z.enum(provenances);
const sourced = z.object({
  value: z.string().check(z.minLength(1), z.maxLength(2_000)),
  from: provenance,
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'quote', 'list-item', 'caption']),
  text: z.string().check(z.minLength(1), z.maxLength(1_000_000)),
  /** Which entry of a live blog it belongs to, counted from the top; none above the first. */
  entry: z.optional(z.int().check(z.positive())),
});

/** The one shape that leaves a page. Everything after it is judged without a browser. */
export const articleSchema = z.object({
  address: z.string().check(z.maxLength(8_000)),
  outlet: z.nullable(sourced),
  /** BCP 47 primary subtag in lower case: `en`, `fr`, `ar`, `he`, `de`, `es`, or another. */
  language: z.nullable(sourced),
  title: z.nullable(sourced),
  byline: z.nullable(sourced),
  /** The day of publication, as the page gives it. */
  published: z.nullable(z.object({ value: day, from: provenance })),
  blocks: z.array(block).check(z.maxLength(50_000)),
  /** `stub`: the rest sits behind a paywall. `cut`: the page was longer than we read. */
  extent: z.enum(['whole', 'stub', 'cut']),
});
