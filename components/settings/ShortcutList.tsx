import { Button } from '../parts/Button.tsx';
import styles from './ShortcutList.module.css';
import { useSettingsTexts } from './settings-texts-context.ts';

/** `keys` is empty for a shortcut that nobody has set. */
export type Shortcut = { command: string; keys: string[] };

/** What can be done by keys, and the way to the browser's page where the keys are chosen. */
export function ShortcutList(props: { shortcuts: Shortcut[]; onChange: () => void }) {
  const { shortcuts: words } = useSettingsTexts();
  const order = Object.keys(words.names);
  const placeOf = ({ command }: Shortcut) => order.indexOf(command);
  const shortcuts = props.shortcuts.toSorted((a, b) => placeOf(a) - placeOf(b));
  return (
    <>
      <dl class={styles.list}>
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class={styles.shortcut}>
            <dt>{words.names[command as keyof typeof words.names] ?? command}</dt>
            <dd>{keys.length === 0 ? words.unset : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <Button id="change-shortcuts" onClick={props.onChange}>
        {words.change}
      </Button>
    </>
  );
}

function Keys({ keys }: { keys: string[] }) {
  return (
    <bdi dir="ltr" class={styles.keys}>
      {keys.map((key, at) => (
        <>
          {at > 0 && '+'}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </bdi>
  );
}
