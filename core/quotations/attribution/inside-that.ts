import type { Reading } from '../reading/reading.ts';
import type { Zone } from '../reading/zones.ts';
import type { Attribution } from './attribution.ts';

const THAT = /^[وف]?[بل]?ان$|^כי$/;
const CONTRAST = /^(?:و?لكن|وان|الا|אבל|אך|ואולם|אולם|וכי)$/;

/**
 * «ذكر دبلوماسي أن الرئيس أبلغ الوسطاء …، وقال: “…”»: a verb or a «but» that joins on behind a
 * comma is not of whoever acts within the clause that ends there.
 */
export function isInsideThat(
  reading: Reading,
  { subject, verb }: Attribution,
  zone: Zone,
  later: Attribution | null,
): boolean {
  const { speech, words, breaks, text } = reading;
  if (speech.cased || !subject || !verb || verb.leaning) return false;
  const glued = /[שו]/.test(text[(words[subject.from]?.start ?? 0) - 1] ?? '');
  if (!THAT.test(words[subject.from - 1]?.form ?? '') && !glued) return false;
  const joined = later && !later.subject ? later.verb?.at : undefined;
  for (let at = zone.to - 1; at > verb.at; at--) {
    if (breaks[at] !== 'comma') continue;
    const form = words[at]?.form ?? '';
    return at === joined ? /^[وفו]/.test(form) : CONTRAST.test(form);
  }
  return false;
}
