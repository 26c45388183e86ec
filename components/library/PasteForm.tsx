import { useState } from 'preact/hooks';
import fields from '../parts/Fields.module.css';
import { useLibraryTexts } from './library-texts-context.ts';
import styles from './PasteForm.module.css';

export type PastedText = {
  text: string;
  title: string;
  outlet: string;
  /** A day, or empty. */
  date: string;
  address: string;
};

const NOTHING: PastedText = { text: '', title: '', outlet: '', date: '', address: '' };

/** A text from somewhere else, with what its reader knows of it. */
export function PasteForm({ onText }: { onText: (text: PastedText) => void }) {
  const { add } = useLibraryTexts();
  const [pasted, setPasted] = useState(NOTHING);
  const [isMissing, setIsMissing] = useState(false);
  const field = (name: keyof PastedText) => ({
    id: `paste-${name}`,
    value: pasted[name],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setPasted({ ...pasted, [name]: currentTarget.value }),
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setIsMissing(pasted.text.trim() === '');
    if (pasted.text.trim() === '') {
      document.getElementById('paste-text')?.focus();
      return;
    }
    onText(pasted);
    setPasted(NOTHING);
  };
  return (
    <form class={`${fields.form} ${styles.form}`} onSubmit={submit}>
      <label class={styles.wide}>
        {add.pasteTitle}
        <input dir="auto" maxLength={2_000} {...field('title')} />
      </label>
      <label>
        {add.pasteOutlet}
        <input dir="auto" maxLength={200} {...field('outlet')} />
      </label>
      <label>
        {add.pasteDate}
        <input type="date" {...field('date')} />
      </label>
      <label class={styles.wide}>
        {add.pasteAddress}
        <input type="url" dir="ltr" maxLength={8_000} {...field('address')} />
      </label>
      <label class={styles.wide}>
        {add.pasteText}
        <textarea
          rows={8}
          dir="auto"
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'paste-missing' : undefined}
          {...field('text')}
        />
      </label>
      {isMissing && (
        <p id="paste-missing" class={styles.wide}>
          {add.needsText}
        </p>
      )}
      <button id="add-text" type="submit" class={fields.submit}>
        {add.addText}
      </button>
    </form>
  );
}
