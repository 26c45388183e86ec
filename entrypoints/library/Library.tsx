import { useMemo, useState } from 'preact/hooks';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { copiesByOriginal, withoutCopies } from '../../core/library/alike.ts';
import { type Filter, facetsOf, noFilter, type Sort, sorted } from '../../core/library/filter.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { ask } from '../../platform/ask.ts';
import { Adding } from './Adding.tsx';
import { LibraryBackup } from './LibraryBackup.tsx';
import { useAlike } from './use-alike.ts';
import { useChanges } from './use-changes.ts';
import { useComparisonLink } from './use-comparison-link.ts';
import type { Read } from './use-entries.ts';
import { useShown } from './use-shown.ts';
import { useTexts } from './use-texts.ts';
import { useVerdicts } from './use-verdicts.ts';

export function Library(props: Read & { refresh: () => Promise<void> }) {
  const { entries: listed, unread, damaged, missing, dossier, refresh } = props;
  const { language } = useCatalogue();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [sort, setSort] = useState<Sort>('newest');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isSearching, setIsSearching] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const changes = useChanges(refresh);

  const id = dossier?.id ?? '';
  const isWhole = unread === 0;
  const { texts, read } = useTexts(listed, isSearching && isWhole);
  const compare = useMemo(() => new Intl.Collator(language).compare, [language]);
  const inOrder = useMemo(() => sorted(listed, sort, compare), [listed, sort, compare]);
  const alike = useAlike(listed, isWhole && !isAdding);
  // One after the other: threads that judge take the time of what looks for copies.
  const isIdle = !isAdding && alike.lookedAt === listed;
  const { judged, notJudged } = useVerdicts(listed, dossier, isIdle);
  const entries = useMemo(() => judged(inOrder), [inOrder, judged]);
  const found = useShown({ entries, filter, dossier: id, texts, textsRead: read });
  const facets = useMemo(() => facetsOf(isWhole ? entries : [], id), [entries, isWhole, id]);
  const copies = useMemo(() => copiesByOriginal(listed), [listed]);
  const shown = useMemo(() => withoutCopies(found, copies), [found, copies]);
  const still = useMemo(() => stillThere(chosen, listed), [chosen, listed]);
  const comparison = useComparisonLink(still);

  return (
    <LibraryView
      state={{
        dossier: id,
        total: listed.length + unread,
        unread,
        damaged: damaged.length,
        missing,
        notJudged,
        facets,
        filter,
        sort,
        shown,
        copies,
        chosen: still,
        alike: alike.groups,
        textsRead: read,
        outcome: changes.outcome,
        canUndo: changes.canUndo,
        compareAddress: comparison.address,
      }}
      actions={{
        ...changes.actions,
        filter: (change) => setFilter((before) => ({ ...before, ...change })),
        sort: setSort,
        search: () => setIsSearching(true),
        choose: (ids, on) => setChosen((before) => withChoice(before, ids, on)),
        compare: comparison.prepare,
        goOnWithout: () => void ask({ type: 'go-on-without' }).then(refresh),
        add: () => setIsOpen(true),
      }}
      foot={<LibraryBackup onRestored={() => void refresh()} />}
    >
      <Adding
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onBusy={setIsAdding}
        onAdded={refresh}
        onTakeBack={changes.actions.remove}
      />
    </LibraryView>
  );
}

function stillThere(chosen: ReadonlySet<string>, entries: LibraryEntry[]): ReadonlySet<string> {
  if (chosen.size === 0) return chosen;
  return new Set(entries.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
}

function withChoice(before: ReadonlySet<string>, ids: string[], on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) on ? after.add(id) : after.delete(id);
  return after;
}
