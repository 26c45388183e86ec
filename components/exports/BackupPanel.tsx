import { useRef, useState } from 'preact/hooks';
import type { ExportTexts } from '../../catalogue/exports.ts';
import { refusalSentence } from '../../catalogue/refusal.ts';
import type { RestoredBackup } from '../../core/exchange/read-backup.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './BackupPanel.module.css';

type Restoring = { signal: AbortSignal; onProgress: (done: number) => void };

type Props = {
  texts: ExportTexts;
  /** Saves a file of everything and answers with its name, or with why there is none. */
  back: () => Promise<{ name: string } | { refusal: string }>;
  restore: (file: File, restoring: Restoring) => Promise<RestoredBackup>;
  /** Called when the library may hold more than before. */
  onRestored: () => void;
};

/** What goes on: nothing, or a file that is written, looked at, or put back. */
type Work = null | 'writing' | 'checking' | { done: number };

/** Everything in one file, and everything from one file. */
export function BackupPanel({ texts: { backup }, back, restore, onRestored }: Props) {
  const catalogue = useCatalogue();
  const input = useRef<HTMLInputElement>(null);
  const abort = useRef<AbortController | null>(null);
  const [work, setWork] = useState<Work>(null);
  const [outcome, setOutcome] = useState<string | null>(null);

  const backUp = async () => {
    setOutcome(null);
    setWork('writing');
    const written = await back();
    setWork(null);
    setOutcome(
      'name' in written
        ? backup.backedUp(isolated(written.name))
        : refusalSentence(catalogue, written.refusal),
    );
  };
  const restoreFrom = async (file: File) => {
    abort.current = new AbortController();
    setOutcome(null);
    setWork('checking');
    const restored = await restore(file, {
      signal: abort.current.signal,
      onProgress: (done) => setWork({ done }),
    });
    setWork(null);
    setOutcome(outcomeOf(restored));
    if ('restored' in restored) onRestored();
  };
  const outcomeOf = (restored: RestoredBackup) => {
    if ('restored' in restored) return backup.restored(restored.restored);
    if ('cancelled' in restored) return backup.cancelled;
    if ('refusal' in restored)
      return refusalSentence(catalogue, restored.refusal, restored.article);
    const sentence = backup.problems[restored.problem];
    return restored.line === null ? sentence : `${sentence} ${backup.line(restored.line)}`;
  };

  return (
    <section class={styles.panel} aria-labelledby="backup-title">
      <h2 id="backup-title" class={styles.title}>
        {backup.title}
      </h2>
      <p>{backup.about}</p>
      <p class={styles.quiet}>{backup.adds}</p>
      <div class={styles.acts}>
        <Button id="back-up" disabled={work !== null} onClick={() => void backUp()}>
          {backup.back}
        </Button>
        <Button id="restore" disabled={work !== null} onClick={() => input.current?.click()}>
          {backup.restore}
        </Button>
        <input
          ref={input}
          id="restore-file"
          type="file"
          accept=".jsonl,application/jsonl"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = ''; // the same file may be chosen again
            if (file) void restoreFrom(file);
          }}
        />
        {work !== null && work !== 'writing' && (
          <Button id="cancel-restore" onClick={() => abort.current?.abort()}>
            {backup.cancel}
          </Button>
        )}
      </div>
      {work !== null && <Progress work={work} backup={backup} />}
      <output class={styles.outcome}>{outcome}</output>
    </section>
  );
}

function Progress({ work, backup }: { work: Exclude<Work, null>; backup: ExportTexts['backup'] }) {
  const { language } = useCatalogue();
  const says =
    work === 'writing'
      ? backup.writing
      : work === 'checking'
        ? backup.checking
        : backup.restoring(percent(work.done, language));
  return (
    <p class={styles.progress}>
      <label>
        {says}
        <progress value={typeof work === 'object' ? work.done : undefined} />
      </label>
    </p>
  );
}

function percent(done: number, language: string): string {
  const locale = language === 'ar' ? 'ar-LB-u-nu-latn' : language;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(done);
}
