import { useState } from 'preact/hooks';
import { outcomeSentence } from '../../catalogue/refusal.ts';
import type { LibraryActions } from '../../components/library/library-state.ts';
import { useLibraryTexts } from '../../components/library/library-texts-context.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { ask, type Refusal } from '../../platform/ask.ts';
import type { CopyLinks } from '../../platform/library-edits.ts';
import type { LibraryMessage } from '../../platform/messages.ts';

type Change = { messages: LibraryMessage[]; says: (count: number) => string };
type Undo = { change: Change; count: number };
/** What the background answers to changes: ids, or what was before, of those that did change. */
type Changed = { changed?: string[]; before?: CopyLinks[] };

const AT_ONCE = 100; // articles a message: answered in time on a slow machine, too

/** What a person changes in the library, what is said of it, and the way back, step by step. */
export function useChanges(refresh: () => Promise<void>) {
  const words = useLibraryTexts();
  const catalogue = useCatalogue();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [undos, setUndos] = useState<Undo[]>([]);

  const send = async ({ messages, says }: Change, count: number): Promise<Sent> => {
    const sent = await sendAll(messages);
    await refresh();
    setOutcome(outcomeSentence(catalogue, sent.refusal ?? { ok: true }, says(count)));
    return sent;
  };
  /** Where a part went wrong, what was changed until then can be undone all the same. */
  const change = async (forth: Change, count: number, back: (sent: Sent) => Change) => {
    const way = back(await send(forth, count));
    if (way.messages.length > 0) setUndos((before) => [...before, { change: way, count }]);
  };
  const undo = async () => {
    const last = undos.at(-1);
    if (!last || (await send(last.change, last.count)).refusal) return;
    setUndos((before) => before.filter((each) => each !== last));
  };
  const undone = () => words.undone;
  const relinked = ({ before }: Sent): Change => ({
    messages: before.length > 0 ? [{ type: 'put-back-copies', before }] : [],
    says: undone,
  });

  const actions: Pick<
    LibraryActions,
    'tag' | 'untag' | 'remove' | 'undo' | 'joinCopies' | 'keepApart'
  > = {
    tag: (ids, tag) =>
      void change(
        { messages: tagging(ids, [tag], []), says: () => words.tagged(isolated(tag)) },
        ids.length,
        ({ changed }) => ({ messages: tagging(changed, [], [tag]), says: undone }),
      ),
    untag: (ids, tag) =>
      void change(
        { messages: tagging(ids, [], [tag]), says: () => words.untagged(isolated(tag)) },
        ids.length,
        ({ changed }) => ({ messages: tagging(changed, [tag], []), says: undone }),
      ),
    remove: async (ids) => {
      const deletion = crypto.randomUUID();
      await change(
        {
          messages: parts(ids).map((some) => ({ type: 'delete-articles', ids: some, deletion })),
          says: (count) => `${words.removed(count)} ${words.removedFor}`,
        },
        ids.length,
        // What was not answered may have been done all the same.
        ({ worked, refusal }) => ({
          messages:
            worked > 0 || refusal?.problem === 'no-answer'
              ? [{ type: 'undo-deletion', deletion }]
              : [],
          says: words.restored,
        }),
      );
      document.getElementById('undo')?.focus();
    },
    undo: () => void undo(),
    joinCopies: ({ original, copies }) => {
      const ids = [original.id, ...copies.map(({ entry }) => entry.id)];
      const join = { type: 'join-copies' as const, ids, original: original.id };
      void change({ messages: [join], says: () => words.joined }, ids.length, relinked);
    },
    keepApart: (ids) =>
      void change(
        { messages: [{ type: 'keep-apart', ids }], says: () => words.apart },
        ids.length,
        relinked,
      ),
  };
  return { actions, outcome, canUndo: undos.length > 0 };
}

type Sent = { refusal: Refusal | null; worked: number; changed: string[]; before: CopyLinks[] };

/** One after the other, until one is refused. */
async function sendAll(messages: LibraryMessage[]): Promise<Sent> {
  const sent: Sent = { refusal: null, worked: 0, changed: [], before: [] };
  for (const message of messages) {
    const answer = await ask<Changed>(message);
    if (!answer.ok) return { ...sent, refusal: answer };
    sent.worked++;
    sent.changed.push(...(answer.changed ?? []));
    sent.before.push(...(answer.before ?? []));
  }
  return sent;
}

function tagging(ids: string[], add: string[], remove: string[]): LibraryMessage[] {
  return parts(ids).map((some) => ({ type: 'tag-articles', ids: some, add, remove }));
}

function parts(ids: string[]): string[][] {
  const count = Math.ceil(ids.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
