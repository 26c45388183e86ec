import { refusalSentence } from '../../catalogue/refusal.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './LibraryMessage.module.css';

/** While the library is being opened (`problem` null), or when it could not be. */
export function LibraryMessage(props: { problem: string | null; onAgain: () => void }) {
  const words = useCompareTexts();
  const catalogue = useCatalogue();
  const { language, dir } = catalogue;
  const { problem, onAgain } = props;
  return (
    <main class={styles.message} lang={language} dir={dir} aria-live="polite">
      <h1 class={styles.title}>{words.title}</h1>
      {problem === null ? (
        <p>{words.loading}</p>
      ) : (
        <>
          <p class={styles.problem}>{refusalSentence(catalogue, problem)}</p>
          <Button kind="next" onClick={onAgain}>
            {words.again}
          </Button>
        </>
      )}
    </main>
  );
}
