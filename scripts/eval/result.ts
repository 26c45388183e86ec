import type { resultOf } from '../analyse/result-of.ts';

/** What `npm run analyse` says of one article. */
export type Result = ReturnType<typeof resultOf>;
