import { describe, expect, it } from 'vitest';
import { matchKnown } from '../../../core/quotations/match-known.ts';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import { smallDossier } from '../../support/dossier.ts';
import { quotationsIn } from '../../support/quotations.ts';

function known(text: string, person: string | null, language = 'en', date = '2024-10-31') {
  const speaker = person && { printed: person, person, name: person, role: null, named: true };
  const quotation: Quotation = {
    text,
    passage: { block: 0, start: 0, end: text.length },
    speaker: speaker || null,
    verb: 'said',
    family: 'said',
    confidence: 1,
    reason: 'verb-after',
  };
  return matchKnown(quotation, language, date, smallDossier);
}

describe('a quotation the dossier knows', () => {
  it('is the same in whole', () => {
    expect(
      known(
        'There are many reports and drafts circulating. They do not reflect the current state of negotiations.',
        'savett',
      ),
    ).toMatchObject({ quotation: 'q2', change: 'same', comparison: [], likeness: 1 });
  });

  it.each([
    ['in part', 'They do not reflect the current state of negotiations'],
    [
      'in capitals and other punctuation',
      'THEY DO NOT REFLECT THE CURRENT STATE, of negotiations!',
    ],
    ['trimmed by an ellipsis', 'There are many reports … They do not reflect the current state'],
    [
      'trimmed by dots in brackets',
      'There are many reports (...) They do not reflect the current state',
    ],
  ])('is the same %s', (_, text) => {
    expect(known(text, 'savett')).toMatchObject({ quotation: 'q2', change: 'same' });
  });

  it('is the same with and without a hyphen', () => {
    expect(
      known(
        'we should remain optimistic that in the coming hours or days, we will have a cease-fire',
        'mikati',
      ),
    ).toMatchObject({ quotation: 'q3', change: 'same' });
  });

  it('is the same where a wording on record leaves words out', () => {
    expect(
      known(
        'We are doing our best, believe me, to have a ceasefire within the coming hours or days,',
        'mikati',
      ),
    ).toMatchObject({ quotation: 'q3', wording: 1, change: 'same' });
  });

  it('is the same when the page joins it to what else was said', () => {
    const text =
      'Many ask me. There are many reports and drafts circulating. They do not reflect the current state of negotiations. That is all for today.';
    expect(known(text, 'savett')).toMatchObject({ quotation: 'q2', change: 'same' });
  });

  it('drifts when words change, and shows which', () => {
    const found = known(
      'There are many reports and drafts around. They do not show the current state of negotiations.',
      'savett',
    );
    expect(found).toMatchObject({ quotation: 'q2', change: 'drift' });
    expect(found?.comparison).toContainEqual({ kind: 'added', words: 'show' });
    expect(found?.comparison).toContainEqual({ kind: 'removed', words: 'reflect' });
  });

  it('is matched in the language that its words are in only', () => {
    const text = 'ما زلنا نتفاوض لكن تم تحقيق تقدم كاف في الساعات الأربع والعشرين الماضية';
    expect(known(text, 'us-official', 'ar')).toMatchObject({
      quotation: 'q1',
      wording: 1,
      change: 'same',
    });
    expect(known(text, 'us-official', 'en')).toMatchObject({ wording: 1, change: 'same' });
    const english = 'There are many reports and drafts circulating.';
    expect(known(english, 'savett', 'ar')).toMatchObject({ quotation: 'q2', change: 'same' });
    expect(known(english, 'savett', 'fr')).toBeNull();
  });

  it('matches Arabic through other letter forms', () => {
    const text =
      'مازلنا نتفاوض لكن تم تحقيق تقدّم كافٍ في الساعات الاربع والعشرين الماضيه يبرر ارسال الرئيس بايدن لهوكشتاين الى اسرائيل';
    expect(known(text, 'us-official', 'ar')?.quotation).toBe('q1');
  });

  it('is not another statement by the same person on the same day', () => {
    expect(
      known('The resolution must be carried out in full, whatever it takes.', 'mikati'),
    ).toBeNull();
  });

  it('is not somebody else’s by a few words', () => {
    expect(known('the current state of negotiations', 'mikati')).toBeNull();
  });

  it.each([
    ['en', 'They do not reflect the current state of negotiations', 'q2'],
    ['ar', 'ما زلنا نتفاوض لكن تم تحقيق تقدم كاف في الساعات الأربع والعشرين الماضية', 'q1'],
  ])('is known in many words though the page gives it to another: %s', (language, text, id) => {
    expect(known(text, 'mikati', language)).toMatchObject({ quotation: id });
  });

  it.each(['ar', 'he'])('is known in English on a page in %s', (language) => {
    const text = 'There are many reports and drafts circulating.';
    expect(known(text, 'savett', language)).toMatchObject({ quotation: 'q2', change: 'same' });
  });

  it('has not been said before its day', () => {
    expect(
      known('They do not reflect the current state of negotiations', 'savett', 'en', '2024-10-01'),
    ).toBeNull();
  });

  it('is not a handful of small words strewn over a long text', () => {
    const text =
      'We were there in the end, and many of the people who are with us do not know what the state of things is, nor do they care to.';
    expect(known(text, null)).toBeNull();
  });
});

describe('the garbled quotation', () => {
  const garble =
    'We are still negotiating, but sufficient progress has been made in the last twenty-four hours to warrant sending President Biden to Hochstein to Israel.';

  it('comes back as the known garble, against the best wording', () => {
    const found = known(garble, null);
    expect(found).toMatchObject({ quotation: 'q1', wording: 2, change: 'garble' });
    expect(
      found?.comparison.filter(({ kind }) => kind === 'removed').map(({ words }) => words),
    ).toContain('that justified');
  });

  it('is found on a page that prints it', () => {
    const [quotation] = quotationsIn(
      'en',
      `One U.S. official commented on it, stating, “${garble}” More followed.`,
    );
    expect(quotation?.text).toBe(garble);
    expect(quotation && matchKnown(quotation, 'en', '2024-10-31', smallDossier)?.change).toBe(
      'garble',
    );
  });

  it.each([
    'We are still negotiating, but enough progress has been made in the past day to warrant sending President Biden to Hochstein to Israel.',
    'sufficient progress has been made over the last 24 hours to justify sending President Biden to Hochstein and Israel',
  ])('is still not the same when changed a little: %s', (text) => {
    const found = known(text, 'us-official');
    expect(found?.quotation).toBe('q1');
    expect(['garble', 'drift']).toContain(found?.change);
  });
});
