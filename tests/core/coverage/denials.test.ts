import { describe, expect, test } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';
import { factsStatedBy } from '../dossier/stated-by.ts';

// Invented sentences: what one of a pair states, the other denies.
const DAY = '2024-10-31';
const VOTE = '2024-11-27';

describe.each<['en' | 'fr' | 'ar' | 'he' | 'de' | 'es', string, string, string, string]>([
  [
    'en',
    'draft-published',
    DAY,
    'Kan has published a draft of a 60-day truce.',
    'Kan has not published any draft of a 60-day truce.',
  ],
  [
    'en',
    'sixty-day-truce',
    DAY,
    'Kan has published a draft of a 60-day truce.',
    'Kan has not published any draft of a 60-day truce.',
  ],
  [
    'en',
    'qassem-conditions',
    DAY,
    'Qassem said that Hezbollah would accept a ceasefire under suitable conditions.',
    'Qassem didn’t say that Hezbollah would accept a ceasefire under suitable conditions.',
  ],
  [
    'en',
    'mikati-hope',
    DAY,
    'Mikati said that he hoped for a truce in the coming hours or days.',
    'Mikati denied that he hoped for a truce in the coming hours or days.',
  ],
  [
    'en',
    'envoys-trip',
    DAY,
    'Hochstein and McGurk travelled to Israel on Thursday.',
    'Hochstein and McGurk have yet to travel to Israel.',
  ],
  [
    'en',
    'cabinet-approves',
    VOTE,
    'The security cabinet approved the agreement.',
    'The security cabinet never approved the agreement.',
  ],
  [
    'en',
    'ceasefire-in-force',
    VOTE,
    'A ceasefire in Lebanon has come into force.',
    'A ceasefire in Lebanon has not come into force.',
  ],
  [
    'fr',
    'draft-published',
    DAY,
    'La chaîne Kan a publié un projet d’accord.',
    'La chaîne Kan n’a jamais publié de projet d’accord.',
  ],
  [
    'fr',
    'cabinet-approves',
    VOTE,
    'Le cabinet de sécurité a approuvé l’accord.',
    'Le cabinet de sécurité n’a pas approuvé l’accord.',
  ],
  [
    'fr',
    'ceasefire-in-force',
    VOTE,
    'Le cessez-le-feu est entré en vigueur.',
    'Le cessez-le-feu n’est pas entré en vigueur.',
  ],
  [
    'ar',
    'draft-published',
    DAY,
    'نشرت قناة كان مسودة اتفاق لوقف إطلاق النار.',
    'نفت القناة أن تكون كان نشرت مسودة اتفاق لوقف إطلاق النار.',
  ],
  [
    'ar',
    'sixty-day-truce',
    DAY,
    'يتضمن المقترح هدنة مدتها 60 يوما.',
    'لا يتضمن المقترح هدنة مدتها 60 يوما.',
  ],
  [
    'ar',
    'ceasefire-in-force',
    VOTE,
    'دخل وقف إطلاق النار حيز التنفيذ.',
    'وقف إطلاق النار لم يدخل حيز التنفيذ.',
  ],
  [
    'he',
    'draft-published',
    DAY,
    'כאן 11 פרסם טיוטה של ההסכם.',
    'כאן 11 לא פרסם שום טיוטה של ההסכם.',
  ],
  ['he', 'cabinet-approves', VOTE, 'הקבינט אישר את ההסכם.', 'הקבינט טרם אישר את ההסכם.'],
  ['he', 'cabinet-approves', VOTE, 'הקבינט אישר את ההסכם.', 'דווח שהקבינט לא אישר את ההסכם.'],
  ['he', 'ceasefire-in-force', VOTE, 'הפסקת האש נכנסה לתוקף.', 'הפסקת האש לא נכנסה לתוקף.'],
  [
    'de',
    'draft-published',
    DAY,
    'Der Sender Kan hat einen Entwurf des Abkommens veröffentlicht.',
    'Der Sender Kan hat keinen Entwurf des Abkommens veröffentlicht.',
  ],
  [
    'de',
    'cabinet-approves',
    VOTE,
    'Das Sicherheitskabinett billigte das Abkommen.',
    'Das Sicherheitskabinett billigte das Abkommen nicht.',
  ],
  [
    'de',
    'ceasefire-in-force',
    VOTE,
    'Die Waffenruhe ist in Kraft getreten.',
    'Die Armee bestritt, dass die Waffenruhe in Kraft getreten ist.',
  ],
  [
    'es',
    'draft-published',
    DAY,
    'La cadena Kan publicó un borrador del acuerdo.',
    'La cadena Kan no publicó ningún borrador del acuerdo.',
  ],
  [
    'es',
    'ceasefire-in-force',
    VOTE,
    'El alto el fuego entró en vigor.',
    'El alto el fuego no entró en vigor.',
  ],
])('%s: %s on %s', (language, fact, day, stated, denied) => {
  test('is stated', () => {
    expect(factsStatedBy(language, stated, day)).toContain(fact);
  });

  test('is not where it is denied', () => {
    expect(factsStatedBy(language, denied, day)).not.toContain(fact);
  });
});

test.each([
  [
    'en',
    'Israel says Lebanon truce has not come closer',
    [
      'Israel has not published any draft of a 60-day truce with Lebanon, an official said.',
      'Qassem did not say Hezbollah would accept a ceasefire, and Mikati denied that one could come within hours.',
      'A ceasefire between Israel and Hezbollah has not come into force.',
    ],
  ],
  [
    'ar',
    'إسرائيل: لا هدنة مع لبنان',
    [
      'لم تنشر إسرائيل أي مسودة لاتفاق هدنة مدتها 60 يوما مع لبنان.',
      'لم يدخل وقف إطلاق النار بين إسرائيل وحزب الله حيز التنفيذ.',
    ],
  ],
  [
    'he',
    'ישראל: אין הפסקת אש עם לבנון',
    [
      'ישראל לא פרסמה שום טיוטה של הסכם להפסקת אש של 60 יום עם לבנון.',
      'הפסקת האש בין ישראל לחיזבאללה לא נכנסה לתוקף.',
    ],
  ],
])('%s: a page of denials states nothing and reports no draft', (language, title, paragraphs) => {
  const compiled = compileDossier(bundledDossiers[0] as Dossier);
  const page = articleOf({ language, title, paragraphs, published: DAY });
  const { facts, disputes } = analyse(page, compiled);
  expect(facts).toEqual([]);
  expect(disputes.find(({ dispute }) => dispute === 'leaked-draft')?.reported).toBeNull();
});
