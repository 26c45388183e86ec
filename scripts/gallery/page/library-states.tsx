import type { ComponentChildren } from 'preact';
import { AddingProgress, type AddingState } from '../../../components/library/AddingProgress.tsx';
import { AddPanel } from '../../../components/library/AddPanel.tsx';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import type { LibraryState } from '../../../components/library/library-state.ts';
import { findAlike } from '../../../core/library/alike.ts';
import { facetsOf, noFilter } from '../../../core/library/filter.ts';
import { fingerprintOf } from '../../../core/library/fingerprint.ts';
import type { LibraryEntry } from '../../../core/library/library-entry.ts';
import { entry } from '../../../tests/support/entries.ts';
import type { GalleryState } from './gallery-state.ts';
import { oddEntries } from './odd-entries.ts';
import { realComparison } from './real-comparison.ts';

const nothing = () => {};
const actions = {
  filter: nothing,
  sort: nothing,
  search: nothing,
  choose: nothing,
  tag: nothing,
  untag: nothing,
  remove: nothing,
  undo: nothing,
  joinCopies: nothing,
  keepApart: nothing,
  compare: nothing,
  goOnWithout: nothing,
  add: nothing,
};

const library = (change: (entries: LibraryEntry[]) => Partial<LibraryState> = () => ({})) => ({
  wide: true as const,
  draw: () => drawn(change),
});

function drawn(
  change: (entries: LibraryEntry[]) => Partial<LibraryState>,
  children?: ComponentChildren,
) {
  const entries = realEntries();
  const { dossier } = realComparison();
  const state: LibraryState = {
    dossier: dossier.id,
    total: entries.length,
    unread: 0,
    damaged: 0,
    missing: null,
    notJudged: 0,
    facets: facetsOf(entries, dossier.id),
    filter: noFilter,
    sort: 'newest',
    shown: entries,
    copies: new Map(),
    chosen: new Set(),
    alike: [],
    textsRead: null,
    outcome: null,
    canUndo: false,
    compareAddress: '#',
    ...change(entries),
  };
  return (
    <LibraryView state={state} actions={actions}>
      {children}
    </LibraryView>
  );
}

/** The demo site's articles as the library lists them. */
function realEntries(): LibraryEntry[] {
  const { columns, articles, dossier } = realComparison();
  const { id: of, version } = dossier;
  return columns.map(({ column: { id, outlet, title, language, published, coverage } }) => {
    const article = articles.get(id);
    return entry(id, {
      outlet,
      title,
      language,
      published,
      fingerprint: article ? fingerprintOf(article) : null,
      tags: id === 'garbled' ? ['first week', 'שבוע ראשון'] : [],
      verdicts: [{ dossier: of, version, answer: coverage }],
    });
  });
}

function alikeAmong(entries: LibraryEntry[]) {
  const steps = findAlike(entries);
  while (true) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const adding = (state: Partial<AddingState>): GalleryState => ({
  wide: true,
  draw: () =>
    drawn(
      () => ({}),
      <AddingProgress
        lot={1}
        adding={{
          state: 'running',
          problem: null,
          done: 0.4,
          counts: { new: 12, changed: 1, same: 3 },
          failures: [],
          ...state,
        }}
        actions={{ cancel: nothing, resume: nothing, takeBack: nothing, close: nothing }}
      />,
    ),
});

const panel = (press?: string): GalleryState => ({
  wide: true,
  ...(press ? { press } : {}),
  draw: () =>
    drawn(
      () => ({}),
      <AddPanel
        tabs={[{ tabId: 1, address: 'https://news.example/talks', title: 'Talks go on' }]}
        onFiles={nothing}
        onTabs={nothing}
        onAddresses={nothing}
        onText={nothing}
        onClose={nothing}
      />,
    ),
});

/** The library in every situation. */
export const libraryStates: Record<string, GalleryState> = {
  library: library(),
  'library: some chosen': library((entries) => ({
    chosen: new Set(entries.slice(0, 3).map(({ id }) => id)),
  })),
  'library: copies offered': {
    ...library((entries) => ({ alike: alikeAmong(entries) })),
    press: 'details > summary',
  },
  'library: copies joined': library((entries) => {
    const [group] = alikeAmong(entries);
    if (!group) return {};
    const copies = group.copies.map((copy) => copy.entry);
    return {
      copies: new Map([[group.original.id, copies]]),
      shown: entries.filter((each) => !copies.includes(each)),
    };
  }),
  'library: names that may deceive': library(() => {
    const shown = oddEntries();
    return { shown, total: shown.length, facets: facetsOf(shown, '') };
  }),
  'library: nothing found': library(() => ({ shown: [] })),
  'library: empty': library(() => ({ total: 0, shown: [] })),
  'library: something damaged, something undone': library(() => ({
    damaged: 11,
    canUndo: true,
    outcome: '…',
  })),
  'library: the ways to add': panel(),
  'library: pasting a text': panel('details:last-of-type > summary'),
  'library: adding': adding({}),
  'library: adding stopped': adding({
    state: 'stopped',
    problem: 'library-full',
    failures: [{ name: 'draft.html', problem: 'no-article' }],
  }),
  'library: added': adding({ state: 'done', done: 1 }),
  'library: added, very much failed': adding({
    state: 'done',
    done: 1,
    failures: Array.from({ length: 712 }, (_, n) => ({
      name: `page-${n}.html`,
      problem: 'no-article',
    })),
  }),
};
