import { describe, expect, it } from 'vitest';
import { quotationsIn, spoken } from '../../support/quotations.ts';

describe('who speaks in Arabic', () => {
  it.each([
    ['verb first', 'وقال ميقاتي: "نأمل أن نصل إلى هدنة قريبة جدا".', 'Najib Mikati'],
    [
      'with a channel in marks',
      'وقال ميقاتي لقناة "الجديد": "نأمل أن نصل إلى هدنة قريبة".',
      'Najib Mikati',
    ],
    [
      'a role before the name',
      'وأكد رئيس الوزراء الإسرائيلي بنيامين نتنياهو أن «العبرة في التنفيذ لا في الورق».',
      'Benjamin Netanyahu',
    ],
    ['after the quotation', '«نأمل أن نصل إلى هدنة قريبة»، أوضح ميقاتي.', 'Najib Mikati'],
    ['according to', 'وبحسب هوكشتاين فإن الطريق «ما زال طويلا وشاقا جدا».', 'Amos Hochstein'],
    [
      'a participle that leans on the sentence',
      'ورسم ميقاتي صورة حذرة، معتبرا أن «الأيام المقبلة كفيلة بالجواب».',
      'Najib Mikati',
    ],
    [
      'a verb alone after a sentence about somebody',
      'التقى ميقاتي زواره صباحا. وأضاف: "لا جديد حتى هذه الساعة".',
      'Najib Mikati',
    ],
    [
      'a name the dossier does not know',
      'وأفاد الناطق باسم الوزارة سمير الحداد بأن "الطرق كلها سالكة اليوم".',
      'سمير الحداد',
    ],
  ])('%s', (_, text, name) => {
    const quotation = quotationsIn('ar', text).at(-1);
    expect(quotation?.speaker?.name).toBe(name);
  });

  it('prints the verb without its prefix, with its family', () => {
    const [quotation] = quotationsIn('ar', 'وأضاف ميقاتي: "لا جديد حتى هذه الساعة".');
    expect(quotation).toMatchObject({ verb: 'أضاف', family: 'added' });
  });

  it('keeps the role as printed', () => {
    const [quotation] = quotationsIn(
      'ar',
      'وقال رئيس حكومة تصريف الأعمال نجيب ميقاتي: "لا جديد حتى هذه الساعة".',
    );
    expect(quotation?.speaker).toMatchObject({
      person: 'mikati',
      role: 'رئيس حكومة تصريف الأعمال',
    });
  });

  it('keeps an unnamed official unnamed', () => {
    const [quotation] = quotationsIn(
      'ar',
      'وقال مسؤول لبناني: "سيكون هناك وقف لإطلاق النار قريبا".',
    );
    expect(quotation?.speaker).toMatchObject({ named: false, person: null });
  });

  it('goes on with the same speaker in one sentence', () => {
    expect(
      spoken(
        'ar',
        'وخاطب ميقاتي زواره قائلا: «لا جديد حتى هذه الساعة»، لافتا إلى أن الصبر «مفتاح لكل باب مغلق».',
      ),
    ).toEqual(['لا جديد حتى هذه الساعة ← Najib Mikati', 'مفتاح لكل باب مغلق ← Najib Mikati']);
  });

  it.each([
    'واستهدفت الغارة مواقع قالت إنها تابعة لجمعية "البيت الأبيض الصغير" في المدينة.',
    'وانتقل العمل إلى سفينة «البحر» في المرفأ.',
    'وقال ميقاتي في مقابلة مع قناة "الجديد" إن الأمل باق.',
  ])('hears no speech in a name between marks: %s', (text) => {
    expect(
      quotationsIn('ar', text).filter(({ text: words }) => words.split(' ').length < 3),
    ).toEqual([]);
  });
});
