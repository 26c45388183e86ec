import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const speakers = (language: string, text: string) =>
  spoken(language, ...text.split('\n')).map((one) => one.split(' ← ')[1]);

const cases = (language: string, rows: [text: string, ...names: string[]][]) =>
  it.each(rows)('%s', (text, ...names) => expect(speakers(language, text)).toEqual(names));

describe('a state, or the capital that stands for it', () => {
  cases('ar', [
    ['طالبت طهران بـ«ضمانات مكتوبة قبل أي توقيع».', 'طهران'],
    ['ودعت باريس إلى «احترام سيادة لبنان من قبل جميع الأطراف».', 'باريس'],
    ['وقالت بيروت إنها «لن ترضخ للضغوط الخارجية».', 'بيروت'],
    ['أما طهران فأكدت أن «الميدان هو من يقرر».', 'طهران'],
    ['وأعربت الأمم المتحدة عن «قلق بالغ إزاء التصعيد».', 'الأمم المتحدة'],
    // The verb does not agree with it: whoever spoke before asks something of it.
    ['نجيب ميقاتي استقبل السفراء. وطالب إسرائيل بـ«وقف فوري لخروقاتها اليومية».', 'Najib Mikati'],
  ]);
  cases('he', [
    ['טהרן דרשה "ערבויות כתובות לפני כל חתימה".', 'טהרן'],
    ['ביירות הודיעה כי "לא תיכנע ללחצים מבחוץ".', 'ביירות'],
    [
      'משרדי החוץ של צרפת ובריטניה קראו "להפסקת אש מיידית בין הצדדים".',
      'משרדי החוץ של צרפת ובריטניה',
    ],
    // A woman of that name.
    ['"ביקשנו רק להישאר בבית שלנו", אמרה ירדן כהן, תושבת המקום.', 'ירדן כהן'],
    ['פריז קראה "לשמור על ריבונות לבנון בכל מחיר".', 'פריז'],
  ]);
  cases('es', [
    ['Teherán exigió “garantías por escrito antes de cualquier firma”.', 'Teherán'],
    ['Beirut advirtió de que “no cederá ante las presiones de fuera”.', 'Beirut'],
  ]);
});

describe('two who speak together', () => {
  cases('ar', [
    [
      'وتعهدت فرنسا والولايات المتحدة في بيان مشترك بـ«العمل على تنفيذ الاتفاق بالكامل».',
      'فرنسا والولايات المتحدة',
    ],
    ['فرنسا والولايات المتحدة أكدتا أن «الهدنة تشمل الجانبين».', 'فرنسا والولايات المتحدة'],
    [
      'وفي بيان مشترك، قالت وزارتا الصحة والداخلية إن «العمل جار لرفع الأنقاض».',
      'وزارتا الصحة والداخلية',
    ],
  ]);
  cases('he', [
    ['צרפת וארה"ב הצהירו במשותף כי "יפעלו ליישום ההסכם במלואו".', 'צרפת וארה"ב'],
    ['בהודעה משותפת מסרו צרפת וארצות הברית כי "יפעלו ליישום ההסכם במלואו".', 'צרפת וארצות הברית'],
  ]);
  cases('es', [
    [
      'Francia y Estados Unidos prometieron en una declaración conjunta “crear las condiciones para una calma duradera”.',
      'Francia y Estados Unidos',
    ],
  ]);
});

describe('a firm by its name in marks, and by a common noun further down', () => {
  cases('he', [
    [
      'חברת התעופה "נשרים" ביטלה טיסות. "נחדש את הטיסות כשיהיה בטוח", מסרה החברה.',
      'חברת התעופה "נשרים"',
    ],
  ]);
  cases('ar', [
    [
      'أعلنت شركة «نسور الجو» إلغاء رحلاتها. وقالت الشركة إن «الرحلات ستستأنف عندما يسمح الوضع».',
      'شركة «نسور الجو»',
    ],
  ]);
  cases('es', [
    [
      'La aerolínea Iberia canceló sus vuelos. “Volveremos cuando sea seguro”, señaló la compañía en una nota.',
      'aerolínea Iberia',
    ],
    [
      'Médicos Sin Fronteras alertó de “una catástrofe sin precedentes en la región”.',
      'Médicos Sin Fronteras',
    ],
    [
      'La consultora Nortia publicó su informe. “El acuerdo reducirá el gasto”, escribe la firma.',
      'consultora Nortia',
    ],
    [
      'Amparo Ferrer trabajaba con la organización Vecinos Sin Muros, que lo recordó como “el primero en cargar y el último en comer”.',
      'organización Vecinos Sin Muros',
    ],
  ]);
});

describe('a firm or group by a noun that its name does not have', () => {
  it.each([
    [
      'en',
      'A spokeswoman for Brightmoor Energy declined to say more. “We are looking into it at once,” she said. In a later statement the company said it was “not aware of any injuries”.',
      'Brightmoor Energy',
    ],
    [
      'en',
      'The Pier Families Forum rejected the plan. "Every day counts for us," the group said in a statement.',
      'Pier Families Forum',
    ],
    [
      'fr',
      'La Brasserie Prat supprime 40 postes. L’annonce est tombée jeudi. « Nous le regrettons tous », écrit l’entreprise.',
      'Brasserie Prat',
    ],
    [
      'fr',
      'Une porte-parole de Clairmont Énergie n’a rien précisé. Dans un communiqué, l’entreprise dit n’avoir « connaissance d’aucun blessé ».',
      'Clairmont Énergie',
    ],
    [
      'de',
      'Das Glaswerk Lohr stellt den Betrieb ein. Betroffen sind 90 Leute. „Es ist uns nicht leichtgefallen“, teilte das Unternehmen am Montag mit.',
      'Glaswerk Lohr',
    ],
  ])('%s %s', (language, text, speaker) => {
    expect(spoken(language, text).at(-1)?.split(' ← ')[1]).toBe(speaker);
  });

  it('is no ministry', () => {
    const text =
      'Das Landwirtschaftsministerium prüft den Fall. Ole Krog wartet. „Es ist uns nicht leichtgefallen“, teilte das Unternehmen am Montag mit.';
    expect(spoken('de', text)[0]).toContain('← Unternehmen');
  });
});
