import { readableText } from '../../core/language/readable-text.ts';
import type { WordChange } from '../../core/quotations/quotation.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './ComparedWording.module.css';
import { type Stretch, stretchesOf } from './stretches.ts';

type Props = {
  label: string;
  /** Which of the two wordings this is: each is shown whole, with what the other lacks marked. */
  side: 'best' | 'page';
  comparison: WordChange[];
  text: string;
  language: string | null;
};

export function ComparedWording({ label, side, comparison, text, language }: Props) {
  const { drift } = useCatalogue();
  const only = side === 'best' ? drift.onlyBest : drift.onlyPage;
  return (
    <figure class={side === 'best' ? styles.best : styles.page}>
      <figcaption class={styles.label}>
        {label}
        {comparison.length > 0 && (
          <span class={styles.legend}>
            {side === 'best' ? <del>{only}</del> : <ins>{only}</ins>}
          </span>
        )}
      </figcaption>
      <blockquote class={styles.text} lang={language ?? undefined} dir="auto">
        <q>
          {stretchesOf(text, comparison, side).map((stretch, at) => (
            <Marked key={at} stretch={stretch} side={side} />
          ))}
        </q>
      </blockquote>
    </figure>
  );
}

function Marked({ stretch, side }: { stretch: Stretch; side: Props['side'] }) {
  const text = readableText(stretch.text);
  if (!stretch.differs) return <>{text}</>;
  return side === 'best' ? <del>{text}</del> : <ins>{text}</ins>;
}
