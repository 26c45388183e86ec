import type { ComponentChildren } from 'preact';
import { localisedText } from '../../catalogue/localised-text.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { Prose } from '../parts/Prose.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import styles from './CompareView.module.css';
import { useCompareTexts } from './compare-texts-context.ts';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import type { View } from './place.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

type Props = {
  view: View;
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
  const { view, dossier, dossiers, count, damaged, canUndo, outcome, actions, children } = props;
  const words = useCompareTexts();
  const { name, language, dir, day, actions: actionWords } = useCatalogue();
  return (
    <main class={styles.page} lang={language} dir={dir}>
      <header class={styles.top}>
        <div>
          <p class={styles.name}>{name}</p>
          <h1 class={styles.title}>{words.title}</h1>
          <p class={styles.dossier}>
            <Prose of={dossier.title} />
            <span> · {words.version(dossier.version, day(dossier.asOf))}</span>
          </p>
        </div>
        <div class={styles.settings}>
          <LanguageChoice />
          {dossiers.length > 1 && (
            <ChoiceOf
              label={words.story}
              value={dossier.id}
              options={dossiers.map(({ id, title }) => ({
                value: id,
                label: localisedText(title, language).text,
              }))}
              onChoose={actions.choose}
            />
          )}
        </div>
      </header>
      <div class={styles.bar}>
        <ViewSwitch view={view} />
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
          <h2 class={styles.view}>{words.views.names[view]}</h2>
          {children}
        </>
      )}
    </main>
  );
}
