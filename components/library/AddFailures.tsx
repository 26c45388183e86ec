import { useEffect, useRef, useState } from 'preact/hooks';
import { refusalSentence } from '../../catalogue/refusal.ts';
import { readableText } from '../../core/language/readable-text.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import styles from './AddFailures.module.css';
import { useLibraryTexts } from './library-texts-context.ts';

type Failure = { name: string; problem: string };

const AT_A_TIME = 500; // lines: thousands at once would hold the page up
const FEW = 10;

/** Everything that could not be added, each in a line that says why; of very many, some at a time. */
export function AddFailures({ failures }: { failures: Failure[] }) {
  const words = useLibraryTexts();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(AT_A_TIME);
  const left = failures.length - shown;
  // The button that was pressed may be gone: reading goes on with the first of the new lines.
  useEffect(() => {
    const next = list.current?.children[shown - AT_A_TIME];
    if (shown > AT_A_TIME && next instanceof HTMLElement) next.focus();
  }, [shown]);
  if (failures.length === 0) return null;
  return (
    <Fold title={words.adding.failures} open={failures.length <= FEW}>
      <ul ref={list} class={styles.failures}>
        {failures.slice(0, shown).map((failure, at) => (
          <FailureLine key={at} {...failure} />
        ))}
      </ul>
      {left > 0 && (
        <Button id="more-failures" onClick={() => setShown(shown + AT_A_TIME)}>
          {words.adding.more(Math.min(left, AT_A_TIME))}
        </Button>
      )}
    </Fold>
  );
}

function FailureLine({ name, problem }: Failure) {
  const { problems } = useLibraryTexts();
  const catalogue = useCatalogue();
  return (
    <li tabIndex={-1}>
      <bdi dir="auto">{readableText(name)}</bdi>
      <span>
        {Object.hasOwn(problems, problem)
          ? problems[problem as keyof typeof problems]
          : refusalSentence(catalogue, problem)}
      </span>
    </li>
  );
}
