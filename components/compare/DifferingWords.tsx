import { readableText } from '../../core/language/readable-text.ts';
import type { WordChange } from '../../core/quotations/quotation.ts';
import { ReadOut } from '../parts/ReadOut.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './DifferingWords.module.css';

/**
 * Words in one text with what the base text has instead: a sign and a line as well as a colour, and
 * said in words where it is read out. Nothing is struck through: neither text is the wrong one.
 */
export function DifferingWords({ changes }: { changes: WordChange[] }) {
  return (
    <>
      {changes.map((change, at) => (
        <span key={at}>
          {at > 0 && ' '}
          <Stretch change={change} />
        </span>
      ))}
    </>
  );
}

function Stretch({ change: { kind, words } }: { change: WordChange }) {
  const { views } = useCompareTexts();
  const text = readableText(words);
  if (kind === 'same') return <>{text}</>;
  const read = (
    <>
      <ReadOut>[{views.sides.begins[kind]} </ReadOut>
      {text}
      <ReadOut>] </ReadOut>
    </>
  );
  return kind === 'added' ? (
    <ins class={styles.added}>{read}</ins>
  ) : (
    <del class={styles.removed}>{read}</del>
  );
}
