import type { ArrangeTexts } from '../../catalogue/arrange.ts';
import { type ArrangeablePart, arrangedAsFirst } from '../../core/notes/arrangement.ts';
import { useArrangement } from '../parts/arrangement-context.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { partName } from './contents.ts';
import styles from './HiddenParts.module.css';

/** What the reader has hidden of these notes, and the way back. */
export function HiddenParts({ texts, parts }: { texts: ArrangeTexts; parts: ArrangeablePart[] }) {
  const catalogue = useCatalogue();
  const { arrange } = useArrangement();
  const names = parts.map((part) => partName(part, catalogue)).join(catalogue.comma);
  return (
    <p class={styles.hidden} data-hidden-parts>
      <span>{texts.hiddenParts(names)}</span>
      <Button id="show-all" onClick={() => arrange(arrangedAsFirst)}>
        {texts.all}
      </Button>
    </p>
  );
}
