import type { ComponentChildren } from 'preact';
import { localisedText } from '../../catalogue/localised-text.ts';
import type { Matrix } from '../../core/comparison/matrix.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { Prose } from '../parts/Prose.tsx';
import styles from './CompareView.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { CellChoice } from './cell-choice.ts';
import { useCompareTexts } from './compare-texts-context.ts';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { StateLegend } from './StateLegend.tsx';

type Props = {
  dossier: Dossier;
  dossiers: Dossier[];
  matrix: Matrix;
  /** How many records cannot be read. */
  damaged: number;
  /** Whether a removal can be undone. */
  canUndo: boolean;
  /** What came of the last act, or null. */
  outcome: string | null;
  /** What leads to a file of the comparison. */
  exportMenu?: ComponentChildren;
  actions: CompareActions;
  children?: ComponentChildren;
};

export type CompareActions = {
  choose: (dossier: string) => void;
  open: (choice: CellChoice) => void;
  remove: (id: string) => void;
  undo: () => void;
};

/** The page that compares saved articles, once the library has been read. */
export function CompareView(props: Props) {
  const { dossier, dossiers, matrix, damaged, canUndo, outcome, exportMenu, actions, children } =
    props;
  const words = useCompareTexts();
  const { name, language, dir, day } = useCatalogue();
  const count = matrix.columns.length;
  return (
    <main class={styles.page} lang={language} dir={dir}>
      <header>
        <div class={styles.top}>
          <p class={styles.name}>{name}</p>
          <LanguageChoice />
        </div>
        <h1 class={styles.title}>{words.title}</h1>
        <p class={styles.standfirst}>{words.standfirst}</p>
        <p class={styles.dossier}>
          <Prose of={dossier.title} />
          <span> · {words.version(dossier.version, day(dossier.asOf))}</span>
        </p>
        {dossiers.length > 1 && (
          <DossierChoice dossiers={dossiers} chosen={dossier.id} onChoose={actions.choose} />
        )}
      </header>
      <div class={styles.bar}>
        <p class={styles.count}>{words.saved(count)}</p>
        <output class={styles.outcome}>{outcome}</output>
        {canUndo && (
          <Button id="undo" onClick={actions.undo}>
            {words.undo}
          </Button>
        )}
        {exportMenu}
      </div>
      {damaged > 0 && <p class={styles.damaged}>{words.damaged(damaged)}</p>}
      {count === 0 ? (
        <EmptyLibrary />
      ) : (
        <>
          <ComparisonTable matrix={matrix} onOpen={actions.open} onRemove={actions.remove} />
          <StateLegend matrix={matrix} />
        </>
      )}
      {children}
    </main>
  );
}

type ChoiceProps = { dossiers: Dossier[]; chosen: string; onChoose: (id: string) => void };

function DossierChoice({ dossiers, chosen, onChoose }: ChoiceProps) {
  const words = useCompareTexts();
  const { language } = useCatalogue();
  return (
    <label class={styles.choice}>
      {words.story}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {dossiers.map(({ id, title }) => (
          <option key={id} value={id}>
            {localisedText(title, language).text}
          </option>
        ))}
      </select>
    </label>
  );
}
