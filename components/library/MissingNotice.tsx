import type { MissingArticles } from '../../core/library/missing-articles.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { useLibraryTexts } from './library-texts-context.ts';
import styles from './MissingNotice.module.css';

type Props = { missing: MissingArticles; onGoOn: () => void };

/** That articles are gone which nobody deleted, and every way to have them back. */
export function MissingNotice({ missing: { articles, known, at }, onGoOn }: Props) {
  const { missing: words } = useLibraryTexts();
  const { day } = useCatalogue();
  return (
    <section class={styles.missing} aria-labelledby="missing">
      <h2 id="missing" class={styles.title}>
        {words.title(articles)}
      </h2>
      <p>{words.text(known, day(at.slice(0, 10)))}</p>
      <ul class={styles.ways}>
        {words.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <Button id="go-on-without" onClick={onGoOn}>
        {words.goOn}
      </Button>
    </section>
  );
}
