import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const spoken = (language: string, text: string) =>
  quotationsIn(language, text).map(({ text, speaker }) => [text, speaker?.name ?? null]);

describe('a name in marks behind what it is the name of', () => {
  it.each([
    [
      'ar',
      'واعتبر رئيس "تجمع مزارعي الوادي الأعلى" فادي خليل أن "الموسم ضاع هذا العام".',
      ['الموسم ضاع هذا العام', 'فادي خليل'],
    ],
    [
      'ar',
      'وأوضح مدير بنك «الواحة للتنمية الزراعية» سامر حداد أن «القروض كلها مجمدة منذ الربيع».',
      ['القروض كلها مجمدة منذ الربيع', 'سامر حداد'],
    ],
    [
      'he',
      'מנכ"לית קרן "שורשים בגליל העליון" נועה ברק אמרה: "אנחנו לא עוזבים את הבתים שלנו".',
      ['אנחנו לא עוזבים את הבתים שלנו', 'נועה ברק'],
    ],
  ])('%s: is no speech, and the sentence goes on across it', (language, text, quotation) => {
    expect(spoken(language, text)).toEqual([quotation]);
  });

  it.each([
    ['ar', 'وقال الوزير "الطرق كلها مقطوعة إلى الجنوب".', 'الطرق كلها مقطوعة إلى الجنوب'],
    ['he', 'אולמרט דיבר על "הישג מדיני שאין לזלזל בו".', 'הישג מדיני שאין לזלזל בו'],
    [
      'en',
      'Mikati spoke of “a step nobody should make light of”.',
      'a step nobody should make light of',
    ],
  ])(
    '%s: behind a verb, a preposition or a noun with its article it is speech',
    (language, text, words) => {
      expect(spoken(language, text).map(([said]) => said)).toEqual([words]);
    },
  );

  it.each([
    ['en', 'The group “People for a river without dams” hands out blankets.'],
    ['fr', 'L’association « Un toit pour tous » distribue des couvertures depuis lundi.'],
    ['de', 'Der Verein „Linde an der Elbe“ packt Hilfsgüter für den Süden.'],
    ['es', 'La asociación «Un techo para todos» reparte mantas desde el lunes.'],
    ['ar', 'وتوزع جمعية «سقف لكل عائلة» البطانيات منذ يوم الاثنين.'],
    ['he', 'עמותת "גג לכל משפחה" מחלקת שמיכות מאז יום שני.'],
  ] as const)('%s: stands right behind the noun for such bodies', (language, text) => {
    expect(spoken(language, text)).toEqual([]);
  });

  it.each([
    ['fr', 'Pour le ministère : « Un toit pour tous viendra bientôt »', 1],
    ['de', 'Das Ministerium: „Wir packen Hilfsgüter für alle“', 1],
    ['es', 'El Ministerio: «Un techo para todos llegará pronto»', 1],
  ] as const)('%s: behind a colon it is speech', (language, text, many) => {
    expect(spoken(language, text)).toHaveLength(many);
  });
});

describe('what a text is called', () => {
  it.each([
    [
      'en',
      'The text is headed “Announcement of a halt to all fishing and the rules that go with it”.',
    ],
    ['en', 'It appeared as “Common Rules for the Harbour of 1701” that spring.'],
    [
      'fr',
      'Le texte est intitulé « Annonce d’un arrêt de la pêche et des règles qui l’accompagnent ».',
    ],
    ['de', 'Das Papier trägt den Titel „Ankündigung einer Pause für alle Fischer an der Küste“.'],
    ['es', 'El texto va encabezado «Anuncio de una pausa para todos los pescadores de la costa».'],
    ['ar', 'والنص المعنون «إعلان وقف الصيد والقواعد المرافقة له في الميناء» نشر مساء الأربعاء.'],
    ['he', 'הטיוטה, שכותרתה "הודעה על הפסקת הדיג והכללים הנלווים לה בנמל", פורסמה אמש.'],
  ] as const)('%s: is no speech, however long: %s', (language, text) => {
    expect(spoken(language, text)).toEqual([]);
  });
});
