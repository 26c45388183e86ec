import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArrangeTexts } from '../../catalogue/arrange.ts';
import {
  type ArrangeablePart,
  arrangedAsFirst,
  isArranged,
  withPartAt,
  withPartToggled,
} from '../../core/notes/arrangement.ts';
import { useArrangement } from '../parts/arrangement-context.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Unseen } from '../parts/Unseen.tsx';
import { ArrangedPart } from './ArrangedPart.tsx';
import styles from './ArrangeNotes.module.css';
import { partName } from './contents.ts';
import { useRowDrag } from './use-row-drag.ts';

/** Which parts of the notes are shown, and in which order: by dragging or by buttons, told as it goes. */
export function ArrangeNotes({ texts, onDone }: { texts: ArrangeTexts; onDone: () => void }) {
  const catalogue = useCatalogue();
  const { arrangement, arrange } = useArrangement();
  const { order, hidden } = arrangement;
  const [said, setSaid] = useState('');
  const keepFocus = useKeptFocus();

  const move = (part: ArrangeablePart, place: number) => {
    arrange((before) => withPartAt(before, part, place));
    setSaid(texts.moved(partName(part, catalogue), place + 1, order.length));
  };
  const toggle = (part: ArrangeablePart) => {
    arrange((before) => withPartToggled(before, part));
    setSaid((hidden.includes(part) ? texts.shown : texts.hidden)(partName(part, catalogue)));
  };
  const { list, grip, dragged } = useRowDrag(order, move);

  return (
    <section class={styles.box} aria-labelledby="arrange-title">
      <h2 id="arrange-title" class={styles.title}>
        {texts.title}
      </h2>
      <p class={styles.intro}>{texts.intro}</p>
      <ol class={styles.list} {...list}>
        {order.map((part, place) => (
          <ArrangedPart
            key={part}
            part={part}
            texts={texts}
            place={{ at: place, of: order.length }}
            isShown={!hidden.includes(part)}
            isDragged={dragged === part}
            grip={grip(part)}
            onToggle={() => toggle(part)}
            onMove={(by, button) => {
              keepFocus(button);
              move(part, place + by);
            }}
          />
        ))}
      </ol>
      <p class={styles.intro}>{texts.last}</p>
      <p class={styles.end}>
        <Button kind="next" id="arrange-done" onClick={onDone}>
          {texts.done}
        </Button>
        <Button
          id="arrange-all"
          disabled={!isArranged(arrangement)}
          onClick={() => {
            arrange(arrangedAsFirst);
            setSaid(texts.asFirst);
          }}
        >
          {texts.all}
        </Button>
      </p>
      <p role="status">
        <Unseen>{said}</Unseen>
      </p>
    </section>
  );
}

/** A row that moves takes the focus away from the button that moved it: it is given back. */
function useKeptFocus(): (button: HTMLElement) => void {
  const pressed = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  });
  return (button) => {
    pressed.current = button;
  };
}
