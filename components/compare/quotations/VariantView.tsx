import type { Column } from '../../../core/comparison/matrix.ts';
import type { Printing } from '../../../core/comparison/printings.ts';
import type { PrintedIn, Variant } from '../../../core/comparison/statements.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Prose } from '../../parts/Prose.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { DifferingWords } from '../DifferingWords.tsx';
import { ScrollFrame } from '../ScrollFrame.tsx';
import { PrintingRow } from './PrintingRow.tsx';
import styles from './VariantView.module.css';

type Props = {
  variant: Variant;
  dossier: Dossier;
  /** The first printing of all, where its day tells it. */
  first: PrintedIn | null;
  onOpen: (column: Column, printing: Printing) => void;
};

/** One wording: its words, how they differ from the source, and who prints them. */
export function VariantView({ variant, dossier, first, onOpen }: Props) {
  const { views } = useCompareTexts();
  const { languageName } = useCatalogue();
  const words = views.quotations;
  const { language, printings, comparison, explanation } = variant;
  return (
    <figure class={styles.variant} data-change={variant.change}>
      <blockquote class={styles.words} lang={language ?? undefined} dir="auto">
        <q>
          {comparison.length > 0 ? (
            <DifferingWords changes={comparison} />
          ) : (
            readableText(variant.words)
          )}
        </q>
      </blockquote>
      <figcaption class={styles.how}>
        {language && <span class={styles.language}>{languageName(language)}</span>}
        <Difference variant={variant} />
      </figcaption>
      {explanation && (
        <p class={styles.explanation}>
          <Prose of={explanation} />
        </p>
      )}
      <ScrollFrame label={words.printings}>
        <table class={styles.printings}>
          <caption>{words.printings}</caption>
          <thead>
            <tr>
              {(['outlet', 'day', 'speaker', 'verb', 'relayed'] as const).map((each) => (
                <th key={each} scope="col">
                  {words[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {printings.map((printed) => (
              <PrintingRow
                key={`${printed.column.id} ${printed.printing.passage.block} ${printed.printing.passage.start}`}
                {...printed}
                dossier={dossier}
                isFirst={printed === first}
                onOpen={({ column, printing }) => onOpen(column, printing)}
              />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </figure>
  );
}

function Difference({ variant: { change, kinds } }: { variant: Variant }) {
  const { views, states } = useCompareTexts();
  const { drift, comma } = useCatalogue();
  if (change === 'same') return <span>{views.quotations.same}</span>;
  if (change === 'translation') return <span>{views.quotations.notCompared}</span>;
  return (
    <span>
      <strong>{states[change]}</strong>
      {kinds.length > 0 && ` – ${kinds.map((kind) => drift.kinds[kind]).join(comma)}`}
    </span>
  );
}
