import type { DisputeNote, StatementNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import { SourcedWords } from '../parts/SourcedWords.tsx';
import { Sources } from '../parts/Sources.tsx';
import styles from './DisputeSide.module.css';

/** One side of a dispute. Every side is drawn by this: equal weight is the same form. */
export function DisputeSide({ label, statements }: DisputeNote['sides'][number]) {
  return (
    <div class={styles.side}>
      <h3 class={styles.label}>
        <Prose of={label} />
      </h3>
      <ul>
        {statements.map((statement) => (
          <Statement
            key={`${statement.by.en} ${statement.date} ${statement.says.en}`}
            {...statement}
          />
        ))}
      </ul>
    </div>
  );
}

function Statement({ by, role, date, says, quotation, sources }: StatementNote) {
  const { day, comma } = useCatalogue();
  return (
    <li class={styles.statement}>
      <p class={styles.by}>
        <b>
          <Prose of={by} />
        </b>
        {role && (
          <span>
            {comma}
            <Prose of={role} />
          </span>
        )}
        <time dateTime={date}>{day(date, 'short')}</time>
      </p>
      <p class={styles.says}>
        <Prose of={says} />
      </p>
      {quotation && <SourcedWords of={quotation} />}
      <Sources sources={sources} />
    </li>
  );
}
