import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Masthead } from '../parts/Masthead.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { type Country, findOutlets, isAllowed, type Outlet } from './outlets.ts';
import styles from './WelcomeView.module.css';
import { useWelcomeTexts } from './welcome-texts-context.ts';

type Props = {
  countries: Country[];
  /** Match patterns the browser has granted. */
  granted: string[];
  /** Must ask the browser at once: it grants access only in answer to a click. */
  onAllow: (outlets: Outlet[]) => void;
  outcome: string | null;
  /** The invented report and its notes. */
  demo: ComponentChildren;
};

/** The first-run page: where Sidelight may look, chosen by the reader and asked for at once. */
export function WelcomeView({ countries, granted, onAllow, outcome, demo }: Props) {
  const catalogue = useCatalogue();
  const words = useWelcomeTexts();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const outlets = countries.flatMap((country) => country.outlets);
  const asked = outlets.filter((each) => chosen.has(each.name) && !isAllowed(each, granted));
  const found = findOutlets(countries, search);

  const choose = (names: string[], on: boolean) => {
    const next = new Set(chosen);
    for (const name of names) on ? next.add(name) : next.delete(name);
    setChosen(next);
  };

  return (
    <main class={styles.page} lang={catalogue.language} dir={catalogue.dir}>
      <div class={styles.head}>
        <Masthead title={words.title}>
          <p>{words.standfirst}</p>
        </Masthead>
      </div>
      <div class={styles.demo}>{demo}</div>
      <Privacy />
      <section class={styles.choice} aria-labelledby="choice">
        <h2 id="choice" class={styles.heading}>
          {words.choose}
        </h2>
        <p class={styles.explained}>{words.chooseExplained}</p>
        <label class={styles.search}>
          <span>{words.search}</span>
          <input
            type="search"
            id="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        {found.length === 0 && <p>{words.nothingFound}</p>}
        {found.map((country) => (
          <CountryChoice
            key={country.code}
            country={country}
            granted={granted}
            chosen={chosen}
            unfolded={search.trim() !== ''}
            onChoose={choose}
          />
        ))}
      </section>
      <footer class={styles.foot}>
        <output class={styles.outcome}>{outcome ?? words.chosen(asked.length)}</output>
        <span class={styles.asks}>{words.allowExplained}</span>
        <Button id="allow" kind="next" disabled={asked.length === 0} onClick={() => onAllow(asked)}>
          {words.allow(asked.length)}
        </Button>
      </footer>
    </main>
  );
}

function Privacy() {
  const { privacy } = useWelcomeTexts();
  return (
    <section class={styles.privacy} aria-labelledby="privacy">
      <h2 id="privacy" class={styles.label}>
        {privacy.title}
      </h2>
      <ul>
        {privacy.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
