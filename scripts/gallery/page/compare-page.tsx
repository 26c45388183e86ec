import type { ComponentChildren } from 'preact';
import { CompareView } from '../../../components/compare/CompareView.tsx';
import { MatrixView } from '../../../components/compare/matrix/MatrixView.tsx';
import { OutletsView } from '../../../components/compare/outlets/OutletsView.tsx';
import type { Choice, View } from '../../../components/compare/place.ts';
import { QuotationsView } from '../../../components/compare/quotations/QuotationsView.tsx';
import { ScopeNotes } from '../../../components/compare/ScopeNotes.tsx';
import { SidesView } from '../../../components/compare/sides/SidesView.tsx';
import { TimelineView } from '../../../components/compare/timeline/TimelineView.tsx';
import { statementsIn } from '../../../core/comparison/statements.ts';
import { type RealComparison, realComparison } from './real-comparison.ts';

const nothing = () => {};
const acts = { onChoose: nothing, onOpen: nothing, onRemove: nothing };

export type Frame = Partial<Parameters<typeof CompareView>[0]>;

/** The comparison's page around one of its views. */
export function page(view: View, choice: Choice, children: ComponentChildren, frame: Frame = {}) {
  const { dossier, articles } = realComparison();
  return (
    <CompareView
      place={{ view, choice }}
      dossier={dossier}
      dossiers={[dossier]}
      count={articles.size}
      damaged={0}
      canUndo={false}
      outcome={null}
      libraryAddress="#"
      actions={{ choose: nothing, undo: nothing }}
      {...frame}
    >
      {children}
    </CompareView>
  );
}

export function notes(
  { scope, matrix, dossier }: RealComparison,
  counting: 'once' | 'each' = 'once',
) {
  return (
    <ScopeNotes
      columns={matrix.columns}
      others={scope.others}
      copies={scope.copies}
      counting={counting}
      dossier={dossier}
      onCount={nothing}
      onOpen={nothing}
      onSetApart={nothing}
    />
  );
}

export function drawnView(view: View, choice: Choice) {
  const { dossier, articles, scope, matrix } = realComparison();
  const { counted, copies } = scope;
  const common = { matrix, copies, dossier, choice, ...acts };
  switch (view) {
    case 'matrix':
      return <MatrixView {...common} countryOf={() => null} />;
    case 'side-by-side':
      return <SidesView {...common} articleOf={(id) => articles.get(id) ?? null} />;
    case 'quotations':
      return <QuotationsView {...common} statements={statementsIn(counted, dossier, copies)} />;
    case 'timeline':
      return <TimelineView {...common} />;
    case 'outlets':
      return <OutletsView columns={counted} copies={copies} dossier={dossier} />;
  }
}
