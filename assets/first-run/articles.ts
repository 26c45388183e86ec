import type { Article } from '../../core/article.ts';

// An invented report from invented towns, on which a new reader sees marks and notes at work. Nothing
// in it has happened; `story.ts` is the dossier to it.

type Told = { title: string; paragraphs: string[] };

const told: Record<'en' | 'fr' | 'ar' | 'he', Told> = {
  en: {
    title: 'Alderby and Birchby close to reopening the old bridge',
    paragraphs: [
      'Alderby and Birchby are close to an agreement on the old bridge over the Wend, the two town halls said on Thursday.',
      '“We have never been so close,” said Anna Reed, the mayor of Alderby.',
      'Under the agreement the bridge would open to walkers on 1 June. Cars would have to wait.',
    ],
  },
  fr: {
    title: 'Alderby et Birchby près de rouvrir le vieux pont',
    paragraphs: [
      'Alderby et Birchby sont proches d’un accord sur le vieux pont de la Wend, ont indiqué jeudi les deux mairies.',
      '«\u00a0Nous n’avons jamais été aussi proches\u00a0», a déclaré Anna Reed, la maire d’Alderby.',
      'Selon l’accord, le pont ouvrirait aux piétons le 1er juin. Les voitures devraient attendre.',
    ],
  },
  ar: {
    title: 'ألدربي وبيرتشبي تقتربان من إعادة فتح الجسر القديم',
    paragraphs: [
      'أعلنت بلديتا ألدربي وبيرتشبي يوم الخميس أنهما قريبتان من اتفاق على الجسر القديم فوق نهر وند.',
      'وقالت آنا ريد، رئيسة بلدية ألدربي: «لم نكن يومًا أقرب مما نحن عليه الآن».',
      'وبموجب الاتفاق يُفتح الجسر للمشاة في 1 حزيران. أما السيارات فعليها أن تنتظر.',
    ],
  },
  he: {
    title: 'אלדרבי ובירצ׳בי קרובות לפתיחת הגשר הישן',
    paragraphs: [
      'העיריות של אלדרבי ובירצ׳בי הודיעו ביום חמישי שהן קרובות להסכם על הגשר הישן מעל הוונד.',
      '"מעולם לא היינו קרובים כל כך", אמרה אנה ריד, ראש עיריית אלדרבי.',
      'לפי ההסכם ייפתח הגשר להולכי רגל ב-1 ביוני. מכוניות יצטרכו לחכות.',
    ],
  },
};

/** The invented report, as if it had been read from a page in this language. */
export function firstRunArticle(language: keyof typeof told): Article {
  const { title, paragraphs } = told[language];
  return {
    address: `sidelight:first-run/${language}`,
    outlet: null,
    language: { value: language, from: 'given' },
    title: { value: title, from: 'given' },
    byline: null,
    published: { value: '2024-05-02', from: 'given' },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    extent: 'whole',
  };
}
