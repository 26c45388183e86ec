import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
} from 'd3-shape';
import type { Carriage } from '../../../core/comparison/carried-over-time.ts';
import styles from './CarriageSign.module.css';

const AREA = 90; // square pixels

/** What an article carries, as a shape: filled where it carries something, open where not. */
export function CarriageSign({ carriage, said }: { carriage: Carriage; said?: string }) {
  const { shape, look } = SIGNS[carriage];
  return (
    <path class={look} d={symbol(shape, AREA)() ?? ''} data-carriage={carriage}>
      {said && <title>{said}</title>}
    </path>
  );
}

/** The same where a text speaks of it. */
export function CarriageKey({ carriage }: { carriage: Carriage }) {
  return (
    <svg class={styles.key} viewBox="-9 -9 18 18" aria-hidden="true">
      <CarriageSign carriage={carriage} />
    </svg>
  );
}

const SIGNS: Record<Carriage, { shape: SymbolType; look: string | undefined }> = {
  carried: { shape: symbolCircle, look: styles.filled },
  both: { shape: symbolDiamond, look: styles.filled },
  text: { shape: symbolTriangle, look: styles.filled },
  dispute: { shape: symbolSquare, look: styles.filled },
  'not-found': { shape: symbolCircle, look: styles.open },
  'not-asked': { shape: symbolTriangle, look: styles.open },
  unclear: { shape: symbolTimes, look: styles.open },
  before: { shape: symbolSquare, look: styles.open },
};
