import type { Statement } from '../../../core/comparison/statements.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import { Prose } from '../../parts/Prose.tsx';
import type { CellChoice } from '../cell-choice.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { addressOf, type Choice, choiceForAll } from '../place.ts';
import styles from './QuotationsView.module.css';
import { StatementView } from './StatementView.tsx';

type Props = {
  statements: Statement[];
  dossier: Dossier;
  choice: Choice;
  onOpen: (choice: CellChoice) => void;
};

/** The dossier's statements, and one of them in every wording that the articles print. */
export function QuotationsView({ statements, dossier, choice, onOpen }: Props) {
  const { views } = useCompareTexts();
  const chosen = statements.find(({ item }) => item.id === choice.of) ?? mostPrinted(statements);
  return (
    <div class={styles.view}>
      <nav class={styles.list} aria-label={views.quotations.list}>
        <ol>
          {statements.map((statement) => (
            <li key={statement.item.id}>
              <StatementLink
                statement={statement}
                isShown={statement === chosen}
                choice={choiceForAll(choice)}
              />
            </li>
          ))}
        </ol>
      </nav>
      {chosen && (
        <StatementView
          key={chosen.item.id}
          statement={chosen}
          dossier={dossier}
          onOpen={(column, printing) =>
            onOpen({
              row: { ...chosen.item, cells: [] },
              carriers: [{ column, found: printing ? [printing] : [] }],
            })
          }
        />
      )}
    </div>
  );
}

type LinkProps = { statement: Statement; isShown: boolean; choice: Choice };

function StatementLink({ statement, isShown, choice }: LinkProps) {
  const { views } = useCompareTexts();
  const { item, variants } = statement;
  const articles = articlesIn(statement);
  return (
    <a
      class={styles.link}
      href={addressOf({ view: 'quotations', choice: { ...choice, of: item.id } })}
      aria-current={isShown ? 'true' : undefined}
      data-statement={item.id}
    >
      <span class={styles.speaker}>
        <Prose of={item.label} />
      </span>
      {item.wording && (
        <span class={styles.words} lang={item.wording.language} dir="auto">
          {readableText(item.wording.text)}
        </span>
      )}
      <span class={styles.count}>
        {articles > 0
          ? views.quotations.spread(articles, variants.length)
          : views.quotations.nowhere}
      </span>
    </a>
  );
}

function mostPrinted(statements: Statement[]): Statement | undefined {
  return statements.toSorted((a, b) => articlesIn(b) - articlesIn(a))[0];
}

function articlesIn({ variants }: Statement): number {
  const ids = variants.flatMap(({ printings }) => printings.map(({ column }) => column.id));
  return new Set(ids).size;
}
