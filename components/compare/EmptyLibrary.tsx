import { useCompareTexts } from './compare-texts-context.ts';
import styles from './EmptyLibrary.module.css';

export function EmptyLibrary() {
  const { empty, standfirst } = useCompareTexts();
  return (
    <section class={styles.empty} aria-labelledby="empty">
      <h2 id="empty" class={styles.title}>
        {empty.title}
      </h2>
      <p class={styles.standfirst}>{standfirst}</p>
      <ol class={styles.steps}>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class={styles.kept}>{empty.kept}</p>
    </section>
  );
}
