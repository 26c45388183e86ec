import { isRomance } from '../reading/language-groups.ts';
import { phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import type { Attribution } from './attribution.ts';

const FURTHEST = 3; // words: «Respuesta tajante de …»
const SAYING =
  /^(?:replique|reponse|reaction|commentaire|message|verdict|constat|explication|conclusion|bilan|confidence|aveu|conseil|promesse|consigne|justification|argument|respuesta|replica|reaccion|comentario|mensaje|veredicto|explicacion|balance|frase|palabras?|consejo|promesa|aviso|advertencia|resumen|diagnostico|sentencia|confesion|argumento)$/;

/** «Réplique de la Commission : “…”», «Respuesta de la aludida: “…”»: a sentence that is no more than whose words follow. */
export function nounOfWhom(reading: Reading, zone: Zone): Attribution | null {
  const { words, breaks, text } = reading;
  if (!isRomance(reading) || zone.link !== 'colon' || breaks[zone.from] !== 'sentence') return null;
  if (!SAYING.test(words[zone.from]?.form ?? '')) return null;
  for (let at = zone.from + 1; at <= zone.from + FURTHEST && breaks[at] === 'none'; at++) {
    const { form = '', start = 0 } = words[at] ?? {};
    const elided = /d['’]$/.test(text.slice(0, start));
    if (!elided && !/^(?:de|du|des|del)$/.test(form)) continue;
    const subject = phraseFrom(reading, elided || form === 'des' ? at : at + 1, zone.to);
    if (!subject || !isSurelySomebody(reading, subject)) return null;
    return { subject, at: zone.from, verb: null, reason: 'colon', confidence: 0.85 };
  }
  return null;
}
