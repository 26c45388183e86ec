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

it.each([
  [
    'en',
    'Two U.S. officials said the text is ready. One of them described the mood as “better than a week ago”; the other cautioned that “nobody is printing invitations.”',
    ['U.S. official', 'U.S. official'],
  ],
  [
    'fr',
    'Deux responsables américains ont décrit le texte. L’un d’eux a jugé l’ambiance « meilleure qu’il y a une semaine » ; l’autre a prévenu que « personne n’imprime d’invitations ».',
    ['responsables américains', 'responsables américains'],
  ],
  [
    'de',
    'Zwei amerikanische Beamte beschrieben den Text. Einer von ihnen nannte die Stimmung „besser als vor einer Woche“; der andere warnte, „niemand drucke Einladungen“.',
    ['amerikanische Beamte', 'amerikanische Beamte'],
  ],
  [
    'es',
    'Dos funcionarios estadounidenses describieron el texto. Uno de ellos calificó el ambiente de «mejor que hace una semana»; el otro advirtió de que «nadie imprime invitaciones».',
    ['funcionarios estadounidenses', 'funcionarios estadounidenses'],
  ],
  [
    'ar',
    'وتحدث مسؤولان أميركيان عن النص. ووصف أحدهما الأجواء بأنها «أفضل مما كانت قبل أسبوع»، بينما حذر الآخر من أن «لا أحد يطبع الدعوات».',
    ['مسؤول أميركي', 'مسؤول أميركي'],
  ],
  [
    'he',
    'גורמים אמריקאים תיארו את הטיוטה. אחד מהם אמר כי האווירה "טובה יותר מלפני שבוע".',
    ['גורם אמריקאי'],
  ],
] as const)('one of them and the other are of those told of (%s)', (language, text, names) => {
  const speakers = quotationsIn(language, text).map(({ speaker }) => speaker?.name);
  expect(speakers).toEqual(names);
});
