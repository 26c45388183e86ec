import { expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const last = (language: string, text: string) => {
  const speaker = quotationsIn(language, text).at(-1)?.speaker;
  return speaker?.person ?? speaker?.name;
};

it.each([
  // Who speaks for an army is the army that the page has named.
  [
    'fr',
    'L’armée polonaise est sortie. L’état-major dit avoir vu « des camions ».',
    'armée polonaise',
  ],
  [
    'de',
    'Die polnische Armee ist da. Der Generalstab sprach von „Lastwagen ohne jedes Schild“.',
    'polnische Armee',
  ],
  ['ar', 'خرج الجيش البولندي من المدينة. وقال الجيش إن "الشاحنات قد عبرت".', 'الجيش البولندي'],
  ['en', 'The Polish army left the town. The military said: “We saw trucks.”', 'Polish army'],
  ['he', 'צבא פולין יצא מהעיר. דובר הצבא הודיע: "ראינו משאיות".', 'דובר הצבא'],
])('%s %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));
