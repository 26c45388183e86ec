import { useId, useRef, useState } from 'preact/hooks';
import type { AboutTexts } from '../../catalogue/about.ts';
import { canonicalAddress } from '../../core/comparison/canonical-address.ts';
import { readableText } from '../../core/language/readable-text.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { useAbout } from './about-context.ts';
import styles from './ErrorReport.module.css';
import { reportText } from './report-text.ts';
import { noteOfMark, reportableNotes } from './reportable-notes.ts';

type Props = { texts: AboutTexts['report']; notes: Notes };

/** Puts together a text for whoever can mend an error. It goes no further than the clipboard. */
export function ErrorReport({ texts, notes }: Props) {
  const { version, address, chosen, copy } = useAbout();
  const { language } = useCatalogue();
  const reportable = reportableNotes(notes, language);
  const [picked, setPicked] = useState<string | null>(null);
  const [says, setSays] = useState('');
  const [outcome, setOutcome] = useState('');
  const result = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const which = picked ?? noteOfMark(chosen, reportable);
  const text = reportText(
    {
      address: address && canonicalAddress(address),
      note: reportable.find((note) => note.id === which) ?? null,
      dossier: notes.dossier,
      version,
      says,
    },
    texts,
  );
  const copyText = async () => {
    const isCopied = await copy(text);
    if (!isCopied) result.current?.select();
    setOutcome(isCopied ? texts.copied : texts.notCopied);
  };

  return (
    <section class={styles.report} aria-labelledby={`${id}-title`} data-report>
      <h3 id={`${id}-title`}>{texts.title}</h3>
      <p>{texts.intro}</p>
      <label class={styles.field}>
        {texts.which}
        <select value={which} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
          <option value="">{texts.whole}</option>
          {reportable.map((note, at) => (
            <option key={at} value={note.id}>
              {readableText(note.says)}
            </option>
          ))}
        </select>
      </label>
      <label class={styles.field}>
        {texts.what}
        <textarea
          rows={3}
          dir="auto"
          value={says}
          onInput={({ currentTarget }) => setSays(currentTarget.value)}
        />
      </label>
      <label class={styles.field}>
        {texts.text}
        <textarea ref={result} rows={7} dir="auto" readOnly value={readableText(text)} />
      </label>
      <Button onClick={() => void copyText()} id="copy-report">
        {texts.copy}
      </Button>
      <p role="status" class={styles.outcome}>
        {outcome}
      </p>
    </section>
  );
}
