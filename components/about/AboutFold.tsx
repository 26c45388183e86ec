import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { later } from '../parts/later.tsx';

type Props = { notes: Notes };

const AboutNotes = later(async (language) => {
  const [{ AboutNotes }, texts] = await Promise.all([
    import('./AboutNotes.tsx'),
    import('../../catalogue/about.ts').then(({ loadAboutTexts }) => loadAboutTexts(language)),
  ]);
  return (props: Props) => <AboutNotes texts={texts} {...props} />;
});

/** Where a reader finds what the notes say of themselves: read by few, so loaded when it is opened. */
export function AboutFold(props: Props) {
  const { why } = useCatalogue();
  return (
    <Fold title={why.about} id="about">
      {() => <AboutNotes {...props} />}
    </Fold>
  );
}
