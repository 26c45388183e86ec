import type { ArrangeTexts } from '../../catalogue/arrange.ts';
import type { ArrangeablePart } from '../../core/notes/arrangement.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './ArrangeNotes.module.css';
import { partName } from './contents.ts';
import type { Grip } from './use-row-drag.ts';

/** One part of the notes in the list that arranges them. */
export function ArrangedPart(props: {
  part: ArrangeablePart;
  texts: ArrangeTexts;
  place: { at: number; of: number };
  isShown: boolean;
  isDragged: boolean;
  grip: Grip;
  onToggle: () => void;
  onMove: (by: 1 | -1, button: HTMLElement) => void;
}) {
  const { part, texts, place, grip } = props;
  const name = partName(part, useCatalogue());
  return (
    <li class={styles.part} data-part={part} data-dragged={props.isDragged || undefined}>
      {/* For the mouse and the finger; the buttons do the same for everybody. */}
      <span class={styles.grip} {...grip}>
        <Icon of="grip" />
      </span>
      <label class={styles.name}>
        <input type="checkbox" checked={props.isShown} onChange={props.onToggle} />
        {name}
      </label>
      <MoveButton
        icon="arrow-up"
        label={texts.up(name)}
        isAtEnd={place.at === 0}
        onMove={(button) => props.onMove(-1, button)}
      />
      <MoveButton
        icon="arrow-down"
        label={texts.down(name)}
        isAtEnd={place.at === place.of - 1}
        onMove={(button) => props.onMove(1, button)}
      />
    </li>
  );
}

type MoveProps = {
  icon: 'arrow-up' | 'arrow-down';
  label: string;
  isAtEnd: boolean;
  onMove: (button: HTMLElement) => void;
};

// At the end it stays where the focus can be: a button that is disabled would drop it.
function MoveButton({ icon, label, isAtEnd, onMove }: MoveProps) {
  return (
    <button
      type="button"
      class={styles.move}
      aria-label={label}
      aria-disabled={isAtEnd}
      onClick={({ currentTarget }) => {
        if (!isAtEnd) onMove(currentTarget);
      }}
    >
      <Icon of={icon} />
    </button>
  );
}
