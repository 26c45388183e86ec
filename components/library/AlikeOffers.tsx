import { readableText } from '../../core/language/readable-text.ts';
import type { Alike, AlikeGroup } from '../../core/library/alike.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import styles from './AlikeOffers.module.css';
import type { LibraryActions } from './library-state.ts';
import { useLibraryTexts } from './library-texts-context.ts';
import { useNumbers } from './use-numbers.ts';

const MOST = 20; // offers at a time; the next come as these are decided

/** Saved articles that may be one: a person says whether they are. */
export function AlikeOffers(props: {
  groups: AlikeGroup[];
  actions: Pick<LibraryActions, 'joinCopies' | 'keepApart'>;
}) {
  const words = useLibraryTexts();
  const { percent } = useNumbers();
  const { groups, actions } = props;
  return (
    <Fold title={words.alike(groups.length)}>
      <p class={styles.explained}>{words.alikeExplained}</p>
      <ul class={styles.groups}>
        {groups.slice(0, MOST).map((group) => (
          <li key={group.original.id} class={styles.group} data-alike={group.original.id}>
            <ul>
              <Member entry={group.original} says={words.original} />
              {group.copies.map((copy) => (
                <Member key={copy.entry.id} entry={copy.entry} says={why(copy, words, percent)} />
              ))}
            </ul>
            <div class={styles.actions}>
              <Button onClick={() => actions.joinCopies(group)}>{words.joinCopies}</Button>
              <Button onClick={() => actions.keepApart(idsOf(group))}>{words.keepApart}</Button>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Member({ entry, says }: { entry: LibraryEntry; says: string }) {
  const words = useLibraryTexts();
  const { day } = useCatalogue();
  const { title, outlet, language, published } = entry;
  return (
    <li class={styles.member}>
      <p class={styles.outlet}>
        <bdi>{readableText(outlet ?? words.noOutlet)}</bdi>
        {' · '}
        {published ? day(published, 'short') : words.noDate}
      </p>
      <p class={styles.title} lang={language ?? undefined} dir="auto">
        {readableText(title ?? words.noTitle)}
      </p>
      <p class={styles.says}>{says}</p>
    </li>
  );
}

function why(
  { why: reason, likeness }: Alike,
  words: ReturnType<typeof useLibraryTexts>,
  percent: (share: number) => string,
): string {
  if (reason === 'page' || likeness === null) return words.samePage;
  return words.sameText(percent(likeness));
}

function idsOf({ original, copies }: AlikeGroup): string[] {
  return [original.id, ...copies.map(({ entry }) => entry.id)];
}
