import type { Column } from '../../../core/comparison/matrix.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Words } from '../../parts/Words.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './SideHead.module.css';

/** Whose article stands on this side, of when, in which language. */
export function SideHead({ column, level: Heading }: { column: Column; level: 'h4' | 'p' }) {
  const words = useCompareTexts();
  const { day, languageName } = useCatalogue();
  const { outlet, published, language } = column;
  return (
    <>
      <Heading class={styles.outlet}>{outlet ? <Words>{outlet}</Words> : words.noOutlet}</Heading>
      <p class={styles.facts}>
        {published ? <time dateTime={published}>{day(published, 'short')}</time> : words.noDate}
        {language && <span> · {languageName(language)}</span>}
      </p>
    </>
  );
}
