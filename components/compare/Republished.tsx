import { Fragment } from 'preact';
import type { Column } from '../../core/comparison/matrix.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Words } from '../parts/Words.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import { OpenButton } from './OpenButton.tsx';
import styles from './Republished.module.css';

type Props = {
  of: Column;
  copies: Column[];
  tabIndex?: number | undefined;
  onOpen: (copy: Column) => void;
};

/**
 * Where a text stands again; each name opens that article. “Republished” only where the day tells it:
 * of two papers of one day nobody can say which was first.
 */
export function Republished({ of, copies, ...names }: Props) {
  const { scope } = useCompareTexts();
  const isLater = ({ published }: Column) =>
    published !== null && of.published !== null && published > of.published;
  const later = copies.filter(isLater);
  const others = copies.filter((copy) => !isLater(copy));
  return (
    <>
      {later.length > 0 && <Names label={scope.republished} copies={later} {...names} />}
      {others.length > 0 && <Names label={scope.sameText} copies={others} {...names} />}
    </>
  );
}

type NamesProps = Omit<Props, 'of'> & { label: string };

function Names({ label, copies, tabIndex, onOpen }: NamesProps) {
  const words = useCompareTexts();
  const { comma } = useCatalogue();
  return (
    <p class={styles.names}>
      {label}
      {copies.map((copy, at) => (
        <Fragment key={copy.id}>
          {' '}
          <span class={styles.name} data-copy={copy.id}>
            <OpenButton
              label={words.scope.open(copy.outlet ? isolated(copy.outlet) : words.noOutlet)}
              tabIndex={tabIndex}
              onOpen={() => onOpen(copy)}
            >
              {copy.outlet ? <Words>{copy.outlet}</Words> : words.noOutlet}
            </OpenButton>
            {at < copies.length - 1 && comma.trimEnd()}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
