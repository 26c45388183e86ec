/** Which parts of the notes are shown, and in which order. */
export const arrange = {
  title: 'Arrange the notes',
  intro: 'Untick what you do not need. Drag a part by its dots, or move it with its arrows.',
  last: 'What was not checked, and why you see these notes, always stand at the end.',
  up: (part: string) => `Move up: ${part}`,
  down: (part: string) => `Move down: ${part}`,
  moved: (part: string, place: number, of: number) => `${part}: place ${place} of ${of}`,
  hidden: (part: string) => `${part}: hidden`,
  shown: (part: string) => `${part}: shown`,
  all: 'Show all again',
  asFirst: 'Everything is shown again, in the first order.',
  done: 'Done',
  hiddenParts: (parts: string) => `You have hidden: ${parts}`,
};
