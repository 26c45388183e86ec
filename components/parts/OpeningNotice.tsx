import { refusalSentence } from '../../catalogue/refusal.ts';
import { Button } from './Button.tsx';
import { useCatalogue } from './catalogue-context.ts';
import styles from './OpeningNotice.module.css';

type Props = {
  texts: { title: string; loading: string; again: string };
  problem: string | null;
  /** Where the way out is, where trying again is none. */
  way?: { label: string; address: string };
  onAgain: () => void;
};

/** A page while the library is being opened (`problem` null), or when it could not be. */
export function OpeningNotice({ texts, problem, way, onAgain }: Props) {
  const catalogue = useCatalogue();
  const { language, dir } = catalogue;
  return (
    <main class={styles.notice} lang={language} dir={dir} aria-live="polite">
      <h1 class={styles.title}>{texts.title}</h1>
      {problem === null ? (
        <p>{texts.loading}</p>
      ) : (
        <>
          <p class={styles.problem}>{refusalSentence(catalogue, problem)}</p>
          {way ? (
            <a href={way.address}>{way.label}</a>
          ) : (
            <Button kind="next" onClick={onAgain}>
              {texts.again}
            </Button>
          )}
        </>
      )}
    </main>
  );
}
