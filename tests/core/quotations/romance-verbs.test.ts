import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const one = (language: string) => (text: string) => spoken(language, text).join(' / ');

describe('a French verb in more than one form', () => {
  it.each([
    ['Odile Prat s’est indignée d’un « pont sans garde-corps ».', 'Odile Prat'],
    ['Les maires se sont dits « très inquiets pour le pont ».', 'maires'],
    ['L’ONU a mis en garde mardi contre une « crue sans précédent ».', 'ONU'],
    ['« Le pont rouvrira », a tenu à préciser Odile Prat.', 'Odile Prat'],
    ['Odile Prat a fini par concéder que le pont « n’était pas prêt ».', 'Odile Prat'],
  ])('%s', (text, speaker) => expect(one('fr')(text)).toMatch(new RegExp(`← ${speaker}$`)));

  it.each([
    ['La maire, Odile Prat, a dit sa « colère ».', ''],
    ['« Oui, a répondu la maire, Odile Prat. »', 'Oui ← Odile Prat'],
    [
      '« Le pont tient, explique le maire, Jean Prat. Il tiendra. »',
      'Le pont tient ← Jean Prat / Il tiendra. ← Jean Prat',
    ],
  ])('%s', (text, expected) => expect(one('fr')(text)).toBe(expected));
});

describe('a Spanish verb in more than one form', () => {
  it.each([
    ['Lola Prat dejó claro que el puente «no abrirá en verano».', 'Lola Prat'],
    ['«El puente abrirá», acabó reconociendo Lola Prat.', 'Lola Prat'],
    ['La alcaldesa se limitó a decir que el puente «no está listo».', 'alcaldesa'],
    ['El fiscal ve en ello «una medida muy severa».', 'fiscal'],
    [
      'Lola Prat, alcaldesa, salió. Acto seguido se comprometió a reabrir el servicio «el mismo lunes».',
      'Lola Prat',
    ],
    ['Lo acompañaba el párroco de Orba, quien pidió «que vuelva la luz».', 'párroco de Orba'],
  ])('%s', (text, speaker) => expect(one('es')(text)).toMatch(new RegExp(`← ${speaker}$`)));

  it('has nothing in a word that is the writer’s', () => {
    expect(one('es')('Los alcaldes hablan de «capitulación» y se van.')).toBe('');
  });
});

describe('who follows a place or an outlet', () => {
  it.each([
    ['«El puente está cerrado», escribió en X Lola Prat.', 'Lola Prat'],
    ['«El puente está cerrado», le dice a BBC Mundo la analista Lola Prat.', 'Lola Prat'],
    ['«El puente está cerrado», le contó a este diario Nasser Prat, comerciante.', 'Nasser Prat'],
    [
      'El director del hospital Kamal Aduán, Julio Costa, habla de «pasillos llenos».',
      'Julio Costa',
    ],
    ['«El puente está cerrado», se queja su hermano, Vicent.', 'Vicent'],
  ])('%s', (text, speaker) => expect(one('es')(text)).toMatch(new RegExp(`← ${speaker}$`)));

  it.each([
    [
      'Un médecin de l’hôpital Kamal Adwan, Jean Prat, décrit « des couloirs pleins ».',
      'Jean Prat',
    ],
    ['« Il n’y a rien », assure Jean-Baptiste de La Rochère.', 'Jean-Baptiste de La Rochère'],
    ['Son associée, Marie-Ange Le Goff, précise : « Il y a peu. »', 'Marie-Ange Le Goff'],
    ['« Cet accord doit tenir » : l’Élysée s’est félicité de l’annonce.', 'Élysée'],
  ])('%s', (text, speaker) => expect(one('fr')(text)).toMatch(new RegExp(`← ${speaker}$`)));
});

describe('whom a word for a people or a calling means', () => {
  it.each([
    [
      'fr',
      'Le gardien Marco Bizot a salué le public. « Ils ont chanté », sourit le Néerlandais.',
      'Marco Bizot',
    ],
    [
      'fr',
      '« Le pont tient », a plaidé Me Paul Ferrand. L’avocat a insisté : « Le pont tiendra. »',
      'Paul Ferrand',
    ],
    [
      'es',
      'El portero Dominik Greif saludó. «Cantaron mucho», señaló el eslovaco.',
      'Dominik Greif',
    ],
  ])('%s: %s', (language, text, speaker) =>
    expect(one(language)(text)).toMatch(new RegExp(`← ${speaker}$`)),
  );
});
