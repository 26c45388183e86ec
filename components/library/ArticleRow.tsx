import { isolated, readableText } from '../../core/language/readable-text.ts';
import { answerOf, type LibraryEntry } from '../../core/library/library-entry.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { webAddress } from '../parts/web-address.ts';
import styles from './ArticleRow.module.css';
import type { LibraryActions } from './library-state.ts';
import { useLibraryTexts } from './library-texts-context.ts';

type Props = {
  entry: LibraryEntry;
  /** Of the same text, at other outlets or addresses. */
  copies: LibraryEntry[];
  dossier: string;
  isChosen: boolean;
  actions: LibraryActions;
};

export function ArticleRow({ entry, copies, dossier, isChosen, actions }: Props) {
  const words = useLibraryTexts();
  const { day } = useCatalogue();
  const { id, language, published } = entry;
  const title = readableText(entry.title ?? words.noTitle);
  const outlet = outletIn(entry, words.noOutlet);
  return (
    <li class={styles.row} data-article={id} data-chosen={isChosen}>
      <label class={styles.choose}>
        <input
          type="checkbox"
          value={id}
          checked={isChosen}
          aria-label={words.choose(isolated(title))}
          onChange={({ currentTarget }) => actions.choose([id], currentTarget.checked)}
        />
      </label>
      <div class={styles.main}>
        <p class={styles.outlet}>
          <bdi>{outlet}</bdi>
          <time class={styles.date} dateTime={published ?? undefined}>
            {published ? day(published, 'short') : words.noDate}
          </time>
        </p>
        <h3 class={styles.title} lang={language ?? undefined} dir="auto">
          <Title entry={entry}>{title}</Title>
        </h3>
        <Details entry={entry} dossier={dossier} onUntag={(tag) => actions.untag([id], tag)} />
        {copies.length > 0 && <Copies original={entry} copies={copies} actions={actions} />}
      </div>
    </li>
  );
}

function Title({ entry, children }: { entry: LibraryEntry; children: string }) {
  const address = webAddress(entry.address);
  if (!address) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function Details(props: { entry: LibraryEntry; dossier: string; onUntag: (tag: string) => void }) {
  const words = useLibraryTexts();
  const { languageName } = useCatalogue();
  const { language, extent, corrections, tags } = props.entry;
  const answer = answerOf(props.entry, props.dossier);
  const said = [
    language && languageName(language),
    answer && words.answers[answer],
    extent === 'whole' ? null : words[extent],
    corrections > 0 ? words.corrected(corrections) : null,
  ].filter((each) => each !== null);
  return (
    <ul class={styles.details}>
      {said.map((each) => (
        <li key={each}>{each}</li>
      ))}
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            class={styles.tag}
            aria-label={words.removeTag(isolated(tag))}
            onClick={() => props.onUntag(tag)}
          >
            <bdi>{readableText(tag)}</bdi> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Copies(props: {
  original: LibraryEntry;
  copies: LibraryEntry[];
  actions: LibraryActions;
}) {
  const words = useLibraryTexts();
  const { original, copies, actions } = props;
  return (
    <div class={styles.copies}>
      <span>{words.republished}</span>
      <ul>
        {copies.map((copy) => {
          const outlet = outletIn(copy, words.noOutlet);
          return (
            <li key={copy.id}>
              <bdi>{outlet}</bdi>
              <button
                type="button"
                class={styles.tag}
                aria-label={words.notCopy(isolated(outlet))}
                onClick={() => actions.keepApart([original.id, copy.id])}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function outletIn({ outlet }: LibraryEntry, without: string): string {
  return readableText(outlet ?? without);
}
