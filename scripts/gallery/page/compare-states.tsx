import {
  articleChoice,
  type CellChoice,
  openedIn,
} from '../../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../../components/compare/compare-texts-context.ts';
import { CorrectionForm } from '../../../components/compare/corrections/CorrectionForm.tsx';
import { correctableIn } from '../../../components/compare/corrections/correctable.ts';
import { OutletsView } from '../../../components/compare/outlets/OutletsView.tsx';
import { PassageDrawer } from '../../../components/compare/PassageDrawer.tsx';
import type { Choice, View } from '../../../components/compare/place.ts';
import { ReadingProgress } from '../../../components/compare/ReadingProgress.tsx';
import { OpeningNotice } from '../../../components/parts/OpeningNotice.tsx';
import { NO_COPIES } from '../../../core/comparison/copies.ts';
import { matrixOf } from '../../../core/comparison/read-columns.ts';
import { drawnView, type Frame, notes, page } from './compare-page.tsx';
import type { GalleryState } from './gallery-state.ts';
import { type RealComparison, realComparison } from './real-comparison.ts';

const nothing = () => {};

const shown = (
  view: View,
  choice: Choice = {},
  press?: string,
  frame: Frame = {},
): GalleryState => ({
  wide: true,
  ...(press ? { press } : {}),
  draw: () => (
    <>
      {page(
        view,
        choice,
        <>
          {notes(realComparison())}
          {drawnView(view, choice)}
        </>,
        frame,
      )}
    </>
  ),
});

/** The drawer over the matrix, with what stands in it. */
const drawer = (choose: (comparison: RealComparison) => CellChoice | null): GalleryState => ({
  wide: true,
  draw: () => {
    const comparison = realComparison();
    const { dossier, articles, columns } = comparison;
    const choice = choose(comparison);
    const cell = choice && openedIn(matrixOf(columns, dossier), choice);
    return (
      <>
        {page('matrix', {}, drawnView('matrix', {}))}
        {cell && (
          <PassageDrawer
            cell={cell}
            dossier={dossier}
            articleOf={(id) => articles.get(id) ?? null}
            open={new Set()}
            onShow={nothing}
            outcome={null}
            onClose={nothing}
            corrections={(opened) => {
              const article = articles.get(opened.column.id);
              const of = { textHash: 'f'.repeat(64), dossier: dossier.id };
              return (
                article && (
                  <CorrectionForm
                    choices={correctableIn(cell.row, opened, of)}
                    article={article}
                    names={[]}
                    onPut={nothing}
                  />
                )
              );
            }}
          />
        )}
      </>
    );
  },
});

/** A cell of an article in this state, the first there is. */
const cellOf =
  (state: string, article?: string) =>
  ({ matrix }: RealComparison): CellChoice | null => {
    const rows = matrix.groups.flatMap((group) => group.rows);
    for (const row of rows) {
      const at = row.cells.findIndex(
        (cell, index) =>
          cell.state === state && (!article || matrix.columns[index]?.id === article),
      );
      const column = matrix.columns[at];
      if (column) return { row, carriers: [{ column, found: row.cells[at]?.found ?? [] }] };
    }
    return null;
  };

function Opening({ problem }: { problem: string | null }) {
  return <OpeningNotice texts={useCompareTexts()} problem={problem} onAgain={nothing} />;
}

/** The comparison, its views and what opens in them. */
export const compareStates: Record<string, GalleryState> = {
  'compare: matrix': shown('matrix'),
  'compare: matrix of outlets, by language': shown('matrix', { unit: 'outlet', by: 'language' }),
  'compare: heat map': shown('matrix', { look: 'heat' }),
  'compare: side by side': shown('side-by-side'),
  'compare: quotations': shown('quotations'),
  'compare: timeline': shown('timeline'),
  'compare: timeline, as a table': shown('timeline', {}, '[aria-labelledby="carried"] summary'),
  'compare: outlets': shown('outlets'),
  'compare: texts printed more than once': shown('outlets', {}, '#copies summary'),
  'compare: articles left out': shown('outlets', {}, '#left-out summary'),
  'compare: copies counted each time': {
    wide: true,
    draw: () => {
      const { dossier, scope } = realComparison();
      return (
        <>
          {page(
            'outlets',
            { copies: 'each' },
            <>
              {notes(realComparison(), 'each')}
              <OutletsView columns={scope.counted} copies={NO_COPIES} dossier={dossier} />
            </>,
          )}
        </>
      );
    },
  },
  'compare: nothing of the story': {
    wide: true,
    draw: () => {
      const { dossier, scope } = realComparison();
      const empty = {
        ...realComparison(),
        matrix: matrixOf([], dossier),
        scope: { ...scope, copies: NO_COPIES },
      };
      return <>{page('matrix', {}, notes(empty))}</>;
    },
  },
  'compare: a passage': drawer(cellOf('reported', 'hebrew')),
  'compare: a garbled passage': drawer(cellOf('garble')),
  'compare: not found': drawer(cellOf('not-found', 'arabic')),
  'compare: an article about another story': drawer(({ scope }) => {
    const [other] = scope.others.filter(({ coverage }) => coverage === 'neighbour');
    return other ? articleChoice(other) : null;
  }),
  'compare: putting something right': {
    ...drawer(cellOf('reported', 'french')),
    press: 'dialog details:last-of-type > summary',
  },
  'compare: something undone, something damaged': shown('quotations', {}, undefined, {
    damaged: 2,
    canUndo: true,
    outcome: '…',
  }),
  'compare: empty': {
    wide: true,
    draw: () => <>{page('matrix', {}, null, { count: 0 })}</>,
  },
  'compare: reading the articles': {
    wide: true,
    draw: () => (
      <>
        {page(
          'matrix',
          {},
          <ReadingProgress reading={{ done: 7, total: 12 }} failed={false} onAgain={nothing} />,
        )}
      </>
    ),
  },
  'compare: reading failed': {
    wide: true,
    draw: () => (
      <>{page('matrix', {}, <ReadingProgress reading={null} failed onAgain={nothing} />)}</>
    ),
  },
  'compare: opening': {
    wide: true,
    draw: () => (
      <>
        <Opening problem={null} />
      </>
    ),
  },
  'compare: could not be opened': {
    wide: true,
    draw: () => (
      <>
        <Opening problem="no-answer" />
      </>
    ),
  },
};
