import type { ImportItem } from '../../core/imports/import-item.ts';

/** page ▶ worker: begin with this file, or go on; each is answered once, in order. */
export type UnpackRequest = { open: { name: string; blob: Blob } } | { next: true };

/** worker ▶ page. */
export type Unpacked = UnpackedItem | { end: true };
export type UnpackedItem = { item: ImportItem | null; done: number };
