import styles from './ChoiceOf.module.css';

type Props = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  /** For texts longer than a word or two, which must not push the others aside. */
  wide?: 'wide';
};

/** One of several, with what is chosen beside it. */
export function ChoiceOf({ label, value, options, onChoose, wide }: Props) {
  return (
    <label class={styles.choice}>
      <span class={styles.label}>{label}</span>
      <select
        class={wide ? styles.wide : styles.select}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
