import { Button } from '../parts/Button.tsx';
import { Words } from '../parts/Words.tsx';
import styles from './ListedThings.module.css';

export type ListedThing = {
  name: string;
  /** What its button says, and what it says to whoever hears it out of its place. */
  press: string;
  label: string;
  onPress: () => void;
};

/** Sites or pages, each with one thing to do about it. */
export function ListedThings({ label, things }: { label: string; things: ListedThing[] }) {
  if (things.length === 0) return null;
  return (
    <ul aria-label={label} class={styles.list}>
      {things.map((thing) => (
        <li key={thing.name} class={styles.thing} data-thing={thing.name}>
          <Words>{thing.name}</Words>
          <Button label={thing.label} onClick={thing.onPress}>
            {thing.press}
          </Button>
        </li>
      ))}
    </ul>
  );
}
