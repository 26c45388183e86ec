import type { ExportTexts } from '../../catalogue/exports.ts';
import type { ExportFormat } from '../../core/exchange/format-names.ts';
import styles from './FormatChoice.module.css';

type Menu = ExportTexts['menu'];

const GROUPS: Record<keyof Menu['groups'], ExportFormat[]> = {
  read: ['html', 'markdown'],
  tables: ['comparison', 'articles', 'facts', 'quotations', 'disputes'],
  data: ['json', 'annotations'],
  cite: ['csl', 'bibtex'],
};

type Props = { menu: Menu; chosen: ExportFormat; onChoose: (format: ExportFormat) => void };

/** One of the formats, by what it is good for. */
export function FormatChoice({ menu, chosen, onChoose }: Props) {
  return (
    <div class={styles.groups} role="radiogroup" aria-label={menu.format}>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <fieldset key={group} class={styles.group}>
          <legend class={styles.legend}>{menu.groups[group]}</legend>
          {GROUPS[group].map((format) => (
            <label key={format} class={styles.format}>
              <input
                type="radio"
                name="format"
                value={format}
                checked={format === chosen}
                onChange={() => onChoose(format)}
              />
              {menu.formats[format]}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
