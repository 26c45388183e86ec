import { isolated } from '../../core/language/readable-text.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Section } from '../parts/Section.tsx';
import type { GrantedSite } from './granted-sites.ts';
import { ListedThings } from './ListedThings.tsx';
import styles from './SettingsView.module.css';
import { useSettingsTexts } from './settings-texts-context.ts';

type Props = {
  granted: GrantedSite[];
  chooseAddress: string;
  onTakeBack: (site: GrantedSite) => void;
};

/** The sites whose pages may be read, each with the way to take that back. */
export function AccessSection({ granted, chooseAddress, onTakeBack }: Props) {
  const { actions } = useCatalogue();
  const { access: words } = useSettingsTexts();
  return (
    <Section name="access" title={words.title}>
      <p class={styles.explained}>{words.explained}</p>
      {granted.length === 0 && <p>{words.none}</p>}
      <ListedThings
        label={words.title}
        things={granted.map((each) => {
          const name = each.site ?? words.everySite;
          return {
            name,
            press: words.takeBack,
            label: words.takeBackLabel(isolated(name)),
            onPress: () => onTakeBack(each),
          };
        })}
      />
      <p>
        <a id="choose" href={chooseAddress} target="_blank" rel="noreferrer">
          {actions.choose}
        </a>
      </p>
    </Section>
  );
}
