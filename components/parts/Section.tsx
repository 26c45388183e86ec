import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { withFoldToggled } from '../../core/notes/arrangement.ts';
import { useArrangement } from './arrangement-context.ts';
import { Icon } from './Icon.tsx';
import styles from './Section.module.css';

/** One part of the notes, which its heading folds. `name` is what links, tests and folds know it by. */
export function Section(props: {
  name: string;
  title: ComponentChildren;
  label?: string;
  children: ComponentChildren;
}) {
  const { name } = props;
  const heading = useId();
  const content = useId();
  const { arrangement, arrange } = useArrangement();
  const isFolded = arrangement.folded.includes(name);
  const fold = () => arrange((before) => withFoldToggled(before, name));
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => unfoldWhenFound(body.current, isFolded, fold));
  return (
    <section id={name} data-section={name} aria-labelledby={heading} class={styles.section}>
      {props.label && <p class={styles.label}>{props.label}</p>}
      <h2 class={styles.title}>
        <button
          type="button"
          class={styles.fold}
          aria-expanded={!isFolded}
          aria-controls={content}
          onClick={fold}
        >
          <span id={heading}>{props.title}</span>
          <Icon of="chevron" />
        </button>
      </h2>
      <div id={content} ref={body} hidden={isFolded}>
        {props.children}
      </div>
    </section>
  );
}

/** Folded text stays findable: where the browser finds a word in it, or a link leads there, it unfolds. */
function unfoldWhenFound(body: HTMLElement | null, isFolded: boolean, unfold: () => void) {
  if (!body || !isFolded) return undefined;
  body.setAttribute('hidden', 'until-found');
  body.addEventListener('beforematch', unfold);
  return () => body.removeEventListener('beforematch', unfold);
}
