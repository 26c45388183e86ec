import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { matchKnown } from '../../../core/quotations/match-known.ts';
import { smallDossier } from '../../support/dossier.ts';
import { quotationsIn } from '../../support/quotations.ts';

const dossier: Dossier = {
  ...smallDossier,
  quotations: [
    ...smallDossier.quotations,
    on('false', 'hochstein', ['This is false', 'هذا غير صحيح', 'זה לא נכון']),
    on('more', 'hochstein', [
      'We still have more work to do.',
      'لا يزال أمامنا المزيد من العمل',
      'עוד נותרה לנו עבודה רבה לעשות',
    ]),
  ],
};

function on(id: string, speaker: string, texts: string[]): Dossier['quotations'][number] {
  const kind = 'best' as const;
  const wordings = texts.map((text, at) => {
    return { text, language: ['en', 'ar', 'he'][at] ?? 'en', kind, sources: ['S1'] };
  });
  return { id, speaker, said: '2024-10-30', to: { en: 'a channel' }, wordings };
}

function knownIn(language: string, text: string, date = '2024-10-31') {
  const [quotation] = quotationsIn(language, text);
  if (!quotation) throw new Error('no quotation was found');
  return matchKnown(quotation, language, date, dossier)?.quotation ?? null;
}

describe('the words of a stranger', () => {
  it.each([
    ['en', '“This is false,” said Dana Whitfield, a shop owner.'],
    ['en', '“We have more work to do in our town,” Mayor Dana Whitfield said.'],
    [
      'en',
      '“There are many reports and drafts circulating about our school plan,” Dana Whitfield said.',
    ],
    ['ar', 'وقال سمير الحداد، صاحب متجر: «هذا غير صحيح».'],
    ['ar', 'وقال سمير الحداد: «لا يزال أمامنا المزيد من العمل في بلدتنا».'],
    ['he', '“זה לא נכון”, אמרה דנה לוי, בעלת חנות.'],
    ['he', '“עוד נותרה לנו עבודה רבה לעשות”, אמרה דנה לוי.'],
  ])('are not those on record by being somewhat like them: %s %s', (language, text) => {
    expect(knownIn(language, text)).toBeNull();
  });

  it.each([
    ['en', '“We have more work to do in our town,” a mayor said.'],
    ['en', '“We still have more work to do,” said a teacher.'],
    ['en', '“We still have more work to do here,” an Israeli official said.'],
  ])('are so without a name too, where the description is of another: %s', (language, text) => {
    expect(knownIn(language, text)).toBeNull();
  });

  it('are those on record where they are the very words, and many', () => {
    const text =
      '“There are many reports and drafts circulating. They do not reflect the current state of negotiations,” Dana Whitfield said.';
    expect(knownIn('en', text)).toBe('q2');
  });
});

describe('words with nobody beside them', () => {
  it.each([
    ['en', 'The mood was bad. “This is false.” The rain went on.'],
    ['ar', 'ساد الغضب القاعة. «هذا غير صحيح». واستمر المطر.'],
    ['he', 'האווירה הייתה קשה. “זה לא נכון לגמרי היום”. הגשם נמשך.'],
  ])('are not a short sentence on record: %s', (language, text) => {
    const quotations = quotationsIn(language, text);
    expect(
      quotations.map((q) => matchKnown(q, language, '2024-10-31', dossier)),
    ).not.toContainEqual(expect.objectContaining({ quotation: 'false' }));
    const alone = {
      text: text.match(/[“«](.*)[”»]/)?.[1] ?? '',
      passage: { block: 0, start: 0, end: 9 },
      speaker: null,
      verb: null,
      family: null,
      confidence: 0.2,
      reason: 'nobody-near',
    };
    expect(matchKnown(alone, language, '2024-10-31', dossier)).toBeNull();
  });

  it('are a long sentence on record', () => {
    const text =
      'The mood was bad. “They do not reflect the current state of negotiations.” Rain went on.';
    expect(knownIn('en', text)).toBe('q2');
  });
});

describe('the words of the one on record', () => {
  it.each([
    ['en', '“This is false,” Hochstein said.'],
    ['ar', 'وقال هوكشتاين: «هذا غير صحيح».'],
    ['he', '“זה לא נכון”, אמר הוכשטיין.'],
  ])('are theirs however short: %s', (language, text) => {
    expect(knownIn(language, text)).toBe('false');
  });

  it.each([
    [
      'en',
      '“We are still negotiating but progress was made in the last day,” a U.S. official said.',
    ],
    ['en', '“We are still negotiating but progress was made in the last day,” an official said.'],
    ['ar', 'وقال مسؤول: «ما زلنا نتفاوض لكن تم تحقيق تقدم في الساعات الماضية».'],
  ])('are theirs with words changed, told of an official: %s %s', (language, text) => {
    expect(knownIn(language, text)).toBe('q1');
  });
});

it('counts days of the calendar: said on 1 March, told on 28 February', () => {
  const later = smallDossier.quotations.map((known) => ({ ...known, said: '2025-03-01' }));
  const [quotation] = quotationsIn(
    'en',
    '“They do not reflect the current state of negotiations,” Savett said.',
  );
  const found =
    quotation && matchKnown(quotation, 'en', '2025-02-28', { ...dossier, quotations: later });
  expect(found?.quotation).toBe('q2');
});
