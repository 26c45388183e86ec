import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (language: string, ...paragraphs: string[]) =>
  spoken(language, ...paragraphs)
    .at(-1)
    ?.split(' ← ')
    .at(-1);

describe('whom a French or Spanish sentence is about', () => {
  it.each([
    [
      'es',
      'El notario Mateo Robles abre la puerta. «Hay sitio para todos», aseguró Nuria Vidal. A Robles le divierte el optimismo. «¿Para todos?», pregunta.',
      'Mateo Robles',
    ],
    [
      'es',
      'La diputada Lola Prat se fue. Al portavoz militar le preguntaron por los daños. «Estamos revisando los hechos», contestó.',
      'portavoz militar',
    ],
    [
      'fr',
      'Ancien capitaine du port, conseiller bénévole dans un centre pour marins, Hubert Maucour relit la carte. « Je ne crois plus aux phares », prévient-il.',
      'Hubert Maucour',
    ],
    [
      'es',
      '«Es rock», defiende su directora, Yuriko Prat. «Queremos vender», explica Mateo Robles, vocero de los firmantes. Prat admite errores: según ella, «el plazo es corto».',
      'Yuriko Prat',
    ],
  ])('%s: %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));
});

describe('behind what only leads in', () => {
  it.each([
    [
      'es',
      'El alcalde de Orba, Mateo Robles, sonríe.\nHoras antes, en su primer discurso, el nuevo alcalde había usado otro tono. «No vamos a mendigar un puente».',
    ],
    [
      'fr',
      'Le maire de Verlac, Mateo Robles, sourit.\nQuelques heures avant, dans son premier discours, le nouveau maire avait pris un autre ton. « Nous n’allons pas mendier un pont. »',
    ],
  ])('an adjective may stand before the role: %s', (language, text) => {
    expect(last(language, ...text.split('\n'))).toBe('Mateo Robles');
  });
});

describe('a Spanish verb without a subject', () => {
  it.each([
    [
      'between commas is nobody’s of whom the sentence tells',
      'La alcaldesa Lola Prat salió tarde. «No hay prisa», declaró. Lo que quiere su Ayuntamiento, insistió, es «que se abra el puente este año».',
      'Lola Prat',
    ],
    [
      'has none behind a comma either',
      'Mateo Robles, el portavoz, admite retrasos. «No hemos acabado todavía», matizó, por si alguien dudaba.',
      'Mateo Robles',
    ],
  ])('%s', (_, text, speaker) => expect(last('es', text)).toBe(speaker));
});

describe('a paper', () => {
  it.each([
    ['es', '«El puente se cierra hoy», lamenta en un comunicado Nayib Prat.', 'Nayib Prat'],
    [
      'es',
      'El ministro Mateo Robles abogó por «un puente que se pueda cruzar», según una nota de su departamento.',
      'Mateo Robles',
    ],
    [
      'fr',
      'Le ministre Hubert Maucour a plaidé pour « un pont que l’on puisse franchir », selon un communiqué de son cabinet.',
      'Hubert Maucour',
    ],
    [
      'en',
      'The minister Julius Cole called for “a bridge that people can cross”, according to a statement from his office.',
      'Julius Cole',
    ],
    [
      'de',
      'Minister Julius Kohl forderte „eine Brücke, die man auch betreten kann“, so eine Mitteilung seines Hauses.',
      'Julius Kohl',
    ],
  ])('%s: %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));
});

it('is nobody who only heard of it', () => {
  const text = 'Según pudo saber este diario, el texto es «más corto de lo que parece».';
  expect(last('es', text)).not.toMatch(/diario/);
});

describe('a Spanish description', () => {
  it.each([
    [
      'of which the article inside shows no woman',
      '«Estamos cerca», dijo Mateo Robles, portavoz de la Casa Rosa, y se apresuró a añadir que «nada está hecho hasta el final».',
      'Mateo Robles',
    ],
  ])('%s', (_, text, speaker) => expect(last('es', text)).toBe(speaker));
});
