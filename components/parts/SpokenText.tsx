import { readableText } from '../../core/language/readable-text.ts';
import styles from './SpokenText.module.css';

/** Somebody's exact words, in quotation marks of their own language. */
export function SpokenText({ text, language }: { text: string; language: string | null }) {
  return (
    <blockquote class={styles.spoken} lang={language ?? undefined} dir="auto">
      <q>{readableText(text)}</q>
    </blockquote>
  );
}
