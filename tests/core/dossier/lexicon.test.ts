import { describe, expect, test } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { compileLexicon, findMentions } from '../../../core/dossier/lexicon.ts';
import type { Dossier, Language } from '../../../core/dossier/schema.ts';

const dossier = bundledDossiers[0] as Dossier;
const lexicon = compileLexicon(dossier);

function idsIn(language: Language | null, text: string): string[] {
  return [...new Set(findMentions(lexicon, text, language).map(({ id }) => id))];
}

describe('names in every language', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Hochstein and McGurk met Netanyahu’s ministers.', ['hochstein', 'mcgurk', 'netanyahu']],
    ['fr', 'Hochstein a appelé Nétanyahou et M. Mikati.', ['hochstein', 'netanyahu', 'mikati']],
    ['de', 'Netanjahu und Nadschib Mikati telefonierten.', ['netanyahu', 'mikati']],
    ['es', 'Nayib Mikati habló de Naím Qasem y de Hezbolá.', ['mikati', 'qassem', 'hezbollah']],
    ['ar', 'قال ميقاتي إن هوكشتاين اتصل بنبيه بري.', ['mikati', 'hochstein', 'berri']],
    ['he', 'נתניהו שוחח עם הוכשטיין ועם נעים קאסם.', ['netanyahu', 'hochstein', 'qassem']],
  ])('%s: %s', (language, text, people) => {
    const ids = idsIn(language, text);
    expect(ids).toEqual(expect.arrayContaining(people.map((id) => `people:${id}`)));
  });

  test.each<[Language, string, string]>([
    ['ar', 'ولهوكشتاين موعد في بيروت', 'people:hochstein'],
    ['he', 'פגישה של גלנט והוכשטיין', 'people:hochstein'],
    ['ar', 'وبنتنياهو', 'people:netanyahu'],
    ['he', 'ולנתניהו נמסר', 'people:netanyahu'],
    ['ar', 'هوكستين', 'people:hochstein'],
    ['ar', 'مِيقَاتِي', 'people:mikati'],
    ['he', 'הוֹכְשְׁטַיין', 'people:hochstein'],
    ['he', 'ישראל כ"ץ', 'people:katz'],
    ['he', 'ישראל כ״ץ', 'people:katz'],
    ['en', 'Hawksteen', 'people:hochstein'],
    ['en', 'Joseph Hockstein', 'people:hochstein'],
    ['en', 'Naijb Mikati', 'people:mikati'],
    ['en', 'Hizbullah', 'people:hezbollah'],
    ['de', 'Hisbollah', 'people:hezbollah'],
    ['he', 'לחיזבאללה', 'people:hezbollah'],
  ])('%s: %s', (language, text, id) => {
    expect(idsIn(language, text)).toContain(id);
  });
});

describe('look-alikes are somebody else', () => {
  test.each<[Language, string, string]>([
    ['en', 'Picture: Evelyn Hockstein/Reuters', 'people:hochstein'],
    ['ar', 'بدأ التوغل البري فجرا', 'people:berri'],
    ['ar', 'قاسم سليماني', 'people:qassem'],
    ['en', 'Qassem Soleimani', 'people:qassem'],
    ['en', 'Kataib Hezbollah', 'people:hezbollah'],
    ['he', 'אני כאן בבית', 'people:kan'],
    ['ar', 'كان الوضع صعبا', 'people:kan'],
  ])('%s: %s', (language, text, id) => {
    expect(idsIn(language, text)).not.toContain(id);
  });
});

describe('concepts in every language', () => {
  test.each<[Language, string, string]>([
    ['en', 'a cease-fire', 'ceasefire'],
    ['en', 'the ceasefire', 'ceasefire'],
    ['fr', 'un cessez-le-feu', 'ceasefire'],
    ['ar', 'وقف إطلاق النار', 'ceasefire'],
    ['ar', 'بوقفٍ لإطلاق النار', 'ceasefire'],
    ['he', 'הפסקת אש', 'ceasefire'],
    ['he', 'להפסקת־אש', 'ceasefire'],
    ['de', 'einer Waffenruhe', 'ceasefire'],
    ['es', 'un alto el fuego', 'ceasefire'],
    ['en', 'a 60-day truce', 'sixty-days'],
    ['fr', 'soixante jours', 'sixty-days'],
    ['ar', 'ستين يومًا', 'sixty-days'],
    ['ar', '٦٠ يوما', 'sixty-days'],
    ['he', '60 יום', 'sixty-days'],
    ['de', '60-tägige Waffenruhe', 'sixty-days'],
    ['es', '60 días', 'sixty-days'],
    ['en', 'They don’t reflect the talks', 'not-reflect'],
    ['fr', 'ils ne reflètent pas', 'not-reflect'],
    ['ar', 'لا تعكس الوضع', 'not-reflect'],
    ['he', 'אינן משקפות את המצב', 'not-reflect'],
    ['de', 'spiegeln nicht den Stand', 'not-reflect'],
    ['es', 'no reflejan el estado', 'not-reflect'],
    ['fr', 'L’accord', 'agreement'],
  ])('%s: %s', (language, text, id) => {
    expect(idsIn(language, text)).toContain(id);
  });

  test('nothing is found where the language is not known', () => {
    expect(idsIn(null, 'Hochstein')).toEqual([]);
  });
});

describe('words that stand a little apart', () => {
  test.each<[Language, string, boolean]>([
    ['en', 'They want to stop the long border war.', true],
    ['en', 'They want to stop at once, whatever becomes of the war.', false],
    ['ar', 'يسعى إلى إنهاء هذه الحرب', true],
    ['ar', 'إنهاء العام الدراسي في ظل ظروف الحرب', false],
    ['he', 'הם רוצים לסיים את המלחמה', true],
    ['he', 'לסיים את השנה למרות כל מה שהביאה המלחמה', false],
  ])('%s: %s', (language, text, isFound) => {
    expect(idsIn(language, text).includes('ceasefire')).toBe(isFound);
  });
});

describe('a day in the midst of a form', () => {
  test.each<[Language, string, boolean]>([
    ['en', 'They returned on Friday to Washington.', true],
    ['fr', 'Ils sont rentrés vendredi soir à Washington.', true],
    ['de', 'Die Waffenruhe trat am Mittwoch in Kraft.', false],
    ['ar', 'عاد يوم الجمعة إلى واشنطن', true],
    ['he', 'הם חזרו ביום שישי לוושינגטון', true],
    ['en', 'They returned the papers to Washington.', false],
  ])('%s: %s', (language, text, isFound) => {
    expect(idsIn(language, text).includes('return-home')).toBe(isFound);
  });
});
