import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

describe('a speaker the page leaves unclear', () => {
  it.each([
    [
      'en',
      'Hochstein spoke with the president on Monday.',
      'The mood was better than before. “We are doing our best and we are hopeful.”',
    ],
    [
      'ar',
      'التقى هوكشتاين الرئيس يوم الاثنين.',
      'وتحسن المزاج كثيرا. «نبذل كل ما في وسعنا ونأمل خيرا».',
    ],
    [
      'he',
      'הוכשטיין נפגש עם הנשיא ביום שני.',
      'מצב הרוח השתפר מאוד. “אנחנו עושים כמיטב יכולתנו ומקווים לטוב”.',
    ],
  ])('is nobody rather than whoever was named before: %s', (language, before, text) => {
    const found = quotationsIn(language, before, text).at(-1);
    expect(found?.text).toBeDefined();
    expect(found?.speaker).toBeNull();
    expect(found?.confidence).toBeLessThan(0.5);
  });

  it.each(['Netanyahu walked past. “Nobody is in a hurry here,” and so on.'])(
    'is not whoever merely walked past: %s',
    (text) => {
      const [found] = quotationsIn('en', text);
      expect(found).toMatchObject({ speaker: null, reason: 'last-named-unclear' });
    },
  );

  it('goes on over a paragraph that is all quotation, and not into one that is more', () => {
    const said = '“We try every day of the week,” Mikati said.';
    const [, alone] = quotationsIn('en', said, '“And there is another thing to say here.”');
    expect(alone?.speaker?.person).toBe('mikati');
    const [, more] = quotationsIn('en', said, '“There is another thing here” – so the sign read.');
    expect(more?.speaker).toBeNull();
  });
});

describe('somebody who is only met or spoken to', () => {
  it.each([
    ['en', 'The envoy met with Netanyahu. “Nobody is in a hurry here,” he said.'],
    ['he', 'השליח נפגש עם נתניהו. “אף אחד כאן לא ממהר”, אמר.'],
    ['ar', 'واجتمع الموفد مع نتنياهو. وقال: «لا أحد هنا على عجلة من أمره».'],
  ])('does not speak next: %s', (language, text) => {
    expect(quotationsIn(language, text)[0]?.speaker?.person ?? null).not.toBe('netanyahu');
  });

  it('is not whoever is named in a statement that a body put out', () => {
    const text =
      'מלשכת הנשיא נמסר כי נתניהו הודה לאורחיו. “העיקר הוא האכיפה ולא הנייר”, נכתב בהודעה.';
    expect(quotationsIn('he', text)[0]?.speaker?.person ?? null).not.toBe('netanyahu');
  });

  it('finds a name with a country behind it', () => {
    const text = '“Nobody is in a hurry,” said the council’s president, Elisa Marin of Mexico.';
    expect(quotationsIn('en', text)[0]?.speaker?.name).toBe('Elisa Marin');
  });
});
