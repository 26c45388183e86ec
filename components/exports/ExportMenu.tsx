import { useRef, useState } from 'preact/hooks';
import type { ExportTexts } from '../../catalogue/exports.ts';
import { type ExportFormat, isTable } from '../../core/exchange/format-names.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { Button } from '../parts/Button.tsx';
import { ArticleChoice, type OfferedArticle } from './ArticleChoice.tsx';
import styles from './ExportMenu.module.css';
import { FormatChoice } from './FormatChoice.tsx';

/** What is to be written: null stands for all articles. */
export type ExportChoice = {
  format: ExportFormat;
  articles: string[] | null;
  forSpreadsheet: boolean;
};

type Props = {
  texts: ExportTexts;
  articles: OfferedArticle[];
  /** Writes the file and answers with its name; null where it could not be written. */
  write: (choice: ExportChoice) => Promise<string | null>;
};

/** A button and the choice behind it: which file, of which articles. What came of it is told beside. */
export function ExportMenu({ texts: { menu }, articles, write }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<ExportFormat>('html');
  const [forSpreadsheet, setForSpreadsheet] = useState(true);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);

  const isNothing = chosen?.length === 0;
  const save = async () => {
    setIsWriting(true);
    const name = await write({ format, articles: chosen, forSpreadsheet });
    setIsWriting(false);
    setOutcome(name === null ? menu.failed : menu.saved(isolated(name)));
    dialog.current?.close();
  };
  return (
    <div class={styles.menu}>
      <output class={styles.outcome}>{outcome}</output>
      <Button
        id="export"
        kind="next"
        disabled={articles.length === 0}
        onClick={() => {
          setOutcome(null);
          dialog.current?.showModal();
        }}
      >
        {menu.open}
      </Button>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby="export-title">
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <h2 id="export-title" class={styles.title}>
            {menu.title}
          </h2>
          <FormatChoice menu={menu} chosen={format} onChoose={setFormat} />
          {isTable(format) && (
            <label class={styles.option}>
              <input
                type="checkbox"
                name="spreadsheet"
                checked={forSpreadsheet}
                onChange={(event) => setForSpreadsheet(event.currentTarget.checked)}
              />
              <span>
                {menu.spreadsheet}
                <span class={styles.why}>{menu.spreadsheetWhy}</span>
              </span>
            </label>
          )}
          <ArticleChoice menu={menu} articles={articles} chosen={chosen} onChoose={setChosen} />
          <footer class={styles.foot}>
            <output class={styles.outcome}>
              {isWriting ? menu.writing : isNothing ? menu.nothingChosen : null}
            </output>
            <Button id="export-cancel" onClick={() => dialog.current?.close()}>
              {menu.cancel}
            </Button>
            <Button id="export-save" kind="next" disabled={isNothing || isWriting} onClick={save}>
              {menu.save}
            </Button>
          </footer>
        </form>
      </dialog>
    </div>
  );
}
