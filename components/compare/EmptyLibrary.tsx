import { useCompareTexts } from './compare-texts-context.ts';
import styles from './EmptyLibrary.module.css';

export function EmptyLibrary() {
  const { empty } = useCompareTexts();
  return (
    <section class={styles.empty} aria-labelledby="empty">
      <h2 id="empty" class={styles.title}>
        {empty.title}
      </h2>
      <ol class={styles.steps}>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class={styles.kept}>{empty.kept}</p>
    </section>
  );
}
