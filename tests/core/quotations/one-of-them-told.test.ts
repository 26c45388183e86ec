import { expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

it.each([
  [
    'fr',
    'Deux sources ont confirmé la rencontre. « Il reste beaucoup à faire », a nuancé l’une d’elles, un diplomate de haut rang.',
    'diplomate de haut rang',
  ],
  [
    'es',
    'Dos fuentes confirmaron la cita. «Queda mucho por hacer», matizó una de ellas, un diplomático de alto rango.',
    'diplomático de alto rango',
  ],
])('one of several is called by what the page says they are (%s)', (language, text, name) => {
  const quotation = quotationsIn(language, text).at(-1);
  expect(quotation?.speaker?.name).toContain(name);
  expect(quotation?.speaker?.named).toBe(false);
});
