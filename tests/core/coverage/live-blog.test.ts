import { describe, expect, it } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Article } from '../../../core/article.ts';
import { articleSchema } from '../../../core/article-schema.ts';
import { articleOf } from '../../support/article.ts';

const compiled = bundledDossiers.map(compileDossier);

// Invented entries. `apart` name what the story is made of, each in a matter of its own.
const LIVE = {
  en: {
    title: 'What happens today: live',
    story: [
      'Talks on a ceasefire between Israel and Hezbollah moved forward on Wednesday, two U.S. officials said.',
      'Israel’s broadcaster Kan published a draft of the agreement on a ceasefire with Hezbollah in Lebanon.',
    ],
    others: [
      'A storm has closed the harbour until the evening, and no train runs west of the river.',
      'The choir of the lower valley looks for tenors who can sing high and like soup.',
      'A baker has won the first prize at the fair with a dark bread that takes three days.',
    ],
    apart: [
      'The team from Israel has won its match against the hosts by two goals in the last minute.',
      'A museum in Lebanon has found a mosaic under its own floor and will show it in spring.',
      'The two neighbours who fought over a hedge have agreed on a ceasefire, their mayor said.',
    ],
  },
  ar: {
    title: 'ماذا يحدث اليوم: تغطية مباشرة',
    story: [
      'قال مسؤولان أمريكيان يوم الأربعاء إن محادثات وقف إطلاق النار بين إسرائيل وحزب الله أحرزت تقدما.',
      'نشرت هيئة البث الإسرائيلية مسودة اتفاق لوقف إطلاق النار مع حزب الله في لبنان.',
    ],
    others: [
      'أغلقت العاصفة الميناء حتى المساء، وتوقفت القطارات غرب النهر منذ الصباح الباكر.',
      'تبحث جوقة الوادي عن مغنين يجيدون الغناء ويحبون الحساء الذي يقدم بعد التدريب.',
      'فازت خبازة من الوادي بالجائزة الأولى في المعرض بخبز أسمر يستغرق إعداده ثلاثة أيام.',
    ],
    apart: [
      'فاز فريق من إسرائيل في مباراته على أصحاب الأرض بهدفين في الدقيقة الأخيرة.',
      'عثر متحف في لبنان على فسيفساء تحت أرضيته وسيعرضها على الزوار في الربيع.',
      'اتفق جاران تشاجرا على سياج على وقف إطلاق النار بينهما، كما قال رئيس البلدية.',
    ],
  },
  he: {
    title: 'מה קורה היום: דיווח שוטף',
    story: [
      'שני גורמים אמריקאים אמרו ביום רביעי כי השיחות על הפסקת אש בין ישראל לחיזבאללה התקדמו.',
      'תאגיד השידור כאן פרסם טיוטה של הסכם להפסקת אש עם חיזבאללה בלבנון.',
    ],
    others: [
      'הסערה סגרה את הנמל עד הערב, ואין רכבות ממערב לנהר מאז שעות הבוקר המוקדמות.',
      'מקהלת העמק מחפשת זמרים שיודעים לשיר בקול גבוה ואוהבים את המרק שאחרי החזרה.',
      'אופה מהעמק זכתה בפרס הראשון ביריד על לחם שחור שהכנתו נמשכת שלושה ימים.',
    ],
    apart: [
      'הקבוצה מישראל ניצחה את המארחת בשני שערים בדקה האחרונה של המשחק.',
      'מוזיאון בלבנון מצא פסיפס מתחת לרצפה שלו ויציג אותו למבקרים באביב.',
      'שני שכנים שרבו על גדר חיה הסכימו על הפסקת אש ביניהם, אמר ראש העיר.',
    ],
  },
};

type Entry = string[];

function liveBlog(language: keyof typeof LIVE, entries: Entry[]): Article {
  const blocks = entries.flatMap((entry, at) =>
    entry.map((text) => ({ kind: 'paragraph' as const, text, entry: at + 1 })),
  );
  return articleOf({ language, title: LIVE[language].title, blocks });
}

function judged(article: Article) {
  const [dossier] = compiled;
  if (!dossier) throw new Error('no dossier');
  return analyse(article, dossier);
}

describe.each(['en', 'ar', 'he'] as const)('a live blog in %s', (language) => {
  const { story, others, apart } = LIVE[language];
  const many = Array.from({ length: 8 }, () => others.map((text) => [text])).flat();

  it('is about the story where one entry of many is', () => {
    const article = liveBlog(language, [...many, story, ...many]);
    const { verdict, facts } = judged(article);
    expect(verdict.answer).toBe('covers');
    const places = [
      ...facts.map(({ passage }) => passage),
      ...verdict.reasons.map((each) => each.in),
    ]
      .filter((place) => place !== null)
      .map(({ block }) => article.blocks[block]?.entry);
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set([many.length + 1]));
  });

  it('is not about it where entries on other matters add up to its words', () => {
    const { verdict } = judged(
      liveBlog(
        language,
        apart.map((text) => [text]),
      ),
    );
    expect(['covers', 'mentions']).not.toContain(verdict.answer);
  });

  it('is not about it where no entry is', () => {
    expect(judged(liveBlog(language, many)).verdict.answer).toBe('nothing');
  });
});

describe('a stored article', () => {
  it('is valid with entries and, from before there were any, without', () => {
    const article = liveBlog('en', [LIVE.en.story]);
    expect(articleSchema.parse(article)).toEqual(article);
    const before = articleOf({ paragraphs: LIVE.en.story });
    expect(articleSchema.parse(before)).toEqual(before);
    const odd = liveBlog('en', [LIVE.en.story]);
    const blocks = odd.blocks.map((block) => ({ ...block, entry: 0 }));
    expect(articleSchema.safeParse({ ...odd, blocks }).success).toBe(false);
  });
});
