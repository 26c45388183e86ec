import type { Reason } from '../../core/coverage/verdict.ts';

/** What speaks for and against a verdict, in words. */
export const reasons = {
  speaks: { for: 'For', against: 'Against', neither: 'Also seen' },
  reasons: {
    date: 'Date',
    sides: 'Both sides of the story named',
    subject: 'What it speaks of',
    actors: 'People and bodies of those days',
    neighbour: 'Words that belong to another story',
    headline: 'Words in the headline',
    share: 'Share of the text that is about it',
  } satisfies Record<Reason['kind'], string>,
  missing: {
    date: 'No date that fits',
    sides: 'The two sides are not both named',
    subject: 'The story’s subject is not spoken of',
    actors: 'Nobody of those days is named',
    neighbour: 'No words of another story',
    headline: 'The headline does not speak of it',
    share: 'Little of the text is about it',
  } satisfies Record<Reason['kind'], string>,
  dayNamed: 'A day of those days, named in the text',
  none: 'The page’s words and date gave no reason either way.',
};
