import { useCatalogue } from '../parts/catalogue-context.ts';
import { Sentence } from '../parts/Sentence.tsx';
import styles from './PowerButton.module.css';
import type { PopupActions, PopupState } from './popup-state.ts';

/**
 * Notes on this site, on or off. On a site that was never allowed the same press asks the browser
 * for access, because that is what "on" takes there.
 */
export function PowerButton({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const { popup } = useCatalogue();
  const { host, everywhere, site, access } = state;
  const on = everywhere && site && access === 'granted';
  const press = () => {
    if (access === 'none') actions.allow();
    if (access === 'granted' || !site) actions.setPower('site', !on);
  };
  return (
    <div class={styles.power}>
      <button
        type="button"
        id="power"
        role="switch"
        aria-checked={on}
        class={styles.button}
        disabled={!everywhere || host === null}
        onClick={press}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" class={styles.sign}>
          <path d="M12 3v9M6.4 6.6a8 8 0 1 0 11.2 0" />
        </svg>
        <span class={styles.label}>
          {host === null ? (
            popup.noSite
          ) : (
            <Sentence of={(site = '') => popup.site(site)} words={[host]} />
          )}
        </span>
        <span class={styles.state}>{on ? popup.on : popup.off}</span>
      </button>
    </div>
  );
}
