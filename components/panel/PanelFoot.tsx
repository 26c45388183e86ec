import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import styles from './PanelFoot.module.css';

type Props = {
  /** Null where there is no article to save. */
  onSave: (() => void) | null;
  compareAddress: string;
  chooseAddress: string;
  settingsAddress: string;
  outcome: string | null;
};

/** What can be done with the page, always within reach, and below the notes where to change more. */
export function PanelFoot(props: Props) {
  const { onSave, compareAddress, chooseAddress, settingsAddress, outcome } = props;
  const { actions, name } = useCatalogue();
  return (
    <>
      <section class={styles.bar} aria-label={actions.title}>
        <output class={styles.outcome}>{outcome}</output>
        {onSave && (
          <Button id="save" onClick={onSave}>
            {actions.save}
          </Button>
        )}
        <a href={compareAddress} target="_blank" rel="noreferrer" id="compare">
          {actions.compare}
        </a>
      </section>
      <footer class={styles.imprint}>
        <span class={styles.name}>{name}</span>
        <a href={chooseAddress} target="_blank" rel="noreferrer">
          {actions.choose}
        </a>
        <a id="settings" href={settingsAddress} target="_blank" rel="noreferrer">
          {actions.settings}
        </a>
        <LanguageChoice />
      </footer>
    </>
  );
}
