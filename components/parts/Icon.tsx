import styles from './Icon.module.css';

/** One of the drawings in `assets/design/icons`, in the colour of the text beside it. */
export function Icon({
  of,
}: {
  of: 'arrange' | 'arrow-down' | 'arrow-up' | 'chevron' | 'grip' | 'marks';
}) {
  return <span class={`${styles.icon} ${styles[of]}`} aria-hidden="true" />;
}
