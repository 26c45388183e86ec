import { Words } from '../parts/Words.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './OutletName.module.css';

/** An outlet's name on one line, as much of it as has room; or that there is none. */
export function OutletName({ outlet }: { outlet: string | null }) {
  const { noOutlet } = useCompareTexts();
  return <span class={styles.name}>{outlet ? <Words>{outlet}</Words> : noOutlet}</span>;
}
