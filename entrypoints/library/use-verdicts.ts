import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { saidVerdicts } from '../../core/library/said-verdicts.ts';
import type { JudgedEntries } from './judge-entries.ts';

const TOLD_EVERY_MS = 500; // each time the whole list is counted and narrowed down anew

/** The dossier that articles are judged by; a verdict of another version is out of date. */
export type JudgingDossier = { id: string; version: string };

/**
 * Has judged what has not been judged yet in the light of this dossier. What the engine finds is
 * kept, so this happens once for an article. `judged` puts in what it has said since the page was
 * opened; those that could not be judged are tried again when it is opened again.
 */
export function useVerdicts(
  listed: LibraryEntry[],
  dossier: JudgingDossier | null,
  isIdle: boolean,
): { judged: (entries: LibraryEntry[]) => LibraryEntry[]; notJudged: number } {
  const [verdicts] = useState(saidVerdicts);
  const [told, setTold] = useState(0);
  const failed = useRef(new Set<string>());
  const [count, setCount] = useState(0);
  const { id, version } = dossier ?? { id: '', version: '' };
  useEffect(() => {
    const wanted = listed.filter(
      (entry) => !isJudged(entry, id, version) && !failed.current.has(textOf(entry)),
    );
    if (!isIdle || wanted.length === 0) return;
    const texts = new Map(wanted.map((entry) => [entry.id, textOf(entry)]));
    const { add, end } = gathered((some) => {
      for (const one of some.failed) failed.current.add(texts.get(one) ?? '');
      setCount(failed.current.size);
      if (some.verdicts.length === 0) return;
      verdicts.add(some.verdicts);
      setTold((before) => before + 1);
    });
    let stop = end;
    let isWanted = true;
    void load(id).then((judging) => {
      if (!judging || !isWanted) return;
      const stopJudging = judging.judgeEntries([...texts.keys()], judging.dossier, add);
      stop = () => {
        stopJudging();
        end();
      };
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [listed, id, version, isIdle]);
  const notJudged = useMemo(
    () => (count === 0 ? 0 : listed.filter((entry) => failed.current.has(textOf(entry))).length),
    [listed, count],
  );
  // Another function each time that more is told, so that what rests on it is worked out anew.
  const judged = useCallback((entries: LibraryEntry[]) => verdicts.on(entries), [verdicts, told]);
  return { judged, notJudged };
}

function isJudged({ verdicts }: LibraryEntry, id: string, version: string): boolean {
  return verdicts.some((each) => each.dossier === id && each.version === version);
}

// Saved anew it may well be judged.
function textOf({ id, savedAt }: LibraryEntry): string {
  return `${id} ${savedAt}`;
}

/** What judges, and the dossier, are large: they are fetched when there is something to judge. */
async function load(id: string) {
  const [{ bundledDossiers }, { judgeEntries }] = await Promise.all([
    import('../../assets/dossiers/index.ts'),
    import('./judge-entries.ts'),
  ]);
  const dossier = bundledDossiers.find((each) => each.id === id);
  return dossier ? { dossier, judgeEntries } : null;
}

/** Passes on what comes in, together with what else comes in at about that time. */
function gathered(tell: (some: JudgedEntries) => void) {
  let waiting: JudgedEntries = { verdicts: [], failed: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass = () => {
    timer = undefined;
    const some = waiting;
    waiting = { verdicts: [], failed: [] };
    tell(some);
  };
  return {
    add: ({ verdicts, failed }: JudgedEntries) => {
      waiting.verdicts.push(...verdicts);
      waiting.failed.push(...failed);
      timer ??= setTimeout(pass, TOLD_EVERY_MS);
    },
    end: () => clearTimeout(timer),
  };
}
