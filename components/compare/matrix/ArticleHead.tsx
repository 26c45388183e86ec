import type { Column } from '../../../core/comparison/matrix.ts';
import { isolated, readableText } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Unbroken } from '../../parts/Unbroken.tsx';
import { Words } from '../../parts/Words.tsx';
import { webAddress } from '../../parts/web-address.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { Republished } from '../Republished.tsx';
import styles from './ArticleHead.module.css';

type Props = {
  column: Column;
  /** Articles that print the same text. */
  copies: Column[];
  onOpen: (article: Column) => void;
  onRemove: () => void;
};

/** The head of an article's column: whose it is, of when, in which language, and its headline. */
export function ArticleHead({ column, copies, onOpen, onRemove }: Props) {
  const words = useCompareTexts();
  const { day, languageName } = useCatalogue();
  const { outlet, published, language } = column;
  return (
    <div class={styles.head}>
      <p class={styles.outlet}>{outlet ? <Words>{outlet}</Words> : words.noOutlet}</p>
      <p class={styles.facts}>
        {published ? <time dateTime={published}>{day(published, 'short')}</time> : words.noDate}
        {language && <span class={styles.language}>{languageName(language)}</span>}
      </p>
      <Headline column={column} />
      {column.coverage !== 'covers' && <p class={styles.note}>{words.about[column.coverage]}</p>}
      {column.extent !== 'whole' && <p class={styles.note}>{words.extents[column.extent]}</p>}
      <Republished of={column} copies={copies} tabIndex={-1} onOpen={onOpen} />
      <button
        type="button"
        class={styles.remove}
        tabIndex={-1}
        aria-label={words.removeLabel(outlet ? isolated(outlet) : words.noOutlet)}
        onClick={onRemove}
      >
        {words.remove}
      </button>
    </div>
  );
}

function Headline({ column: { title, language, address } }: { column: Column }) {
  const words = useCompareTexts();
  const page = webAddress(address);
  // No `bdi` here: its letters do not count when `dir="auto"` looks for the headline's direction.
  const headline = <Unbroken>{title ? readableText(title) : words.noTitle}</Unbroken>;
  return (
    <p class={styles.title} lang={title ? (language ?? undefined) : undefined} dir="auto">
      {page ? (
        <a href={page} target="_blank" rel="noreferrer" tabIndex={-1}>
          {headline}
        </a>
      ) : (
        headline
      )}
    </p>
  );
}
