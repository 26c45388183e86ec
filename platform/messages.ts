import * as z from 'zod/mini';
import { type BackupMessage, backupMessage } from './backup-messages.ts';
import { type LibraryMessage, libraryMessage, tabId } from './library-messages.ts';

// Every message, who sends it and what it asks. Checked on receipt, because a page's process may
// have been taken over: what comes from a tab can only say how it begins, and
// which mark was pressed there.

const passage = z.object({ block: z.int(), start: z.int(), end: z.int() });
const language = z.string().check(z.regex(/^[a-z]{2,3}$/));
const noteId = z.string().check(z.minLength(1), z.maxLength(200));
const host = z.string().check(z.minLength(1), z.maxLength(300));
const address = z.string().check(z.minLength(1), z.maxLength(8_000));

const fromPages = z.discriminatedUnion('type', [
  /** detector ▶ background: how this page begins. Is it about one of the dossiers' stories? */
  z.object({
    type: z.literal('page-begins'),
    /** The page that begins so: the tab may have gone elsewhere by the time this is heard. */
    address,
    text: z.string().check(z.maxLength(20_000)),
  }),
  /** marker ▶ background: the reader pressed the mark of this note. */
  z.object({ type: z.literal('mark-pressed'), note: noteId }),
]);

const fromExtension = z.discriminatedUnion('type', [
  /** popup, panel ▶ background: notes on or off for the site or page in a tab, or everywhere. */
  z.object({
    type: z.literal('set-power'),
    scope: z.enum(['site', 'page', 'everywhere']),
    on: z.boolean(),
    /** Null where everywhere is meant, and no tab. */
    tabId: z.nullable(tabId),
  }),
  /** settings ▶ background: the same for a site, or for a page until the browser closes. */
  z.object({ type: z.literal('set-site'), host, on: z.boolean() }),
  z.object({ type: z.literal('set-page'), address, on: z.boolean() }),
  /** popup, settings ▶ background: marks in the page on or off. */
  z.object({ type: z.literal('set-marks'), on: z.boolean() }),
  /** any page of ours ▶ background: the interface in this language; null: as the browser. */
  z.object({ type: z.literal('set-language'), language: z.nullable(language) }),
  /** popup, panel ▶ background: read this page now, whatever the detector thought of it. */
  z.object({ type: z.literal('look-at-page'), tabId }),
  /** popup ▶ background: what the button had to tell of this tab was told. */
  z.object({ type: z.literal('hint-seen'), tabId }),
  /** panel ▶ background: a reading that does not end may have lost its background. */
  z.object({ type: z.literal('go-on-reading'), tabId }),
  /** panel ▶ background: the reader has come to another article of the same page. */
  z.object({ type: z.literal('follow-reading'), tabId }),
  /** panel ▶ background: bring the page to this passage. */
  z.object({ type: z.literal('jump'), tabId, passage }),
  /** popup, panel ▶ background: keep this page's article in the library. */
  z.object({ type: z.literal('save-article'), tabId }),
]);

/** background ▶ panel: the reader chose this note by its mark, in the page of this tab. */
export type Announcement = { type: 'note-chosen'; tabId: number; noteId: string };
export type PageMessage = z.infer<typeof fromPages>;
export type { BackupMessage, LibraryMessage };
export type ExtensionMessage = z.infer<typeof fromExtension> | LibraryMessage | BackupMessage;
export type Message = PageMessage | ExtensionMessage;

/** Null for anything that is not a message of ours from that side. */
export function readPageMessage(value: unknown): PageMessage | null {
  return fromPages.safeParse(value).data ?? null;
}

/**
 * The same for one of our pages in a frame of another: Safari's panel, which a page may cover and
 * have its reader press. It can do what the panel does. Of the library it asks one thing: that the
 * article of the tab around it be kept.
 */
export function readFramedMessage(value: unknown, tabAround: number): ExtensionMessage | null {
  const message = fromExtension.safeParse(value).data ?? null;
  const isOfAnother = message?.type === 'save-article' && message.tabId !== tabAround;
  return isOfAnother ? null : message;
}

export function readExtensionMessage(value: unknown): ExtensionMessage | null {
  return [fromExtension, libraryMessage, backupMessage].reduce<ExtensionMessage | null>(
    (read, schema) => read ?? schema.safeParse(value).data ?? null,
    null,
  );
}
