import type { DisputeOnPage, StatedFact, Verdict } from './coverage/verdict.ts';
import type { KnownWording, Quotation } from './quotations/quotation.ts';

/** What the core finds in one article about one dossier: the same for a reader and for an archive. */
export type Analysis = {
  verdict: Verdict;
  facts: StatedFact[];
  disputes: DisputeOnPage[];
  quotations: { quotation: Quotation; known: KnownWording | null }[];
};
