import { useState } from 'preact/hooks';
import { withFoldToggled } from '../../core/notes/arrangement.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { useArrangement } from '../parts/arrangement-context.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Icon } from '../parts/Icon.tsx';
import { later } from '../parts/later.tsx';
import { contentsOf } from './contents.ts';
import { MarksButton } from './MarksButton.tsx';
import styles from './NotesContents.module.css';

const ArrangeNotes = later((asides, language) => asides.arrangeNotesIn(language));

/** What the notes hold, to go there, and in which order: the place to change that too. */
export function NotesContents({ notes }: { notes: Notes }) {
  const catalogue = useCatalogue();
  const { arrangement, arrange } = useArrangement();
  const [isArranging, setArranging] = useState(false);
  const unfold = (part: string) => {
    if (arrangement.folded.includes(part)) arrange((before) => withFoldToggled(before, part));
  };
  return (
    <>
      <nav aria-label={catalogue.line.contents} class={styles.contents}>
        <ul class={styles.list}>
          {contentsOf(notes, catalogue, arrangement).map(({ part, name, count }) => (
            <li key={part}>
              <a href={`#${part}`} onClick={() => unfold(part)}>
                {name} {count > 0 && <span class={styles.count}>{count}</span>}
              </a>
            </li>
          ))}
        </ul>
        <div class={styles.tools}>
          <MarksButton />
          <button
            type="button"
            id="arrange"
            class={styles.tool}
            aria-expanded={isArranging}
            onClick={() => setArranging(!isArranging)}
          >
            <Icon of="arrange" />
            {catalogue.line.arrange}
          </button>
        </div>
      </nav>
      {isArranging && (
        <ArrangeNotes
          onDone={() => {
            setArranging(false);
            document.getElementById('arrange')?.focus();
          }}
        />
      )}
    </>
  );
}
