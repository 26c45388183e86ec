import { useEffect, useMemo } from 'preact/hooks';
import type { CellChoice } from '../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import { MatrixView } from '../../components/compare/matrix/MatrixView.tsx';
import { OutletsView } from '../../components/compare/outlets/OutletsView.tsx';
import type { Choice, Place } from '../../components/compare/place.ts';
import { QuotationsView } from '../../components/compare/quotations/QuotationsView.tsx';
import { SidesView } from '../../components/compare/sides/SidesView.tsx';
import { TimelineView } from '../../components/compare/timeline/TimelineView.tsx';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import type { Article } from '../../core/article.ts';
import type { Copies } from '../../core/comparison/copies.ts';
import type { Matrix } from '../../core/comparison/matrix.ts';
import type { ReadColumn } from '../../core/comparison/read-columns.ts';
import { statementsIn } from '../../core/comparison/statements.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { useCountryOf } from './use-country-of.ts';

type Props = {
  place: Place;
  /** What is counted: articles of the story, and the copies among them. */
  columns: ReadColumn[];
  matrix: Matrix;
  copies: Copies;
  dossier: Dossier;
  articleOf: (id: string) => Article | null;
  onChoose: (choice: Choice) => void;
  onOpen: (choice: CellChoice) => void;
  onRemove: (id: string) => void;
};

/** The view that the address names, and its name in the tab's title. */
export function ShownView(props: Props) {
  const { place, columns, matrix, copies, dossier, articleOf, onChoose, onOpen, onRemove } = props;
  const { view, choice } = place;
  const { title, views } = useCompareTexts();
  const { name } = useCatalogue();
  const countryOf = useCountryOf();
  useEffect(() => {
    document.title = `${views.names[view]} – ${title} – ${name}`;
  }, [views, view, title, name]);

  const common = { matrix, copies, dossier, choice, onChoose, onOpen };
  if (view === 'matrix') return <MatrixView {...{ ...common, countryOf, onRemove }} />;
  if (view === 'side-by-side') return <SidesView {...{ ...common, articleOf }} />;
  if (view === 'quotations')
    return <Quotations {...{ columns, copies, dossier, choice, onOpen }} />;
  if (view === 'timeline') return <TimelineView {...common} />;
  return <OutletsView {...{ columns, copies, dossier }} />;
}

type QuotationsProps = Pick<Props, 'columns' | 'copies' | 'dossier' | 'onOpen'> & {
  choice: Choice;
};

function Quotations({ columns, copies, dossier, choice, onOpen }: QuotationsProps) {
  const statements = useMemo(
    () => statementsIn(columns, dossier, copies),
    [columns, dossier, copies],
  );
  return <QuotationsView {...{ statements, dossier, choice, onOpen }} />;
}
