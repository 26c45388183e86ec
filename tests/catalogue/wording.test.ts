import { describe, expect, it } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { neutralWords } from '../../core/dossier/lint/neutral-words.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { allTexts, placedTexts } from './catalogues.ts';

const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
const words = (...any: string[]) => new RegExp(`${START}(${any.join('|')})${END}`, 'iu');
// What Arabic and Hebrew write together with the word that follows.
const AR = '[وف]?[بكل]?(?:ال|لل)?';
const HE = '[ושהבכלמ]{0,3}';

// Words that pass a verdict. Ours never do; a page's or a speaker's own words are not ours.
const VERDICTS = {
  en: words(
    'fake|false|lie[sd]?|debunk\\w*|hoax|propaganda|myth|truth|so-called|admit\\w*|claim\\w*|slam\\w*',
    'fact.?check\\w*|omit\\w*|missing|bias\\w*|misinformation',
  ),
  fr: words(
    'faux|fausses?|mensong\\w*|menteu\\w*|canular\\w*|propagande|mythe\\w*|vérités?|soi-disant|prétend\\w*',
    'avou\\w*|admet\\w*|admis|fustig\\w*|étrill\\w*|réfut\\w*|omet\\w*|omis\\w*|intox|infox|désinformation',
    'biais\\w*|partia\\w*|manqu\\w*',
  ),
  ar: words(
    `${AR}(?:كذب\\p{L}*|كاذب\\p{L}*|أكاذيب|زائف\\p{L}*|مزيف\\p{L}*|مزعوم\\p{L}*|ملفق\\p{L}*|خدعة|دعاية|بروباغندا|خرافة|أسطورة)`,
    `${AR}(?:حقيقة|اعتراف|تضليل|مضلل\\p{L}*|انحياز|منحاز\\p{L}*|ناقص\\p{L}*|مفقود\\p{L}*)`,
    '[وف]?(?:اعترف\\p{L}*|أقر|زعم\\p{L}*|يزعم\\p{L}*|ادعى|ادعت|يدعي|فند\\p{L}*|أغفل\\p{L}*|يغفل|تجاهل\\p{L}*)',
  ),
  he: words(
    `${HE}(?:שקר\\p{L}*|מזויף|מזויפ\\p{L}*|פייק|תעמולה|מיתוס|אמת|תרמית|כביכול|בדיקת עובדות|הטיה|מוטה|חסר\\p{L}*)`,
    `${HE}(?:הודה|הודתה|הודו|טען|טענה|טענו|טוען|טוענת|טוענים|הפריך\\p{L}*|השמיט\\p{L}*|מתעלם\\p{L}*|דיסאינפורמציה)`,
  ),
};

// A page is never said to be silent or to leave something out, only that we found nothing.
const SILENCE = {
  en: words('speaks? of neither|not the (?:dispute|text)|its sense|passes over|silent|ignores?'),
  fr: words('tait|passe sous silence|ignore\\w*|oublie\\w*|silence'),
  ar: words('[وف]?(?:يسكت|تسكت|سكت\\p{L}*|تغفل|أهمل\\p{L}*|تتجاهل|صامت\\p{L}*)'),
  he: words('שותק\\p{L}*|מדלג\\p{L}*|מתעלמ\\p{L}*|עובר בשתיקה'),
};

describe('the word lists', () => {
  it.each([
    ['en', 'The minister admitted it.'],
    ['fr', 'Le ministre a admis que c’était faux.'],
    ['ar', 'وزعم الوزير أن الخبر كاذب.'],
    ['he', 'השר טען שזה שקר.'],
  ] as const)('find what judges in %s', (language, text) => {
    expect(text).toMatch(VERDICTS[language]);
  });
});

describe.each(allTexts)('the interface in %s', (language, own) => {
  const texts = placedTexts(own);

  it('passes no verdict on a page, an outlet or a speaker', () => {
    expect(texts.filter(([, text]) => VERDICTS[language].test(text))).toEqual([]);
  });

  it('keeps the rule that dossiers keep for words that judge', () => {
    const judging = (said: string[]) =>
      neutralWords({
        ...smallDossier,
        timeline: said.map((text) => ({
          date: '2024-10-30',
          text: { en: 'A text.', [language]: text },
          sources: ['T1'],
        })),
      });
    expect(judging(texts.map(([, text]) => text).filter((text) => text.trim() !== ''))).toEqual([]);
  });

  it('says of no page that it is silent, only that nothing was found', () => {
    expect(texts.filter(([, text]) => SILENCE[language].test(text))).toEqual([]);
  });
});

it('says how good a source is in words', () => {
  const line = en.sources.line;
  const source = { outlet: 'Deccan Herald', credit: 'Reuters' };
  expect(line({ ...source, grade: 'B' })).toBe('Reuters, as republished by Deccan Herald');
  expect(line({ ...source, grade: 'C' })).toBe('Reuters, as copied by Deccan Herald');
  expect(line({ ...source, credit: null, grade: 'A' })).toBe('Deccan Herald');
  expect(line({ ...source, grade: 'D' })).toContain('for its wording only');
});

it.each(allTexts)('a label holds the words that are seen, in %s', (_, { compare }) => {
  expect(compare.removeLabel('A').startsWith(compare.remove)).toBe(true);
});
