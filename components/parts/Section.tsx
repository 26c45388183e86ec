import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Section.module.css';

/** One part of the notes, with its heading. `name` is what links and tests know it by. */
export function Section(props: {
  name: string;
  title: ComponentChildren;
  label?: string;
  children: ComponentChildren;
}) {
  const heading = useId();
  return (
    <section
      id={props.name}
      data-section={props.name}
      aria-labelledby={heading}
      class={styles.section}
    >
      {props.label && <p class={styles.label}>{props.label}</p>}
      <h2 id={heading} class={styles.title}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
