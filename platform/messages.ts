import * as z from 'zod/mini';

// Every message, who sends it and what it asks. Checked on receipt, because a page's process may
// have been taken over: what comes from a tab can only say how it begins.

const tabId = z.int().check(z.nonnegative());
const passage = z.object({ block: z.int(), start: z.int(), end: z.int() });
const language = z.string().check(z.regex(/^[a-z]{2,3}$/));
const recordId = z.string().check(z.minLength(1), z.maxLength(200));

const fromPages = z.discriminatedUnion('type', [
  /** detector ▶ background: how this page begins. Is it about one of the dossiers' stories? */
  z.object({ type: z.literal('page-begins'), text: z.string().check(z.maxLength(20_000)) }),
]);

const fromExtension = z.discriminatedUnion('type', [
  /** popup, panel ▶ background: notes on or off for a site, a page or everywhere. */
  z.object({
    type: z.literal('set-power'),
    scope: z.enum(['site', 'page', 'everywhere']),
    on: z.boolean(),
    tabId,
  }),
  /** popup ▶ background: marks in the page on or off. */
  z.object({ type: z.literal('set-marks'), on: z.boolean() }),
  /** any page of ours ▶ background: the interface in this language; null: as the browser. */
  z.object({ type: z.literal('set-language'), language: z.nullable(language) }),
  /** popup, panel ▶ background: read this page now, whatever the detector thought of it. */
  z.object({ type: z.literal('look-at-page'), tabId }),
  /** panel ▶ background: a reading that does not end may have lost its background. */
  z.object({ type: z.literal('go-on-reading'), tabId }),
  /** panel ▶ background: bring the page to this passage. */
  z.object({ type: z.literal('jump'), tabId, passage }),
  /** popup, panel ▶ background: keep this page's article in the library. */
  z.object({ type: z.literal('save-article'), tabId }),
  /** compare ▶ background: all kept articles. */
  z.object({ type: z.literal('list-articles') }),
  z.object({ type: z.literal('delete-article'), id: recordId }),
  /** compare ▶ background: undo a deletion. */
  z.object({ type: z.literal('restore-article'), record: z.unknown() }),
]);

export type PageMessage = z.infer<typeof fromPages>;
export type ExtensionMessage = z.infer<typeof fromExtension>;
export type Message = PageMessage | ExtensionMessage;

/** Null for anything that is not a message of ours from that side. */
export function readPageMessage(value: unknown): PageMessage | null {
  return fromPages.safeParse(value).data ?? null;
}

export function readExtensionMessage(value: unknown): ExtensionMessage | null {
  return fromExtension.safeParse(value).data ?? null;
}
