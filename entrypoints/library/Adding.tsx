import { useEffect, useRef, useState } from 'preact/hooks';
import { AddingProgress } from '../../components/library/AddingProgress.tsx';
import { AddPanel } from '../../components/library/AddPanel.tsx';
import type { PastedText } from '../../components/library/PasteForm.tsx';
import { type OpenTab, readableTabs } from '../../platform/open-tabs.ts';
import type { AddProgress } from './add-progress.ts';
import type { Adding as Run } from './adding.ts';
import { articleOfText, sourcesForAddresses } from './given-sources.ts';
import type { AddSource } from './sources.ts';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  onBusy: (isBusy: boolean) => void;
  onAdded: () => Promise<void>;
  onTakeBack: (ids: string[]) => void;
};

/** The ways to add articles, and how far adding is. */
export function Adding({ isOpen, onClose, onBusy, onAdded, onTakeBack }: Props) {
  const tabs = useReadableTabs(isOpen);
  const run = useRef<Run | null>(null);
  const [progress, setProgress] = useState<AddProgress | null>(null);
  const [lot, setLot] = useState(0);
  useWarningBeforeLeaving(progress?.state === 'running');

  const add = async (sources: AddSource[]) => {
    if (sources.length === 0 || progress?.state === 'running') return;
    onBusy(true);
    // What reads pages is as large as all the rest, and most who open the library add nothing.
    const { startAdding } = await import('./adding.ts');
    setLot((before) => before + 1);
    run.current = startAdding(sources, (next) => {
      setProgress(next);
      if (next.state !== 'running') void onAdded().then(() => onBusy(false));
    });
  };
  const takeBack = () => {
    if (progress) onTakeBack(progress.added);
    setProgress(null);
  };
  const resume = () => {
    onBusy(true);
    run.current?.resume();
  };
  return (
    <>
      {isOpen && (
        <AddPanel
          tabs={tabs}
          onFiles={(files) => add(files.map((blob) => ({ kind: 'file', name: blob.name, blob })))}
          onTabs={(chosen) =>
            void add(chosen.map(({ tabId, title }) => ({ kind: 'tab', name: title, tabId })))
          }
          onAddresses={(addresses) => void add(sourcesForAddresses(addresses, tabs))}
          onText={(pasted: PastedText) => void add([articleOfText(pasted)])}
          onClose={onClose}
        />
      )}
      {progress && (
        <AddingProgress
          lot={lot}
          adding={progress}
          actions={{
            cancel: () => run.current?.cancel(),
            resume,
            takeBack,
            close: () => setProgress(null),
          }}
        />
      )}
    </>
  );
}

/** The browser asks before the page is closed: the files are known to this page alone. */
function useWarningBeforeLeaving(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isWanted]);
}

/** The tabs that can be read, as they are whenever the page is looked at. */
function useReadableTabs(isWanted: boolean): OpenTab[] {
  const [tabs, setTabs] = useState<OpenTab[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    const look = async () => setTabs(await readableTabs());
    void look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [isWanted]);
  return tabs;
}
