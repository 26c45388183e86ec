import { useRef } from 'preact/hooks';
import { localisedText } from '../../catalogue/localised-text.ts';
import { outcomeSentence } from '../../catalogue/refusal.ts';
import type { OpenedArticle } from '../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import {
  CorrectionForm,
  type Draft,
} from '../../components/compare/corrections/CorrectionForm.tsx';
import { correctableIn } from '../../components/compare/corrections/correctable.ts';
import { MadeCorrections } from '../../components/compare/corrections/MadeCorrections.tsx';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import type { Item } from '../../core/comparison/matrix.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { CorrectionChange, useLibrary } from './use-library.ts';

type Props = {
  saved: SavedArticle;
  row: Item | null;
  opened: OpenedArticle;
  dossier: Dossier;
  resting: ReadonlySet<string>;
  correct: ReturnType<typeof useLibrary>['correct'];
  onTold: (outcome: string) => void;
};

/** What was put right in an opened article, with the way back, and what may be. */
export function Corrections({ saved, row, opened, dossier, resting, correct, onTold }: Props) {
  const { corrections: words } = useCompareTexts();
  const catalogue = useCatalogue();
  const frame = useRef<HTMLDivElement>(null);
  const { article, textHash } = saved;
  const made = saved.corrections.filter(
    ({ of }) => !('dossier' in of) || of.dossier === dossier.id,
  );
  const change = async (wanted: CorrectionChange, done: string) => {
    onTold(outcomeSentence(catalogue, await correct(saved.id, wanted), done));
    frame.current?.focus(); // the button that was pressed may be gone
  };
  const put = ({ of, was, is, note }: Draft) => {
    const [id, at] = [crypto.randomUUID(), new Date().toISOString()];
    const correction = { id, of, was, is, at, note };
    void change({ type: 'add-correction', correction }, words.done);
  };
  const choices = correctableIn(row, opened, { textHash, dossier: dossier.id });
  return (
    <div ref={frame} tabIndex={-1}>
      <MadeCorrections
        {...{ made, resting, article, dossier }}
        language={opened.column.language}
        onUndo={({ id }) =>
          void change({ type: 'remove-correction', correction: id }, words.undone)
        }
      />
      <CorrectionForm
        key={JSON.stringify([made.length, choices])}
        choices={choices}
        article={article}
        names={dossier.people.map(({ name }) => localisedText(name, catalogue.language).text)}
        onPut={put}
      />
    </div>
  );
}
