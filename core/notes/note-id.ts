import type { Passage } from '../article.ts';

/**
 * A note's name, the same wherever it is spoken of: the id of its mark in the page, of its element
 * in the panel, and in the message that tells which note a reader has chosen.
 */
export type NoteId = `${'fact' | 'dispute' | 'quotation'}:${string}`;

export function factNoteId(fact: string): NoteId {
  return `fact:${fact}`;
}

/** A dispute has two places in a page: where the disputed text is reported, and where the dispute. */
export function disputeNoteId(dispute: string, place: 'text' | 'dispute'): NoteId {
  return `dispute:${dispute}:${place}`;
}

/** By its place: a page may carry the same words twice. */
export function quotationNoteId({ block, start }: Passage): NoteId {
  return `quotation:${block}:${start}`;
}
