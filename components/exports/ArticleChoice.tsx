import type { ExportTexts } from '../../catalogue/exports.ts';
import { readableText } from '../../core/language/readable-text.ts';
import styles from './ArticleChoice.module.css';

export type OfferedArticle = {
  id: string;
  outlet: string | null;
  title: string | null;
  language: string | null;
};

type Props = {
  menu: ExportTexts['menu'];
  articles: OfferedArticle[];
  /** Null: all of them. */
  chosen: string[] | null;
  onChoose: (chosen: string[] | null) => void;
};

/** All articles, or those that are ticked in a list. */
export function ArticleChoice({ menu, articles, chosen, onChoose }: Props) {
  const tick = (id: string, isTicked: boolean) => {
    const others = (chosen ?? []).filter((each) => each !== id);
    onChoose(isTicked ? [...others, id] : others);
  };
  return (
    <fieldset class={styles.choice}>
      <legend class={styles.legend}>{menu.articles}</legend>
      <label class={styles.which}>
        <input
          type="radio"
          name="articles"
          checked={chosen === null}
          onChange={() => onChoose(null)}
        />
        {menu.whole}
      </label>
      <label class={styles.which}>
        <input
          type="radio"
          name="articles"
          value="chosen"
          checked={chosen !== null}
          onChange={() => onChoose(articles.map(({ id }) => id))}
        />
        {menu.chosen}
      </label>
      {chosen && (
        <ul class={styles.list}>
          {articles.map(({ id, outlet, title, language }) => (
            <li key={id}>
              <label class={styles.article}>
                <input
                  type="checkbox"
                  name="article"
                  value={id}
                  checked={chosen.includes(id)}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
                <span>
                  <bdi class={styles.outlet}>{outlet ? readableText(outlet) : menu.noOutlet}</bdi>
                  {title && (
                    <span class={styles.title} lang={language ?? undefined} dir="auto">
                      {readableText(title)}
                    </span>
                  )}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
