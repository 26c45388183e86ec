import type { ComponentChildren } from 'preact';
import { localisedText } from '../../catalogue/localised-text.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Masthead } from '../parts/Masthead.tsx';
import { Prose } from '../parts/Prose.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import styles from './CompareView.module.css';
import { useCompareTexts } from './compare-texts-context.ts';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import type { Place } from './place.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

type Props = {
  place: Place;
  dossier: Dossier;
  dossiers: Dossier[];
  /** How many articles are saved, and how many records cannot be read. */
  count: number;
  damaged: number;
  /** Whether a removal can be undone. */
  canUndo: boolean;
  /** What came of the last act, or null. */
  outcome: string | null;
  /** What leads to a file of the comparison. */
  exportMenu?: ComponentChildren;
  actions: PageActions;
  libraryAddress: string;
  children: ComponentChildren;
};

type PageActions = { choose: (dossier: string) => void; undo: () => void };

/** The frame of all views: what is compared, in the light of what, and the way to the other views. */
export function CompareView(props: Props) {
  const { place, dossier, dossiers, count, damaged, canUndo, outcome, actions, children } = props;
  const words = useCompareTexts();
  const { language, dir, day, actions: actionWords } = useCatalogue();
  return (
    <main class={styles.page} lang={language} dir={dir}>
      <Masthead
        title={words.title}
        choices={
          dossiers.length > 1 && (
            <ChoiceOf
              label={words.story}
              value={dossier.id}
              options={dossiers.map(({ id, title }) => ({
                value: id,
                label: localisedText(title, language).text,
              }))}
              onChoose={actions.choose}
            />
          )
        }
      >
        <div class={styles.dossier}>
          <p>
            <Prose of={dossier.title} />
          </p>
          <p class={styles.version}>{words.version(dossier.version, day(dossier.asOf))}</p>
        </div>
      </Masthead>
      <div class={styles.bar}>
        <ViewSwitch place={place} />
        <div class={styles.acts}>
          <output class={styles.outcome}>{outcome}</output>
          {canUndo && (
            <Button id="undo" onClick={actions.undo}>
              {words.undo}
            </Button>
          )}
          <a id="library" class={styles.count} href={props.libraryAddress}>
            {count === 0 ? actionWords.library : words.saved(count)}
          </a>
          {props.exportMenu}
        </div>
      </div>
      {damaged > 0 && <p class={styles.damaged}>{words.damaged(damaged)}</p>}
      {count === 0 ? (
        <EmptyLibrary />
      ) : (
        <>
          <h2 class={styles.view}>{words.views.names[place.view]}</h2>
          {children}
        </>
      )}
    </main>
  );
}
