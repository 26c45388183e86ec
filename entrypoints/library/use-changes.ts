import { useState } from 'preact/hooks';
import type { LibraryActions } from '../../components/library/library-state.ts';
import { useLibraryTexts } from '../../components/library/library-texts-context.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { isolated } from '../../components/parts/readable-text.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import type { LibraryMessage } from '../../platform/messages.ts';

type Change = { messages: LibraryMessage[]; says: (count: number) => string };
type Undo = { change: Change; count: number };

const AT_ONCE = 500; // articles a message

/** What a person changes in the library, what is said of it, and the way back, step by step. */
export function useChanges(refresh: () => Promise<void>) {
  const words = useLibraryTexts();
  const { refusals } = useCatalogue();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [undos, setUndos] = useState<Undo[]>([]);

  const send = async ({ messages, says }: Change, count: number): Promise<boolean> => {
    const problem = await sendAll(messages);
    await refresh();
    setOutcome(
      problem === null
        ? says(count)
        : (refusals[problem as keyof typeof refusals] ?? refusals.other),
    );
    return problem === null;
  };
  const change = async (forth: Change, back: Change, count: number) => {
    if (!(await send(forth, count))) return;
    setUndos((before) => [...before, { change: back, count }]);
  };
  const undo = async () => {
    const last = undos.at(-1);
    if (!last || !(await send(last.change, last.count))) return;
    setUndos((before) => before.filter((each) => each !== last));
  };

  const actions: Pick<
    LibraryActions,
    'tag' | 'untag' | 'remove' | 'undo' | 'joinCopies' | 'keepApart'
  > = {
    tag: (ids, tag) =>
      void change(
        { messages: tagging(ids, [tag], []), says: () => words.tagged(isolated(tag)) },
        { messages: tagging(ids, [], [tag]), says: () => words.undone },
        ids.length,
      ),
    untag: (ids, tag) =>
      void change(
        { messages: tagging(ids, [], [tag]), says: () => words.untagged(isolated(tag)) },
        { messages: tagging(ids, [tag], []), says: () => words.undone },
        ids.length,
      ),
    remove: async (ids) => {
      const deletion = crypto.randomUUID();
      await change(
        {
          messages: parts(ids).map((some) => ({ type: 'delete-articles', ids: some, deletion })),
          says: (count) => `${words.removed(count)} ${words.removedFor}`,
        },
        { messages: [{ type: 'undo-deletion', deletion }], says: words.restored },
        ids.length,
      );
      document.getElementById('undo')?.focus();
    },
    undo: () => void undo(),
    joinCopies: ({ original, copies }) => {
      const ids = [original.id, ...copies.map(({ entry }) => entry.id)];
      const join = { type: 'join-copies' as const, ids, original: original.id };
      void change(
        { messages: [join], says: () => words.joined },
        { messages: [{ type: 'undo-copies', ids }], says: () => words.undone },
        ids.length,
      );
    },
    keepApart: (ids) =>
      void change(
        { messages: [{ type: 'keep-apart', ids }], says: () => words.apart },
        { messages: [{ type: 'undo-copies', ids }], says: () => words.undone },
        ids.length,
      ),
  };
  return { actions, outcome, canUndo: undos.length > 0 };
}

/** Null when all of it worked, else the first problem. */
async function sendAll(messages: LibraryMessage[]): Promise<string | null> {
  for (const message of messages) {
    const answer: Answer = await ask(message);
    if (!answer.ok) return answer.problem;
  }
  return null;
}

function tagging(ids: string[], add: string[], remove: string[]): LibraryMessage[] {
  return parts(ids).map((some) => ({ type: 'tag-articles', ids: some, add, remove }));
}

function parts(ids: string[]): string[][] {
  const count = Math.ceil(ids.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
