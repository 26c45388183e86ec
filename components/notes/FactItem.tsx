import { localisedText } from '../../catalogue/localised-text.ts';
import { factNoteId } from '../../core/notes/note-id.ts';
import type { FactNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Sources } from '../parts/Sources.tsx';
import styles from './FactItem.module.css';

export function FactItem({
  fact,
  date,
  status,
  statement,
  note,
  sources,
  onPage,
  passage,
}: FactNote) {
  const { day, facts, language } = useCatalogue();
  return (
    <li class={styles.item} id={factNoteId(fact)} data-fact={fact} data-on-page={onPage}>
      <p class={styles.head}>
        <time dateTime={date}>{day(date, 'short')}</time>
        <span class={styles.status}>{facts.status[status]}</span>
      </p>
      <p class={styles.statement}>
        <Prose of={statement} />
      </p>
      {note && (
        <p class={styles.note}>
          <Prose of={note} />
        </p>
      )}
      {passage && (
        <JumpButton
          passage={passage}
          label={facts.toSentence}
          about={localisedText(statement, language).text}
        />
      )}
      <Sources sources={sources} />
    </li>
  );
}
