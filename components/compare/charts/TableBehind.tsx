import type { ComponentChildren } from 'preact';
import { Fold } from '../../parts/Fold.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { ScrollFrame } from '../ScrollFrame.tsx';
import styles from './TableBehind.module.css';

type Props = { caption: string; heads: string[]; children: ComponentChildren };

/** What a chart shows, to be read, selected and copied: rows of a table, folded under it. */
export function TableBehind({ caption, heads, children }: Props) {
  const { charts } = useCompareTexts();
  return (
    <Fold title={charts.table}>
      <ScrollFrame label={caption}>
        <table class={styles.table}>
          <caption class={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </ScrollFrame>
    </Fold>
  );
}
