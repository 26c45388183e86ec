import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './LibraryNotice.module.css';
import { useLibraryTexts } from './library-texts-context.ts';

/** While the library is being opened (`problem` null), or when it could not be. */
export function LibraryNotice(props: { problem: string | null; onAgain: () => void }) {
  const words = useLibraryTexts();
  const { refusals, language, dir } = useCatalogue();
  const { problem, onAgain } = props;
  return (
    <main class={styles.notice} lang={language} dir={dir} aria-live="polite">
      <h1 class={styles.title}>{words.title}</h1>
      {problem === null ? (
        <p>{words.loading}</p>
      ) : (
        <>
          <p class={styles.problem}>
            {refusals[problem as keyof typeof refusals] ?? refusals.other}
          </p>
          <Button kind="next" onClick={onAgain}>
            {words.again}
          </Button>
        </>
      )}
    </main>
  );
}
