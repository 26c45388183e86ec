import { type FirstSeen, firstSeen } from '../../../core/comparison/first-seen.ts';
import type { Column } from '../../../core/comparison/matrix.ts';
import type { Printing } from '../../../core/comparison/printings.ts';
import type { Statement, Variant } from '../../../core/comparison/statements.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Meaning } from '../../parts/Meaning.tsx';
import { Prose } from '../../parts/Prose.tsx';
import { Sentence } from '../../parts/Sentence.tsx';
import { Sources } from '../../parts/Sources.tsx';
import { SpokenText } from '../../parts/SpokenText.tsx';
import { Words } from '../../parts/Words.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { OpenButton } from '../OpenButton.tsx';
import styles from './StatementView.module.css';
import { VariantView } from './VariantView.tsx';

type Props = {
  statement: Statement;
  dossier: Dossier;
  /** An article at a passage of it; without one, an article that has none. */
  onOpen: (column: Column, printing: Printing | null) => void;
};

/** One statement: the best-sourced words, then each wording with everyone who prints it. */
export function StatementView({ statement, dossier, onOpen }: Props) {
  const { views } = useCompareTexts();
  const { day, comma } = useCatalogue();
  const words = views.quotations;
  const { item, variants, absent } = statement;
  const said = dossier.quotations.find(({ id }) => id === item.id);
  const seen = firstSeen(variants);
  const own = variants.filter(({ isTranslation }) => !isTranslation);
  const translated = variants.filter(({ isTranslation }) => isTranslation);
  const list = (those: Variant[]) =>
    those.map((variant) => (
      <VariantView
        key={variant.key}
        {...{ variant, dossier, onOpen }}
        first={seen?.printed ?? null}
      />
    ));
  return (
    <article class={styles.statement} aria-labelledby="statement" data-shown={item.id}>
      <h3 id="statement" class={styles.speaker}>
        <Prose of={item.label} />
      </h3>
      <p class={styles.when}>
        {day(item.date)}
        {said && comma}
        {said && <Prose of={said.to} />}
      </p>
      {item.wording && (
        <div class={styles.record}>
          <p class={styles.label}>{words.onRecord}</p>
          <SpokenText text={item.wording.text} language={item.wording.language} />
          <Meaning of={item.wording} />
          <Sources sources={item.wording.sources} />
        </div>
      )}
      {seen && <Seen seen={seen} />}
      {own.length > 0 && (
        <section aria-labelledby="own-words">
          <h4 id="own-words" class={styles.part}>
            {words.found}
          </h4>
          {list(own)}
        </section>
      )}
      {translated.length > 0 && (
        <section aria-labelledby="translated-words">
          <h4 id="translated-words" class={styles.part}>
            {words.translated}
          </h4>
          {list(translated)}
        </section>
      )}
      {variants.length === 0 && <p class={styles.nowhere}>{words.nowhere}</p>}
      {absent.length > 0 && <Absent absent={absent} onOpen={(column) => onOpen(column, null)} />}
    </article>
  );
}

type SeenProps = { seen: FirstSeen };

function Seen({ seen: { day: first, articles, outlet } }: SeenProps) {
  const { views, noOutlet } = useCompareTexts();
  const { day } = useCatalogue();
  const words = views.quotations;
  const said = (by = '') => words.firstSeen(day(first), by);
  return (
    <p class={styles.first} data-first={first}>
      {outlet ? (
        <Sentence of={said} words={[outlet]} />
      ) : articles > 1 ? (
        words.firstSeenIn(day(first), articles)
      ) : (
        said(noOutlet)
      )}
    </p>
  );
}

type AbsentProps = Pick<Statement, 'absent'> & { onOpen: (column: Column) => void };

function Absent({ absent, onOpen }: AbsentProps) {
  const words = useCompareTexts();
  const { comma } = useCatalogue();
  return (
    <Fold title={words.views.quotations.absent}>
      <dl class={styles.absent}>
        {absent.map(({ state, columns }) => (
          <div key={state}>
            <dt>{words.states[state]}</dt>
            <dd>
              {columns.map((column, at) => (
                <span key={column.id}>
                  {at > 0 && comma}
                  <OpenButton onOpen={() => onOpen(column)}>
                    {column.outlet ? <Words>{column.outlet}</Words> : words.noOutlet}
                  </OpenButton>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
