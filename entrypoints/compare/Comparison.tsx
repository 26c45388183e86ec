import { useState } from 'preact/hooks';
import { refusalSentence } from '../../catalogue/refusal.ts';
import { CompareView } from '../../components/compare/CompareView.tsx';
import type { CellChoice } from '../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { isolated } from '../../components/parts/readable-text.ts';
import type { DamagedRecord } from '../../core/comparison/read-record.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { ExportComparison } from './ExportComparison.tsx';
import { OpenPassage } from './OpenPassage.tsx';
import type { useLibrary } from './use-library.ts';
import { useMatrix } from './use-matrix.ts';

type Props = {
  articles: SavedArticle[];
  damaged: DamagedRecord[];
  library: ReturnType<typeof useLibrary>;
  dossier: Dossier;
  dossiers: Dossier[];
  onChoose: (dossier: string) => void;
};

export function Comparison(props: Props) {
  const { articles, damaged, library, dossier, dossiers, onChoose } = props;
  const words = useCompareTexts();
  const catalogue = useCatalogue();
  const [choice, setChoice] = useState<CellChoice | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const matrix = useMatrix(articles, dossier);

  const tell = (problem: string | null, done: string) =>
    setOutcome(problem === null ? done : refusalSentence(catalogue, problem));
  const remove = async (id: string) => {
    const outlet = matrix.columns.find((column) => column.id === id)?.outlet ?? words.noOutlet;
    tell(await library.remove(id), words.removed(isolated(outlet)));
    document.getElementById('undo')?.focus();
  };
  const opened = choice && articles.find(({ id }) => id === choice.column.id);
  return (
    <CompareView
      dossier={dossier}
      dossiers={dossiers}
      matrix={matrix}
      damaged={damaged.length}
      canUndo={library.canUndo}
      outcome={outcome}
      exportMenu={<ExportComparison articles={articles} dossier={dossier} />}
      actions={{
        choose: onChoose,
        open: setChoice,
        remove: (id) => void remove(id),
        undo: async () => tell(await library.undo(), words.restored),
      }}
    >
      {choice && opened && (
        <OpenPassage choice={choice} article={opened.article} onClose={() => setChoice(null)} />
      )}
    </CompareView>
  );
}
