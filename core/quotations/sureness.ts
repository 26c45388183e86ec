export type Sureness = 'sure' | 'probable';

const SURE = 0.7; // below this an attribution is too often another's to go unqualified

/** Whether a speaker may be named as such, or only as the probable one; everywhere the same. */
export function surenessOf(confidence: number): Sureness {
  return confidence < SURE ? 'probable' : 'sure';
}
