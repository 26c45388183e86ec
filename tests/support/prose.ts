// Invented prose in any amount: the same seed, the same words. Sentences are put together from parts,
// so that two texts on one matter share words and phrases as two reports do.

const PARTS = {
  en: {
    who: 'The envoy|Two officials|The harbour board|A spokesman for the port|Her deputy|The union',
    did: 'said on Tuesday|told reporters|denied late in the evening|repeated in a statement|wrote',
    that: 'that the talks|that the draft|that the timetable for the pier|that the first ship',
    what: 'would go on until Friday|had been rewritten twice|was not yet agreed|left open who pays',
    where:
      'in the old customs house|after a night of meetings|as rain fell|before the vote|at noon',
  },
  ar: {
    who: 'قال المبعوث|أكد مسؤولان|أعلن مجلس الميناء|صرّح ناطق باسم المرفأ|ذكرت نائبته|أفادت النقابة',
    did: 'يوم الثلاثاء|للصحافيين|في وقت متأخر من المساء|في بيان مكتوب|عبر الهاتف',
    that: 'إن المحادثات|إن المسودة|إن الجدول الزمني للرصيف|إن السفينة الأولى',
    what: 'ستستمر حتى الجمعة|أعيدت صياغتها مرتين|لم تُقرّ بعد|تركت سؤال الكلفة مفتوحا',
    where: 'في مبنى الجمارك القديم|بعد ليلة من الاجتماعات|تحت المطر|قبل التصويت|عند الظهر',
  },
  he: {
    who: 'השליח אמר|שני גורמים מסרו|הנהלת הנמל הודיעה|דובר הנמל ציין|סגניתה סיפרה|האיגוד הבהיר',
    did: 'ביום שלישי|לעיתונאים|בשעות הערב המאוחרות|בהודעה כתובה|בשיחת טלפון',
    that: 'כי השיחות|כי הטיוטה|כי לוח הזמנים של הרציף|כי האונייה הראשונה',
    what: 'יימשכו עד יום שישי|נכתבה מחדש פעמיים|טרם אושרה|השאירה פתוחה את שאלת העלות',
    where: 'בבית המכס הישן|אחרי לילה של פגישות|בגשם|לפני ההצבעה|בצהריים',
  },
  fr: {
    who: 'L’émissaire|Deux responsables|Le conseil du port|Une porte-parole|Son adjoint|Le syndicat',
    did: 'a dit mardi|a déclaré à la presse|a démenti tard le soir|a répété par écrit|a écrit',
    that: 'que les pourparlers|que le projet|que le calendrier du quai|que le premier navire',
    what: 'dureraient jusqu’à vendredi|avait été réécrit deux fois|n’était pas arrêté|restait ouvert',
    where: 'dans l’ancienne douane|après une nuit de réunions|sous la pluie|avant le vote|à midi',
  },
};

export type ProseLanguage = keyof typeof PARTS;

/** Paragraphs of about so many words in all. */
export function proseOf(language: ProseLanguage, seed: number, words: number): string[] {
  const chance = chanceFrom(seed);
  const parts = Object.values(PARTS[language]).map((each) => each.split('|'));
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences = Array.from({ length: 3 }, () => {
      const number = Math.floor(chance() * 900);
      return `${parts.map((each) => each[Math.floor(chance() * each.length)]).join(' ')} ${number}.`;
    });
    paragraphs.push(sentences.join(' '));
    written += sentences.join(' ').split(' ').length;
  }
  return paragraphs;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296;
  };
}
