import { interfaceLanguages } from '../../catalogue/languages.ts';
import { useCatalogue } from './catalogue-context.ts';
import styles from './LanguageChoice.module.css';
import { useLanguageSetting } from './language-context.ts';

/** The interface's language: as the browser, or one of those it speaks, each by its own name. */
export function LanguageChoice() {
  const { interfaceLanguage: words } = useCatalogue();
  const { chosen, choose } = useLanguageSetting();
  const known = chosen !== null && Object.hasOwn(interfaceLanguages, chosen) ? chosen : '';
  return (
    <label class={styles.choice}>
      {words.label}
      <select
        id="language"
        class={styles.select}
        value={known}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
      >
        <option value="">{words.asBrowser}</option>
        {Object.entries(interfaceLanguages).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
