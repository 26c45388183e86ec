import { useCallback, useMemo, useState } from 'preact/hooks';
import { outcomeSentence } from '../../catalogue/refusal.ts';
import { CompareView } from '../../components/compare/CompareView.tsx';
import { articleChoice, type CellChoice, openedIn } from '../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import { ReadingProgress } from '../../components/compare/ReadingProgress.tsx';
import { ScopeNotes } from '../../components/compare/ScopeNotes.tsx';
import { UnreadArticles } from '../../components/compare/UnreadArticles.tsx';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import type { Column } from '../../core/comparison/matrix.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { isolated } from '../../core/language/readable-text.ts';
import type { Answer } from '../../platform/ask.ts';
import { ExportComparison } from './ExportComparison.tsx';
import { OpenPassage } from './OpenPassage.tsx';
import { ShownView } from './ShownView.tsx';
import { useComparison } from './use-comparison.ts';
import { useCopies } from './use-copies.ts';
import type { useLibrary } from './use-library.ts';
import { usePlace } from './use-place.ts';
import { useScope } from './use-scope.ts';

type Props = {
  articles: SavedArticle[];
  damaged: string[];
  library: ReturnType<typeof useLibrary>;
  dossier: Dossier;
  dossiers: Dossier[];
  onChoose: (dossier: string) => void;
};

export function Comparison(props: Props) {
  const { articles, damaged, library, dossier, dossiers, onChoose } = props;
  const words = useCompareTexts();
  const catalogue = useCatalogue();
  const { place, choose } = usePlace();
  const [opened, setOpened] = useState<CellChoice | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const comparison = useComparison(articles, dossier);
  const { columns, compared, unread, reading, again } = comparison;
  const hasFailed = unread.length > 0 && compared.length === 0;
  const copies = useCopies(articles);
  const isReady = comparison.isReady && copies !== null && !hasFailed;
  const shown = useScope(columns, copies, place.choice, dossier);
  const { whole } = shown;
  const cell = useMemo(() => opened && openedIn(whole, opened), [opened, whole]);
  const articleOf = useCallback(
    (id: string) => articles.find((saved) => saved.id === id)?.article ?? null,
    [articles],
  );

  const open = (article: Column) => setOpened(articleChoice(article));
  const tell = (answer: Answer, done: string) =>
    setOutcome(outcomeSentence(catalogue, answer, done));
  const remove = async (id: string) => {
    const outlet = whole.columns.find((column) => column.id === id)?.outlet ?? words.noOutlet;
    tell(await library.remove(id), words.removed(isolated(outlet)));
    document.getElementById('undo')?.focus();
  };
  const undo = async () => {
    const answer = await library.undo();
    if (!answer) return;
    const isBack = answer.ok && answer.undone === 'undo-deletion';
    tell(answer, isBack ? words.restored : words.corrections.undone);
  };
  const setApart = async (together: Column[]) => {
    tell(await library.setApart(together.map(({ id }) => id)), words.scope.setApartDone);
    document.getElementById('undo')?.focus();
  };
  return (
    <CompareView
      place={place}
      dossier={dossier}
      dossiers={dossiers}
      count={articles.length}
      damaged={damaged.length}
      canUndo={library.canUndo}
      libraryAddress="/library.html"
      outcome={outcome}
      exportMenu={
        <ExportComparison articles={compared} found={comparison.found} dossier={dossier} />
      }
      actions={{
        choose: onChoose,
        undo: () => void undo(),
      }}
    >
      <ReadingProgress reading={reading} failed={hasFailed} onAgain={again} />
      {compared.length > 0 && <UnreadArticles articles={unread} />}
      {isReady && (
        <ScopeNotes
          columns={shown.matrix.columns}
          others={shown.scope.others}
          copies={shown.scope.copies}
          counting={shown.counting}
          dossier={dossier}
          onCount={(counting) => choose({ copies: counting === 'once' ? '' : counting })}
          onOpen={open}
          onSetApart={(together) => void setApart(together)}
        />
      )}
      {isReady && shown.scope.counted.length > 0 && (
        <ShownView
          {...{ place, dossier, articleOf, ...shown.counted }}
          matrix={shown.matrix}
          onChoose={choose}
          onOpen={setOpened}
          onRemove={(id) => void remove(id)}
        />
      )}
      {cell && (
        <OpenPassage
          {...{ cell, articles, dossier, articleOf }}
          resting={comparison.resting}
          correct={library.correct}
          onClose={() => setOpened(null)}
        />
      )}
    </CompareView>
  );
}
