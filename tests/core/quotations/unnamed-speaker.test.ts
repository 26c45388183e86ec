import { describe, expect, it } from 'vitest';
import { matchKnown } from '../../../core/quotations/match-known.ts';
import { withUnnamedSpeaker } from '../../../core/quotations/unnamed-speaker.ts';
import { smallDossier } from '../../support/dossier.ts';
import { quotationsIn } from '../../support/quotations.ts';

function personIn(language: string, text: string) {
  const [quotation] = quotationsIn(language, text);
  if (!quotation) throw new Error('no quotation was found');
  const known = matchKnown(quotation, language, '2024-10-31', smallDossier);
  return withUnnamedSpeaker(quotation, known, smallDossier).speaker?.person ?? null;
}

const en = 'We are still negotiating but enough progress was made in the last 24 hours';
const ar = 'ما زلنا نتفاوض لكن تم تحقيق تقدم كاف في الساعات الأربع والعشرين الماضية';

describe('an unnamed speaker', () => {
  it.each([
    ['en', `“${en},” an official said.`],
    ['ar', `وقال مسؤول: «${ar}».`],
    ['he', `גורם בכיר אמר: “${en}”.`],
  ])('is the dossier’s by the words on record: %s', (language, text) => {
    expect(personIn(language, text)).toBe('us-official');
  });

  it.each([
    ['en', '“Nobody is in a hurry here, not in the last 24 hours,” an official said.'],
    ['ar', 'وقال مسؤول: «لا أحد هنا على عجلة من أمره».'],
    ['he', 'גורם בכיר אמר: “אף אחד כאן לא ממהר”.'],
  ])('is nobody of the dossier by other words: %s', (language, text) => {
    expect(personIn(language, text)).toBeNull();
  });

  it('leaves a named speaker, or none at all, as the page has it', () => {
    expect(personIn('en', `“${en},” Hochstein said.`)).toBe('hochstein');
    expect(personIn('en', `“${en}.” The rain went on.`)).toBeNull();
  });
});
