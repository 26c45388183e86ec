import { dayInText } from './day-in-text.ts';

const UPDATED =
  'updated?|modified|amended|corrected|mis(?:e)? à jour|modifié|actualisé|aktualisiert|geändert|bearbeitet|actualizad[oa]|modificad[oa]|آخر تحديث|تحديث|تم التحديث|تاريخ التحديث|עודכן|עדכון';
const PUBLISHED =
  'published|posted|publié|parution|veröffentlicht|erschienen|publicad[oa]|نشر|النشر|פורסם';
// From the word for an update to where the line speaks of something else.
const UPDATE = new RegExp(`(?:${UPDATED})[^|·•\\n]{0,120}?(?=${PUBLISHED}|[|·•\\n]|$)`, 'gi');
const BEGINS_UPDATE = new RegExp(`(?:${UPDATED})[^.!?|·•\\n]{0,40}$`, 'i');
const COPYRIGHT =
  /©|\(c\)|copyright|all rights reserved|tous droits|alle rechte|todos los derechos|حقوق النشر|جميع الحقوق|כל הזכויות/i;

/** The day a line gives as that of publication: not the year of its copyright, nor when it was updated. */
export function dayPublishedIn(line: string, language: string | null): string | null {
  if (COPYRIGHT.test(line)) return null;
  return dayInText(line.replace(UPDATE, ' '), language);
}

/** Whether the words before a time make it that of an update. */
export function leadsToUpdate(before: string): boolean {
  return BEGINS_UPDATE.test(before.slice(-80));
}
