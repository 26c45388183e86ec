import type { Dossier } from '../../core/dossier/schema.ts';

/** The dossier to the invented report of the first-run page. Nothing in it has happened. */
export const firstRunStory: Dossier = {
  schema: 1,
  id: 'old-bridge',
  version: '1.0.0',
  title: {
    en: 'The old bridge of Alderby and Birchby',
    fr: 'Le vieux pont d’Alderby et de Birchby',
    ar: 'الجسر القديم بين ألدربي وبيرتشبي',
    he: 'הגשר הישן של אלדרבי ובירצ׳בי',
  },
  summary: { en: 'An invented story of two towns and a bridge.' },
  asOf: '2024-06-30',
  reviewed: '2024-06-30',
  author: 'Sidelight',
  changes: [{ version: '1.0.0', date: '2024-06-30', text: { en: 'First version.' } }],
  coverage: {
    core: { from: '2024-04-20', to: '2024-05-20' },
    continuation: { from: '2024-05-21', to: '2024-06-30' },
    sides: [['alderby'], ['birchby']],
    subject: ['bridge', 'agreement'],
    actors: ['people:anna-reed'],
  },
  parties: [
    {
      id: 'alderby',
      name: { en: 'Alderby', fr: 'Alderby', ar: 'ألدربي', he: 'אלדרבי' },
    },
  ],
  people: [
    {
      id: 'anna-reed',
      kind: 'person',
      party: 'alderby',
      name: { en: 'Anna Reed', fr: 'Anna Reed', ar: 'آنا ريد', he: 'אנה ריד' },
      spellings: {
        en: ['Anna Reed', 'Reed'],
        fr: ['Anna Reed', 'Reed'],
        ar: ['آنا ريد', 'ريد'],
        he: ['אנה ריד', 'ריד'],
      },
      misspellings: [],
      lookAlikes: [],
      roles: [
        {
          from: '2020-01-01',
          title: {
            en: 'mayor of Alderby',
            fr: 'maire d’Alderby',
            ar: 'رئيسة بلدية ألدربي',
            he: 'ראש עיריית אלדרבי',
          },
          sources: ['G1'],
        },
      ],
    },
  ],
  facts: [
    {
      id: 'close-to-agreement',
      date: '2024-05-02',
      status: 'confirmed',
      statement: {
        en: 'Both town halls said that they were close to an agreement on the bridge.',
        fr: 'Les deux mairies ont dit être proches d’un accord sur le pont.',
        ar: 'قالت البلديتان إنهما قريبتان من اتفاق على الجسر.',
        he: 'שתי העיריות אמרו שהן קרובות להסכם על הגשר.',
      },
      sources: ['G1', 'R1'],
      stated: [{ all: ['close', 'agreement', 'bridge'] }],
    },
    {
      id: 'open-to-walkers',
      date: '2024-05-02',
      status: 'superseded',
      statement: {
        en: 'The bridge was to open to walkers on 1 June. It opened on 9 June.',
        fr: 'Le pont devait ouvrir aux piétons le 1er juin. Il a ouvert le 9 juin.',
        ar: 'كان مقررًا أن يُفتح الجسر للمشاة في 1 حزيران، وفُتح في 9 حزيران.',
        he: 'הגשר היה אמור להיפתח להולכי רגל ב-1 ביוני. הוא נפתח ב-9 ביוני.',
      },
      sources: ['R1'],
      stated: [{ all: ['bridge', 'walkers', 'first-of-june'] }],
    },
  ],
  quotations: [
    {
      id: 'never-so-close',
      speaker: 'anna-reed',
      said: '2024-05-02',
      to: {
        en: 'Radio Wend',
        fr: 'Radio Wend',
        ar: 'إذاعة وند',
        he: 'רדיו וונד',
      },
      wordings: [
        { text: 'We have never been so close', language: 'en', kind: 'best', sources: ['R1'] },
        {
          text: 'Nous n’avons jamais été aussi proches',
          language: 'fr',
          kind: 'translation',
          sources: ['G1'],
        },
        {
          text: 'لم نكن يومًا أقرب مما نحن عليه الآن',
          language: 'ar',
          kind: 'translation',
          sources: ['G1'],
        },
        {
          text: 'מעולם לא היינו קרובים כל כך',
          language: 'he',
          kind: 'translation',
          sources: ['G1'],
        },
      ],
    },
  ],
  disputes: [],
  timeline: [],
  neighbours: [],
  concepts: [
    concept('alderby', ['Alderby'], ['Alderby'], ['ألدربي'], ['אלדרבי']),
    concept('birchby', ['Birchby'], ['Birchby'], ['بيرتشبي'], ['בירצ׳בי']),
    concept('bridge', ['bridge'], ['pont'], ['الجسر'], ['הגשר']),
    concept('agreement', ['agreement'], ['accord'], ['اتفاق', 'الاتفاق'], ['הסכם', 'ההסכם']),
    concept('close', ['close'], ['proches'], ['قريبتان'], ['קרובות']),
    concept('walkers', ['walkers'], ['piétons'], ['للمشاة'], ['להולכי רגל']),
    concept('first-of-june', ['1 June'], ['1er juin'], ['1 حزيران'], ['1 ביוני']),
  ],
  sources: [source('G1', 'The Wend Gazette'), source('R1', 'Radio Wend')],
};

function concept(id: string, en: string[], fr: string[], ar: string[], he: string[]) {
  return { id, forms: { en, fr, ar, he } };
}

/** Without an address: there is nowhere to go. */
function source(id: string, outlet: string): Dossier['sources'][number] {
  const printed = { title: null, address: null, grade: 'A', credit: null } as const;
  return { id, outlet, ...printed, language: 'en', published: '2024-05-02' };
}
