import { Words } from '../parts/Words.tsx';
import styles from './CountryChoice.module.css';
import { type Country, isAllowed, type Outlet } from './outlets.ts';
import { useWelcomeTexts } from './welcome-texts-context.ts';

type Props = {
  country: Country;
  granted: string[];
  chosen: ReadonlySet<string>;
  unfolded: boolean;
  onChoose: (names: string[], on: boolean) => void;
};

/** A country's outlets, to choose singly or all together. */
export function CountryChoice({ country, granted, chosen, unfolded, onChoose }: Props) {
  const words = useWelcomeTexts();
  const open = country.outlets.filter((outlet) => !isAllowed(outlet, granted));
  const picked = country.outlets.filter(({ name }) => chosen.has(name)).length;
  const allowed = country.outlets.length - open.length;
  return (
    <details class={styles.country} open={unfolded || undefined}>
      <summary class={styles.summary}>
        <span class={styles.name}>{country.name}</span>
        <span class={styles.count}>
          {words.ofCountry(picked + allowed, country.outlets.length)}
        </span>
      </summary>
      <fieldset>
        <legend class={styles.legend}>{country.name}</legend>
        {open.length > 1 && (
          <label class={styles.all}>
            <input
              type="checkbox"
              checked={picked === open.length}
              onChange={(event) =>
                onChoose(
                  open.map(({ name }) => name),
                  event.currentTarget.checked,
                )
              }
            />
            {words.wholeCountry(country.name)}
          </label>
        )}
        <div class={styles.outlets}>
          {country.outlets.map((outlet) => (
            <OutletChoice
              key={outlet.name}
              outlet={outlet}
              allowed={isAllowed(outlet, granted)}
              chosen={chosen.has(outlet.name)}
              onChoose={(on) => onChoose([outlet.name], on)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}

function OutletChoice(props: {
  outlet: Outlet;
  allowed: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const words = useWelcomeTexts();
  const { outlet, allowed, chosen, onChoose } = props;
  return (
    <label class={styles.outlet}>
      <input
        type="checkbox"
        checked={chosen || allowed}
        disabled={allowed}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>
        <Words>{outlet.name}</Words>{' '}
        <span class={styles.host}>
          {allowed ? words.allowed : <Words>{outlet.hosts[0] ?? ''}</Words>}
        </span>
      </span>
    </label>
  );
}
