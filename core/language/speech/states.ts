import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord } from '../words.ts';

/**
 * States, and the capitals that stand for them, by the first word of their names: «طالبت طهران»,
 * «טהרן דרשה», «Teherán exigió». Where the name is of two words the second goes with it.
 */
const TABLES: Partial<Record<Language, string>> = {
  es: `
    francia alemania italia españa portugal inglaterra irlanda bélgica holanda suiza austria grecia polonia hungría ucrania rusia turquía
    egipto israel líbano siria irán irak jordania catar qatar kuwait yemen marruecos argelia túnez libia sudán china japón india pakistán
    brasil argentina méxico colombia chile perú venezuela canadá estados arabia emiratos
    parís berlín roma madrid lisboa londres dublín bruselas viena atenas varsovia budapest kiev moscú ankara cairo beirut damasco teherán
    bagdad amán doha riad rabat argel pekín tokio washington ottawa bogotá jerusalén`,
  ar: `
    فرنسا ألمانيا إيطاليا إسبانيا البرتغال بريطانيا إيرلندا بلجيكا هولندا سويسرا النمسا اليونان قبرص بولندا أوكرانيا روسيا تركيا مصر
    إسرائيل لبنان سوريا إيران العراق الأردن قطر السعودية الكويت البحرين عمان الإمارات اليمن المغرب الجزائر تونس ليبيا السودان الصين
    اليابان الهند باكستان البرازيل كندا الولايات أميركا أمريكا
    باريس برلين روما مدريد لشبونة لندن دبلن بروكسل فيينا أثينا نيقوسيا وارسو كييف موسكو أنقرة القاهرة بيروت دمشق طهران بغداد عمّان
    الدوحة الرياض أبوظبي صنعاء الرباط بكين طوكيو واشنطن أوتاوا`,
  he: `
    צרפת גרמניה איטליה ספרד פורטוגל בריטניה אירלנד בלגיה הולנד שוויץ אוסטריה יוון קפריסין פולין הונגריה אוקראינה רוסיה טורקיה תורכיה
    מצרים ישראל לבנון סוריה איראן עיראק ירדן קטאר קטר סעודיה כווית בחריין תימן מרוקו אלג'יריה תוניסיה לוב סודן סין יפן הודו פקיסטן
    ברזיל קנדה ארה"ב ארצות
    פריז פריס ברלין רומא מדריד ליסבון לונדון דבלין בריסל וינה אתונה ניקוסיה ורשה בודפשט קייב מוסקבה אנקרה קהיר ביירות דמשק טהרן טהראן
    בגדד עמאן דוחא ריאד צנעא רבאט בייג'ינג טוקיו וושינגטון`,
};

const states = perLanguage(
  (language) => new Set((TABLES[language] ?? '').split(/\s+/).filter(Boolean).map(normaliseWord)),
);

export function isState(form: string, language: Language): boolean {
  return states(language).has(form);
}
