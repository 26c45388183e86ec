import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const one = (...paragraphs: string[]) => spoken('es', ...paragraphs).join(' / ');

describe('a speaker that follows', () => {
  it.each([
    ['«El puente está cerrado», precisó en un comunicado el delegado, Julio Costa.', 'Julio Costa'],
    ['«El puente está cerrado», dijo a la AFP Lola Prat, una de las vecinas.', 'Lola Prat'],
    [
      '«El puente está cerrado», cuenta una jubilada de la calle Tinte.',
      'jubilada de la calle Tinte',
    ],
    ['Ursula von der Linde pidió «una defensa común digna de ese nombre».', 'Ursula von der Linde'],
    ['«Ya veremos mañana», dicen en el Gobierno.', 'Gobierno'],
    ['El puente abrirá «con o sin permiso», según dijo la ministra Lola Prat.', 'Lola Prat'],
  ])('%s', (text, speaker) => expect(one(text)).toMatch(new RegExp(`← ${speaker}$`)));

  it('is nobody beside a verb whose subject is left out', () => {
    const text =
      'La alcaldesa Lola Prat habló del puente. «Está cerrado», ha manifestado en una entrevista concedida al diario local.';
    expect(one(text)).toBe('Está cerrado ← Lola Prat');
  });
});

describe('whom Spanish words mean', () => {
  it.each([
    [
      'Lola Prat, alcaldesa de Orba, está harta. «El puente sigue cerrado», lamenta la regidora.',
      'Lola Prat',
    ],
    ['Aurelia, de 34 años, espera. «El autobús ya no pasa por aquí», relata.', 'Aurelia'],
    [
      'La alcaldesa Lola Prat oyó a su vecina Fátima Duarte. «El autobús ya no pasa», recuerda esta última.',
      'Fátima Duarte',
    ],
    [
      'La alcaldesa Lola Prat habló. Preguntada por la visita de Julio Costa, respondió que fue «muy breve y cordial».',
      'Lola Prat',
    ],
  ])('%s', (text, speaker) => expect(one(text)).toMatch(new RegExp(`← ${speaker}$`)));

  it('is somebody where it is «alguien»', () => {
    expect(one('Julio Costa salió tarde. «Te vas a arrepentir de esto», gritó alguien.')).toBe(
      'Te vas a arrepentir de esto ← ?',
    );
  });
});

describe('a form that needs its accent', () => {
  it.each([
    [
      'Lola Prat anunció «dos puentes nuevos para Orba».',
      'dos puentes nuevos para Orba ← Lola Prat',
    ],
    ['Tras el anuncio de «puentes» en Orba no pasó nada.', ''],
  ])('%s', (text, expected) => expect(one(text)).toBe(expected));
});
