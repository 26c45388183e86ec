import type { ReportWords } from '../core/exchange/report-words.ts';
import type { CompareTexts } from './compare.ts';
import type { ExportTexts } from './exports.ts';
import type { InterfaceLanguage } from './languages.ts';

/** The words of a report: those of the comparison on the screen, and the report's own. */
export function reportWords(
  language: InterfaceLanguage,
  compare: CompareTexts,
  { report }: ExportTexts,
): ReportWords {
  return {
    language,
    dir: language === 'ar' || language === 'he' ? 'rtl' : 'ltr',
    quoted: (words) => QUOTATION_MARKS[language].join(words),
    colon: language === 'fr' ? '\u00a0: ' : ': ',
    version: compare.version,
    facts: compare.groups.facts,
    quotations: compare.groups.quotations,
    disputes: compare.groups.disputes,
    disputeRows: compare.disputeRows,
    states: compare.states,
    meanings: compare.legend,
    extents: compare.extents,
    about: compare.about,
    noOutlet: compare.noOutlet,
    noDate: compare.noDate,
    noTitle: compare.noTitle,
    verb: compare.drawer.said,
    correctionKinds: compare.corrections.kinds,
    was: compare.corrections.before,
    is: compare.corrections.now,
    notApplied: compare.corrections.resting,
    none: compare.corrections.none,
    answers: { covers: compare.corrections.covers, ...compare.about },
    aboutNamed: compare.scope.aboutNamed,
    copyOf: compare.scope.copyOf,
    copies: compare.scope.sameText,
    leftOut: compare.scope.leftOut,
    leftOutWhy: compare.scope.leftOutWhy,
    ...report,
  };
}

const QUOTATION_MARKS: Record<InterfaceLanguage, [string, string]> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  ar: ['«', '»'],
  he: ['"', '"'],
};
