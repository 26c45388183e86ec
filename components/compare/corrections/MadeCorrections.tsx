import { type Article, passageText } from '../../../core/article.ts';
import type { Correction } from '../../../core/comparison/corrections.ts';
import { aboutCorrected } from '../../../core/coverage/about.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import { Button } from '../../parts/Button.tsx';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Prose } from '../../parts/Prose.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { answerName } from './answer-name.ts';
import styles from './MadeCorrections.module.css';

type Props = {
  made: Correction[];
  /** Those that do not fit the text any more, by id. */
  resting: ReadonlySet<string>;
  article: Article;
  /** That it is written in. */
  language: string | null;
  dossier: Dossier;
  onUndo: (correction: Correction) => void;
};

/** What was put right in an article, with what it was before. */
export function MadeCorrections(props: Props) {
  const { made, resting, article, language, dossier, onUndo } = props;
  const { corrections: words } = useCompareTexts();
  if (made.length === 0) return null;
  return (
    <div class={styles.made}>
      <p class={styles.title}>{words.made}</p>
      <ul>
        {made.map((correction) => (
          <li key={correction.id} data-correction={correction.of.kind}>
            <p>
              {words.kinds[correction.of.kind]}
              <Subject of={correction.of} article={article} dossier={dossier} />
            </p>
            <p>
              {words.before}{' '}
              <s>
                <Value of={correction.of} value={correction.was} language={language} />
              </s>
            </p>
            <p>
              {words.now}{' '}
              <strong>
                <Value of={correction.of} value={correction.is} language={language} />
              </strong>
            </p>
            {correction.note && <p dir="auto">{readableText(correction.note)}</p>}
            {resting.has(correction.id) && <p>{words.resting}</p>}
            <Button
              label={words.undoLabel(words.kinds[correction.of.kind])}
              onClick={() => onUndo(correction)}
            >
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type SubjectProps = { of: Correction['of']; article: Article; dossier: Dossier };

/** Which fact, which dispute, whose words. */
function Subject({ of, article, dossier }: SubjectProps) {
  const words = useCompareTexts();
  const { colon } = useCatalogue();
  switch (of.kind) {
    case 'fact': {
      const fact = dossier.facts.find(({ id }) => id === of.fact);
      return fact ? [colon, <Prose key="of" of={fact.statement} />] : null;
    }
    case 'dispute': {
      const row = of.part === 'disputed' ? 'dispute' : 'disputed-text';
      return [colon, words.disputeRows[row]];
    }
    case 'speaker': {
      const said = passageText(article, of.passage);
      return said
        ? [
            colon,
            <q key="of">
              <bdi>{readableText(said)}</bdi>
            </q>,
          ]
        : null;
    }
    default:
      return null;
  }
}

type ValueProps = { of: Correction['of']; value: string | null; language: string | null };

function Value({ of, value, language }: ValueProps) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  const about = of.kind === 'verdict' && aboutCorrected(value, language);
  if (about) return answerName(words, about);
  if (value === null) return words.corrections.none[of.kind];
  if (of.kind === 'date') return day(value, 'short');
  return <bdi>{readableText(value)}</bdi>;
}
