import type { CitedSource } from '../../core/notes/notes.ts';
import { useCatalogue } from './catalogue-context.ts';
import { Sentence } from './Sentence.tsx';
import styles from './Sources.module.css';
import { Unseen } from './Unseen.tsx';
import { Words } from './Words.tsx';
import { webAddress } from './web-address.ts';

/** The sources of a claim, best first as the dossier has them; beyond `shown` they are folded. */
export function Sources({ sources, shown = 2 }: { sources: CitedSource[]; shown?: number }) {
  const catalogue = useCatalogue();
  if (sources.length === 0) return null;
  const rest = sources.slice(shown);
  const list = (listed: CitedSource[]) => (
    <ul aria-label={catalogue.sources.title}>
      {listed.map((source) => (
        <Source key={source.id} source={source} told={toldBy(source, sources)} />
      ))}
    </ul>
  );
  return (
    <div class={styles.sources}>
      {list(sources.slice(0, shown))}
      {rest.length > 0 && (
        <details>
          <summary class={styles.more}>{catalogue.sources.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </div>
  );
}

/** What tells a source from another of the same outlet and day: its title, where it is known. */
function toldBy(source: CitedSource, sources: CitedSource[]): string | null {
  const lineOf = ({ outlet, credit, published }: CitedSource) =>
    [outlet, credit, published].join('\n');
  const isAlone = sources.every((each) => each === source || lineOf(each) !== lineOf(source));
  return isAlone ? null : source.title;
}

function Source({ source, told }: { source: CitedSource; told: string | null }) {
  const catalogue = useCatalogue();
  const address = webAddress(source.address);
  const { outlet, credit, grade } = source;
  const line = (
    <>
      <Sentence
        of={(by = '', from = '') =>
          catalogue.sources.line({ outlet: by, credit: credit && from, grade })
        }
        words={[outlet, credit ?? '']}
      />
      {told && catalogue.colon}
      {told && <Words>{told}</Words>}
    </>
  );
  return (
    <li class={styles.source}>
      {address ? (
        <a href={address} target="_blank" rel="noreferrer" title={source.title ?? undefined}>
          {line}
          <Unseen> ({catalogue.sources.opens})</Unseen>
        </a>
      ) : (
        line
      )}
      {source.published && catalogue.comma}
      {source.published && (
        <span class={styles.date}>{catalogue.day(source.published, 'short')}</span>
      )}
    </li>
  );
}
