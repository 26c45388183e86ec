import * as z from 'zod/mini';

const name = z.string().check(z.minLength(1), z.maxLength(64));

/** What the page with the backup may ask. A restoring has a name of its own: two never mix. */
export const backupMessage = z.discriminatedUnion('type', [
  /** library ▶ background: everything that is kept, some lines at a time. */
  z.object({
    type: z.literal('read-backup'),
    after: z.nullable(z.string().check(z.maxLength(200))),
  }),
  /** library ▶ background: lines of a backup, put beside the library. A part goes in once. */
  z.object({
    type: z.literal('bring-lines'),
    restoring: name,
    part: z.int().check(z.nonnegative()),
    lines: z.array(z.string()).check(z.maxLength(10_000)),
  }),
  /** library ▶ background: all lines are there. Asked again, it answers the same. */
  z.object({ type: z.literal('restore-lines'), restoring: name }),
  z.object({ type: z.literal('drop-lines'), restoring: name }),
]);

export type BackupMessage = z.infer<typeof backupMessage>;
