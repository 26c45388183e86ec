import type { ComponentChildren } from 'preact';
import { useCatalogue } from './catalogue-context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import styles from './Masthead.module.css';

type Props = {
  title: string;
  /** What the page is for, in a sentence, or what it stands on. */
  children?: ComponentChildren;
  /** What can be chosen for the whole page, beside its language. */
  choices?: ComponentChildren;
  /** The one thing to do here. */
  act?: ComponentChildren;
};

/** The head of a page of ours: whose it is, in which language, and what it is called. */
export function Masthead({ title, children, choices, act }: Props) {
  const { name } = useCatalogue();
  return (
    <header>
      <div class={styles.top}>
        <p class={styles.name}>{name}</p>
        <div class={styles.choices}>
          {choices}
          <LanguageChoice />
        </div>
      </div>
      <div class={styles.head}>
        <h1 class={styles.title}>{title}</h1>
        {act}
      </div>
      {children && <div class={styles.standfirst}>{children}</div>}
    </header>
  );
}
