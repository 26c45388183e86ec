import type { ColumnGroup, Grouping } from '../../../core/comparison/gathered-columns.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Words } from '../../parts/Words.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './ColumnGroupHeads.module.css';
import type { Look } from './MatrixView.tsx';

type Props = {
  groups: ColumnGroup[];
  by: Exclude<Grouping, 'none'>;
  from: number;
  to: number;
  look: Look;
};

const NARROW = 5; // columns of the heat map, over which a name does not fit

/** What neighbouring columns have in common, over those of them that are drawn. */
export function ColumnGroupHeads({ groups, by, from, to, look }: Props) {
  // All of them alike, whatever part is drawn: else the heads would grow and shrink in scrolling.
  const isUpright = look === 'heat' && groups.some(({ columns }) => columns.length < NARROW);
  let before = 0;
  return (
    <tr>
      <td class={styles.corner} aria-hidden="true" />
      {groups.map(({ value, columns }) => {
        const start = Math.max(before, from);
        before += columns.length;
        const span = Math.min(before, to) - start;
        if (span <= 0) return null;
        return (
          <th key={value ?? ''} scope="colgroup" colSpan={span} class={styles.group}>
            <span class={isUpright ? styles.upright : styles.name}>
              <GroupName value={value} by={by} />
              <span class={styles.count}>{columns.length}</span>
            </span>
          </th>
        );
      })}
    </tr>
  );
}

/** In the reader's language where it is ours to say, else as the page has it. */
export function GroupName({ value, by }: { value: string | null; by: Exclude<Grouping, 'none'> }) {
  const { views } = useCompareTexts();
  const { day, languageName } = useCatalogue();
  if (value === null) return <>{views.matrix.unknown[by]}</>;
  if (by === 'outlet') return <Words>{value}</Words>;
  if (by === 'language') return <>{languageName(value)}</>;
  if (by === 'country') return <>{views.country(value)}</>;
  return <>{day(value, 'short')}</>;
}
