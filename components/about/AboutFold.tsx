import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { later } from '../parts/later.tsx';

const AboutNotes = later((asides, language) => asides.aboutNotesIn(language));

/** Where a reader finds what the notes say of themselves: read by few, so loaded when it is opened. */
export function AboutFold({ notes }: { notes: Notes }) {
  const { why } = useCatalogue();
  return (
    <Fold title={why.about} id="about">
      {() => <AboutNotes notes={notes} />}
    </Fold>
  );
}
