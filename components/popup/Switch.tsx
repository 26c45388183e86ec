import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './Switch.module.css';

/** A line with a switch at its end. Its state is in words too. */
export function Switch(props: {
  id: string;
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}) {
  const { popup } = useCatalogue();
  const { id, label, on, disabled, onChange } = props;
  return (
    <button
      type="button"
      id={id}
      role="switch"
      aria-checked={on}
      aria-label={label}
      class={styles.switch}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class={styles.label}>{label}</span>
      <span class={styles.state}>{on ? popup.on : popup.off}</span>
      <span class={styles.track} />
    </button>
  );
}
