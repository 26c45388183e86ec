import type { CitedSource } from '../../core/notes/notes.ts';
import { useCatalogue } from './catalogue-context.ts';
import { Sentence } from './Sentence.tsx';
import styles from './Sources.module.css';
import { Unseen } from './Unseen.tsx';
import { webAddress } from './web-address.ts';

/** The sources of a claim, best first as the dossier has them; beyond `shown` they are folded. */
export function Sources({ sources, shown = 2 }: { sources: CitedSource[]; shown?: number }) {
  const catalogue = useCatalogue();
  if (sources.length === 0) return null;
  const rest = sources.slice(shown);
  return (
    <div class={styles.sources}>
      <SourceList label={catalogue.sources.title} sources={sources.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary class={styles.more}>{catalogue.sources.more(rest.length)}</summary>
          <SourceList label={catalogue.sources.title} sources={rest} />
        </details>
      )}
    </div>
  );
}

function SourceList({ label, sources }: { label: string; sources: CitedSource[] }) {
  return (
    <ul aria-label={label}>
      {sources.map((source) => (
        <Source key={source.id} {...source} />
      ))}
    </ul>
  );
}

function Source(source: CitedSource) {
  const catalogue = useCatalogue();
  const address = webAddress(source.address);
  const { outlet, credit, grade } = source;
  const line = (
    <Sentence
      of={(by = '', from = '') =>
        catalogue.sources.line({ outlet: by, credit: credit && from, grade })
      }
      words={[outlet, credit ?? '']}
    />
  );
  return (
    <li class={styles.source}>
      <span class={source.published ? styles.dated : undefined}>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer" title={source.title ?? undefined}>
            {line}
            <Unseen> ({catalogue.sources.opens})</Unseen>
          </a>
        ) : (
          line
        )}
      </span>
      {source.published && (
        <span class={styles.date}>{catalogue.day(source.published, 'short')}</span>
      )}
    </li>
  );
}
