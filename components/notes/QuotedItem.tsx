import { localisedText } from '../../catalogue/localised-text.ts';
import { quotationNoteId } from '../../core/notes/note-id.ts';
import type { KnownNote, QuotedNote } from '../../core/notes/notes.ts';
import type { SpokenBy } from '../../core/quotations/quotation.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Sources } from '../parts/Sources.tsx';
import { SpeakerName } from '../parts/SpeakerName.tsx';
import { SpokenText } from '../parts/SpokenText.tsx';
import styles from './QuotedItem.module.css';
import { WordsFrom } from './WordsFrom.tsx';

export function QuotedItem(props: { quoted: QuotedNote; published: string | null }) {
  const { quotation, known } = props.quoted;
  return (
    <li
      class={styles.item}
      id={quotationNoteId(quotation.passage)}
      data-speaker={quotation.speaker?.person ?? ''}
    >
      <SpokenText text={quotation.text} language={props.quoted.language} />
      <Speaker {...props} />
      {known && <Known known={known} />}
      {known && <Sources sources={known.best.sources} shown={1} />}
      <JumpButton passage={quotation.passage} about={quotation.text} />
    </li>
  );
}

function Speaker({ quoted, published }: { quoted: QuotedNote; published: string | null }) {
  const { quoted: words, comma } = useCatalogue();
  const { speaker, verb, family, confidence, relayedBy } = quoted.quotation;
  if (!speaker) return <p class={styles.speaker}>{words.unclear}</p>;
  return (
    <p class={styles.speaker}>
      <b>
        <SpeakerName name={speaker.name} known={quoted.name} confidence={confidence} />
      </b>
      {!speaker.named && (
        <span>
          {comma}
          {words.unnamed}
        </span>
      )}
      <Role speaker={speaker} roleThen={quoted.roleThen} published={published} />
      {verb && (
        <span>
          {comma}
          <Sentence of={(said = '') => words.verb(said, family)} words={[verb]} />
        </span>
      )}
      {relayedBy && (
        <span>
          {comma}
          <Sentence of={(name = '') => words.relayed(name)} words={[relayedBy.name]} />
        </span>
      )}
    </p>
  );
}

function Role(props: {
  speaker: SpokenBy;
  roleThen: QuotedNote['roleThen'];
  published: string | null;
}) {
  const { quoted: words, day, language, comma } = useCatalogue();
  const { speaker, roleThen, published } = props;
  if (roleThen) {
    const role = localisedText(roleThen, language);
    return (
      <span>
        {comma}
        <Sentence
          of={(title = '') => words.roleThen(title, published && day(published))}
          words={[role.text]}
          language={role.language}
        />
      </span>
    );
  }
  if (!speaker.role || speaker.role === speaker.name) return null;
  return (
    <span>
      {comma}
      <Sentence of={(role = '') => words.printedRole(role)} words={[speaker.role]} />
    </span>
  );
}

function Known({ known }: { known: KnownNote }) {
  const { quoted: words, day, comma } = useCatalogue();
  return (
    <p class={styles.known}>
      {words.known} {day(known.said)}
      {comma}
      <Prose of={known.to} />. {!known.agrees && <WordsFrom known={known} />}{' '}
      {(known.agrees || known.change !== 'same') && words.wording[known.change]}{' '}
      {known.kinds.length + known.comparison.length > 0 && (
        <a href={`#drift:${known.quotation}`}>{words.compare}</a>
      )}
    </p>
  );
}
