import * as z from 'zod/mini';
import { correctionSchema } from '../core/comparison/corrections.ts';
import { keptAnalysisSchema } from '../core/comparison/kept-analysis.ts';
import { savedArticleSchema } from '../core/comparison/saved-article.ts';
import { LONGEST_TAG } from '../core/library/tags.ts';

export const tabId = z.int().check(z.nonnegative());
const recordId = z.string().check(z.minLength(1), z.maxLength(200));
const recordIds = z.array(recordId).check(z.minLength(1), z.maxLength(1_000));
const dossierId = z.string().check(z.minLength(1), z.maxLength(64));
const tags = z
  .array(z.string().check(z.trim(), z.normalize(), z.minLength(1), z.maxLength(LONGEST_TAG)))
  .check(z.maxLength(100));

const copyLinks = z.object({
  id: recordId,
  copyOf: savedArticleSchema.shape.copyOf,
  apartFrom: savedArticleSchema.shape.apartFrom,
});

/** What a page of ours may ask of the library. */
export const libraryMessage = z.discriminatedUnion('type', [
  /** settings ▶ background: how many there are. */
  z.object({ type: z.literal('count-articles') }),
  /** library ▶ background: the reader knows that articles are missing, and goes on with the others. */
  z.object({ type: z.literal('go-on-without') }),
  /** library ▶ background: what the list begins with. */
  z.object({ type: z.literal('open-library') }),
  /** library ▶ background: some kept articles without their texts, those after this one. */
  z.object({ type: z.literal('list-entries'), after: z.optional(z.nullable(recordId)) }),
  /** compare ▶ background: the ids of all of them. */
  z.object({ type: z.literal('list-ids') }),
  /** library, compare ▶ background: some articles' texts; some articles whole. */
  z.object({ type: z.literal('read-texts'), ids: recordIds }),
  z.object({ type: z.literal('get-articles'), ids: recordIds }),
  /** compare ▶ background: what was found in these in the light of a dossier, where that is kept. */
  z.object({ type: z.literal('kept-analyses'), ids: recordIds, dossier: dossierId }),
  /** library, compare ▶ background: keep what was found. */
  z.object({
    type: z.literal('keep-analyses'),
    analyses: z.array(keptAnalysisSchema).check(z.minLength(1), z.maxLength(100)),
  }),
  /** library ▶ background: add articles that were read from files. */
  z.object({
    type: z.literal('add-articles'),
    readings: z
      .array(z.object({ article: z.unknown(), readAt: savedArticleSchema.shape.readAt }))
      .check(z.maxLength(500)),
    /** Asked again: since when these may be there by the first time. */
    since: z.optional(z.nullable(savedArticleSchema.shape.savedAt)),
  }),
  /** library ▶ background: read the article in a tab that we have access to, and keep it. */
  z.object({ type: z.literal('add-tab'), tabId }),
  /** library, compare ▶ background: delete these, under the name by which that is undone. */
  z.object({ type: z.literal('delete-articles'), ids: recordIds, deletion: recordId }),
  z.object({ type: z.literal('undo-deletion'), deletion: recordId }),
  /** library ▶ background: tags on and off these articles. */
  z.object({ type: z.literal('tag-articles'), ids: recordIds, add: tags, remove: tags }),
  /** compare ▶ background: what a person puts right; adding the same again changes nothing. */
  z.object({
    type: z.literal('add-correction'),
    id: recordId,
    correction: correctionSchema,
  }),
  /** compare ▶ background: undo a correction. */
  z.object({
    type: z.literal('remove-correction'),
    id: recordId,
    correction: z.string().check(z.minLength(1), z.maxLength(64)),
  }),
  /** library ▶ background: these are copies of that article; articles of their own; what they were. */
  z.object({ type: z.literal('join-copies'), ids: recordIds, original: recordId }),
  z.object({ type: z.literal('keep-apart'), ids: recordIds }),
  z.object({
    type: z.literal('put-back-copies'),
    before: z.array(copyLinks).check(z.minLength(1), z.maxLength(1_000)),
  }),
]);

export type LibraryMessage = z.infer<typeof libraryMessage>;
