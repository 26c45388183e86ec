import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import styles from './DropZone.module.css';
import { useLibraryTexts } from './library-texts-context.ts';

const KINDS = '.html,.htm,.xhtml,.mht,.mhtml,.zip,.wacz,.warc,.gz,.ndjson,.jsonl';

/** Takes files that are dropped anywhere on the page, or chosen. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { add } = useLibraryTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFiles(onFiles);
  return (
    <div class={styles.zone} data-over={isOver}>
      <p class={styles.drop}>{add.drop}</p>
      <Button kind="next" id="choose-files" onClick={() => chooser.current?.click()}>
        {add.chooseFiles}
      </Button>
      <input
        ref={chooser}
        id="files"
        type="file"
        multiple
        hidden
        accept={KINDS}
        aria-label={add.files}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // so that the same file can be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
      <p class={styles.kinds}>{add.kinds}</p>
      <p class={styles.kinds}>{add.stays}</p>
    </div>
  );
}

/** Whether files are held over the page. Elsewhere a browser would open them in place of the page. */
function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useLayoutEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}
