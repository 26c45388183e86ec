import { later } from '../parts/later.tsx';

/** What spoke for and against the verdict: loaded beside the notes, which need not wait for it. */
export const Reasons = later((asides, language) => asides.reasonsIn(language));
