import { verbKind } from '../../language/speech/speech-words.ts';
import { headOf, isInstitution } from './heads.ts';
import { phraseFrom } from './noun-phrases.ts';
import { isCapital, type Reading, type Run } from './reading.ts';
import { isSurelySomebody } from './somebody.ts';

const LEAD_IN = 5; // words: «Acto seguido se lo …», «Y al final no …»
const PRESENT =
  /^(?:es|era|tiene|tenia|lleva|llevaba|vive|vivia|esta|estaba|va|iba|viene|trabaja|sabe|sabia|quiere|queria|cree|hace|hacia|sale|entra|llega|mira|abre|cierra|toma|deja|lee|oye|espera|pasa|vuelve|nacio|tampoco|acaba|suele|puede|debe|habla)$/;

/** «Lleva once horas.», «No aceptó preguntas.», «Después se dirigió al acusado:»: in Spanish nobody need be named. */
export function dropsSubject(reading: Reading, { from, to }: Run): boolean {
  const { speech, words, breaks } = reading;
  if (speech.language !== 'es') return false;
  for (let at = from; at < Math.min(to, from + LEAD_IN); at++) {
    if (at > from && breaks[at] !== 'none' && breaks[at] !== 'comma') return false;
    const form = words[at]?.form ?? '';
    if (IMPERSONAL.test(form)) return false;
    if (isVerbForm(reading, at)) return !namesSubject(reading, at + 1, to);
    const { clitics, between, auxiliaries, and } = speech;
    const loose = [clitics, between, auxiliaries, and].some((set) => set.has(form));
    if (!loose && !LEADS.test(form) && !/..mente$/.test(form)) return false;
  }
  return false;
}

// «le tocó a Julio Costa», «hubo gritos»: of nobody.
const IMPERSONAL =
  /^(?:toco|toca|correspondio|corresponde|basto|basta|hubo|hay|ocurrio|sucedio|resulto|quedo|queda|falta|falto|parece|parecio|gusta|gusto)$/;

/** «La anunció un presidente saliente», «Llegó la alcaldesa»: whose it is stands behind the verb. */
function namesSubject(reading: Reading, at: number, end: number): boolean {
  if (reading.breaks[at] !== 'none' || at >= end) return false;
  const phrase = phraseFrom(reading, at, end);
  // «les pidió una redacción»: a body is as often what was asked for.
  const body = phrase !== null && isInstitution(reading, headOf(reading, phrase));
  return phrase?.from === at && !body && isSurelySomebody(reading, phrase);
}

const LEADS =
  /^(?:no|ya|tampoco|tambien|y|e|pero|acto|seguido|al|final|por|fin|poco|minutos|horas|dias|tarde|mas|eso|si|aun|nunca|ni)$/;

/** «arriesgó», «entraron»: no noun ends so, and no name but within a sentence. */
export function isPreterite(reading: Reading, at: number): boolean {
  const { speech, words, text, breaks } = reading;
  const { start = 0, end = 0 } = words[at] ?? {};
  if (speech.language !== 'es') return false;
  if (isCapital(reading, at) && (breaks[at] !== 'sentence' || isCapital(reading, at + 1)))
    return false;
  return /(?:..ó|...[ai]ron|...ieron)$/.test(text.slice(start, end));
}

function isVerbForm(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  if (isPreterite(reading, at) || PRESENT.test(form) || /^(?:ha|habia)$/.test(form)) return true;
  return (
    verbKind(speech, form) !== null && !speech.roles.has(form) && !speech.participles.has(form)
  );
}
