import { dayInText } from './day-in-text.ts';

const UPDATED =
  'updated?|modifi(?:ed|é|cad[oa])|amended|corrected|mis(?:e)? à jour|a[ck]tuali[sz](?:é|iert|ad[oa])|geändert|bearbeitet|تحديث|עודכן|עדכון';
const PUBLISHED =
  'published|posted|publié|parution|veröffentlicht|erschienen|publicad[oa]|نشر|פורסם';
// From the word for an update to where the line speaks of something else.
const UPDATE = new RegExp(`(?:${UPDATED})[^|·•\\n]{0,120}?(?=${PUBLISHED}|[|·•\\n]|$)`, 'gi');
const BEGINS_UPDATE = new RegExp(`(?:${UPDATED})[^.!?|·•\\n]{0,40}$`, 'i');
const FIGURES = /[\d٠-٩۰-۹]{2}/;
const COPYRIGHT =
  /©|\(c\)|copyright|all rights reserved|tous droits|alle rechte|todos los derechos|حقوق النشر|جميع الحقوق|כל הזכויות/i;

/** The day a line gives as that of publication: not the year of its copyright, nor when it was updated. */
export function dayPublishedIn(line: string, language: string | null): string | null {
  if (!FIGURES.test(line) || COPYRIGHT.test(line)) return null;
  return dayInText(spelledOut(line.replace(UPDATE, ' ')), language);
}

// What a line of figures may abbreviate and running text does not: 2024/10/31, 31.10.24, 2024م.
function spelledOut(line: string): string {
  return line
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/(\d)(?=[مه](?!\p{L}))/gu, '$1 ')
    .replace(/(?<!\d)(20\d\d)[/.](\d\d)[/.](\d\d)(?!\d)/g, '$1-$2-$3')
    .replace(/(?<![\d./])(\d{1,2})([./])(\d{1,2})\2([0-4]\d)(?![\d./:])/g, '$1$2$3$220$4');
}

/** Whether the words before a time make it that of an update. */
export function leadsToUpdate(before: string): boolean {
  return BEGINS_UPDATE.test(before.slice(-80));
}
