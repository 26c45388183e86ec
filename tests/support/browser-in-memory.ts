/** The settings and messages that a test may look at, or have lost on the way. */
export const between = {
  stored: {} as Record<string, unknown>,
  asked: [] as string[],
  lose: null as null | ((type: string) => boolean),
};

/** Stands for the browser: keeps settings, and takes messages to the background's own answers. */
export const browser = {
  runtime: { sendMessage: (message: { type: string }) => answer(message) },
  storage: {
    local: {
      get: async (key: string) => ({ [key]: between.stored[key] }),
      set: async (values: object) => void Object.assign(between.stored, values),
    },
  },
};

async function answer(message: { type: string }) {
  // Not before it is asked: what answers stands on this browser itself.
  const [{ backupMessage }, { answerForBackup }] = await Promise.all([
    import('../../platform/backup-messages.ts'),
    import('../../entrypoints/background/answer-for-backup.ts'),
  ]);
  const { data } = backupMessage.safeParse(JSON.parse(JSON.stringify(message)));
  if (!data) throw new Error(`not understood: ${message.type}`);
  between.asked.push(data.type);
  const answered = await answerForBackup(data);
  if (between.lose?.(data.type)) throw new Error('The message channel closed');
  return JSON.parse(JSON.stringify(answered));
}
