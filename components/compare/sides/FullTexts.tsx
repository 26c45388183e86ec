import { useRef } from 'preact/hooks';
import type { Article } from '../../../core/article.ts';
import type { Column, Row } from '../../../core/comparison/matrix.ts';
import { isolated } from '../../../core/language/readable-text.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { ArticleText } from './ArticleText.tsx';
import styles from './FullTexts.module.css';
import { SideHead } from './SideHead.tsx';
import { keyOfRow } from './sides-choice.ts';
import { useJoinedScroll } from './use-joined-scroll.ts';

type Props = {
  columns: { column: Column; index: number }[];
  rows: Row[];
  articleOf: (id: string) => Article | null;
  /** The row that the texts are brought level on. */
  level: string | null;
  joined: boolean;
};

/** The articles themselves, each in its own frame, with what the dossier knows marked in them. */
export function FullTexts({ columns, rows, articleOf, level, joined }: Props) {
  const words = useCompareTexts();
  const frame = useRef<HTMLDivElement>(null);
  const shown = columns.map(({ column }) => column.id).join(' ');
  const onScroll = useJoinedScroll({ frame, level, joined, shown });
  return (
    <section aria-label={words.views.sides.texts}>
      <div ref={frame} class={styles.texts} style={{ '--sides': columns.length }}>
        {columns.map(({ column, index }) => {
          const article = articleOf(column.id);
          const name = column.outlet ? isolated(column.outlet) : words.noOutlet;
          return (
            <div key={column.id} class={styles.side}>
              <SideHead column={column} level="p" />
              {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
              <section
                class={styles.scroll}
                aria-label={words.views.sides.text(name)}
                tabIndex={0}
                data-text={column.id}
                onScroll={onScroll}
              >
                {article && (
                  <ArticleText
                    article={article}
                    language={column.language}
                    level={level}
                    marks={rows.flatMap((row) => {
                      const [first] = row.cells[index]?.found ?? [];
                      return first ? [{ name: keyOfRow(row), passage: first.passage }] : [];
                    })}
                  />
                )}
              </section>
              {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above */}
            </div>
          );
        })}
      </div>
    </section>
  );
}
