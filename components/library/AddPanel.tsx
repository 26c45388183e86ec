import { useState } from 'preact/hooks';
import { readableText } from '../../core/language/readable-text.ts';
import { Button } from '../parts/Button.tsx';
import fields from '../parts/Fields.module.css';
import { Fold } from '../parts/Fold.tsx';
import styles from './AddPanel.module.css';
import { DropZone } from './DropZone.tsx';
import { useLibraryTexts } from './library-texts-context.ts';
import { type PastedText, PasteForm } from './PasteForm.tsx';

export type ListedTab = { tabId: number; address: string; title: string };

type Props = {
  tabs: ListedTab[];
  onFiles: (files: File[]) => void;
  onTabs: (tabs: ListedTab[]) => void;
  onAddresses: (addresses: string[]) => void;
  onText: (text: PastedText) => void;
  onClose: () => void;
};

/** The ways to add many articles at once. */
export function AddPanel(props: Props) {
  const words = useLibraryTexts();
  const { add } = words;
  return (
    <section class={styles.panel} aria-labelledby="add-title">
      <div class={styles.head}>
        <h2 id="add-title" class={styles.title} tabIndex={-1}>
          {add.title}
        </h2>
        <Button id="close-add" onClick={props.onClose}>
          {add.close}
        </Button>
      </div>
      <DropZone onFiles={props.onFiles} />
      <Fold title={add.tabs}>
        <Tabs tabs={props.tabs} onTabs={props.onTabs} />
      </Fold>
      <Fold title={add.addresses}>
        <Addresses onAddresses={props.onAddresses} />
      </Fold>
      <Fold title={add.paste}>
        <PasteForm onText={props.onText} />
      </Fold>
    </section>
  );
}

function Tabs({ tabs, onTabs }: Pick<Props, 'tabs' | 'onTabs'>) {
  const { add } = useLibraryTexts();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  if (tabs.length === 0) return <p>{add.noTabs}</p>;
  const chosen = tabs.filter(({ tabId }) => !left.has(tabId));
  const toggle = (tabId: number, on: boolean) => {
    const next = new Set(left);
    on ? next.delete(tabId) : next.add(tabId);
    setLeft(next);
  };
  return (
    <>
      <p class={styles.explained}>{add.tabsExplained}</p>
      <ul class={styles.tabs}>
        {tabs.map(({ tabId, title, address }) => (
          <li key={tabId}>
            <label class={styles.tab}>
              <input
                type="checkbox"
                name="tab"
                checked={!left.has(tabId)}
                onChange={({ currentTarget }) => toggle(tabId, currentTarget.checked)}
              />
              <span>
                <bdi dir="auto">{readableText(title)}</bdi>
                <bdi class={styles.host}>{URL.parse(address)?.hostname}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Button id="add-tabs" disabled={chosen.length === 0} onClick={() => onTabs(chosen)}>
        {add.addTabs(chosen.length)}
      </Button>
    </>
  );
}

function Addresses({ onAddresses }: Pick<Props, 'onAddresses'>) {
  const { add } = useLibraryTexts();
  const [text, setText] = useState('');
  const addresses = text.split(/\s+/).filter(Boolean);
  return (
    <>
      <div class={`${fields.form} ${styles.addresses}`}>
        <label>
          {add.addressesLabel}
          <textarea
            id="addresses"
            rows={5}
            dir="ltr"
            value={text}
            aria-describedby="addresses-explained"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
      </div>
      <p id="addresses-explained" class={styles.explained}>
        {add.addressesExplained}
      </p>
      <Button
        id="add-addresses"
        disabled={addresses.length === 0}
        onClick={() => onAddresses(addresses)}
      >
        {add.addAddresses}
      </Button>
    </>
  );
}
