import type { DriftNote, QuotedNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Meaning } from '../parts/Meaning.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import { SpeakerName } from '../parts/SpeakerName.tsx';
import { ComparedWording } from './ComparedWording.tsx';
import styles from './WordingDrift.module.css';
import { WordsFrom } from './WordsFrom.tsx';

type Props = { drift: DriftNote[]; quoted: QuotedNote[] };

/** Quotations printed otherwise than by their best source, word by word. */
export function WordingDrift({ drift, quoted }: Props) {
  const { drift: words } = useCatalogue();
  if (drift.length === 0) return null;
  return (
    <Section name="drift" title={words.title}>
      <ol class={styles.list}>
        {drift.map((each) => (
          <DriftItem
            key={`${each.passage.block}:${each.passage.start}`}
            drift={each}
            quoted={quotedFor(each, quoted)}
          />
        ))}
      </ol>
    </Section>
  );
}

type ItemProps = { drift: DriftNote; quoted: QuotedNote | undefined };

function DriftItem({ drift, quoted }: ItemProps) {
  const { drift: words, translation, colon } = useCatalogue();
  const { best, comparison, explanation } = drift;
  const { speaker, confidence = 0 } = quoted?.quotation ?? {};
  return (
    <li class={styles.item} id={`drift:${drift.quotation}`} data-drift={drift.kind}>
      <h3 class={styles.kind}>
        {speaker && (
          <>
            <SpeakerName name={speaker.name} known={quoted?.name ?? null} confidence={confidence} />
            {colon}
          </>
        )}
        {words.kind[drift.kind === 'garble' && !explanation ? 'drift' : drift.kind]}
      </h3>
      {drift.kinds.length > 0 && (
        <div class={styles.kinds}>
          <p class={styles.label}>{words.how}</p>
          <ul>
            {drift.kinds.map((kind) => (
              <li key={kind}>{words.kinds[kind]}</li>
            ))}
          </ul>
        </div>
      )}
      {quoted?.known && !quoted.known.agrees && (
        <p>
          <WordsFrom known={quoted.known} />
        </p>
      )}
      <ComparedWording
        label={best.original ? translation.translated : words.best}
        side="best"
        comparison={comparison}
        text={best.text}
        language={best.language}
      />
      <Meaning of={best} />
      <Sources sources={best.sources} />
      <ComparedWording
        label={words.page}
        side="page"
        comparison={comparison}
        text={drift.page}
        language={quoted?.language ?? null}
      />
      <p class={styles.place}>
        <JumpButton passage={drift.passage} about={drift.page} />
      </p>
      {explanation && (
        <div class={styles.explanation}>
          <h4 class={styles.label}>{words.why}</h4>
          <p>
            <Prose of={explanation} />
          </p>
        </div>
      )}
    </li>
  );
}

function quotedFor({ passage }: DriftNote, quoted: QuotedNote[]): QuotedNote | undefined {
  return quoted.find(
    ({ quotation }) =>
      quotation.passage.block === passage.block && quotation.passage.start === passage.start,
  );
}
