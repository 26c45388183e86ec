/**
 * Words that judge instead of reporting: who said, wrote, published or denied something is told
 * without them. Separated by commas; `*` stands for any ending.
 */
const LOADED = {
  en: `fake*, false, falsely, lie, lies, lied, liar*, debunk*, hoax*, propaganda*, myth, myths, truth,
    untrue, so-called, admit, admits, admitted, claim, claims, claimed, claiming, slam, slams,
    slammed, refute*, omit, omits, omitted, fact check*, fact-check*`,
  fr: `faux, fausse, fausses, fake*, mensonge*, menteur*, canular*, propagande, mythe*, vérité,
    soi-disant, prétend*, avoué, avoue, admet, admis, fustig*, étrill*, réfut*, omis, omet,
    intox, infox, fact-check*`,
  ar: `كذب*, أكذوبة, أكاذيب, زائف*, مزيف*, مزعوم*, ملفق*, خدعة, دعاية, بروباغندا, خرافة, أسطورة,
    حقيقة, ما يسمى, اعترف*, أقر, زعم*, يزعم*, ادعى, ادعت, يدعي, فند*, أغفل*`,
  he: `שקר*, שקרי*, מזויף, מזויפ*, פייק, תעמולה, מיתוס, אמת, תרמית, כביכול, מה שמכונה, הודה, הודתה, הודו,
    טען, טענה, טענו, טוען, טוענת, טוענים, הפריך, הפריכה, השמיט*, בדיקת עובדות`,
} as const;

export const loadedWords: Record<keyof typeof LOADED, string[]> = {
  en: listed(LOADED.en),
  fr: listed(LOADED.fr),
  ar: listed(LOADED.ar),
  he: listed(LOADED.he),
};

function listed(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}
