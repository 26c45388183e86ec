import { daysIn } from './dates.ts';
import { compare, libraryRefusals } from './en/compare.ts';
import { controls } from './en/controls.ts';
import { notes } from './en/notes.ts';

/** The English catalogue. */
export const en = {
  language: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  // Day before month: the story's sources and readers are spread over the world.
  day: daysIn('en-GB'),
  name: 'Sidelight',
  ...notes,
  ...controls,
  refusals: { ...controls.refusals, ...libraryRefusals },
  compare,
};
