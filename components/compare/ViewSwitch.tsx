import { useCompareTexts } from './compare-texts-context.ts';
import { addressOf, choiceForAll, type Place, views } from './place.ts';
import styles from './ViewSwitch.module.css';

/** Links, so that each view has an address and the back button leads to the one before. */
export function ViewSwitch({ place: { view, choice } }: { place: Place }) {
  const { views: words } = useCompareTexts();
  return (
    <nav aria-label={words.label}>
      <ul class={styles.views}>
        {views.map((each) => (
          <li key={each}>
            <a
              class={styles.view}
              href={addressOf({ view: each, choice: choiceForAll(choice) })}
              aria-current={each === view ? 'page' : undefined}
            >
              {words.names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
