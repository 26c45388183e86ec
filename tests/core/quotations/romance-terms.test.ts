import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const all = (language: string, ...text: string[]) => spoken(language, ...text).join(' / ');

describe('words in marks that nobody says', () => {
  it.each([
    ['es', 'El ministro, Julio Costa, insistió en quedarse en la llamada «zona segura de Orba».'],
    ['es', 'Los urbanistas hablan de la «ciudad lenta».'],
    ['es', 'La alcaldesa, Lola Prat, ha colgado una pancarta: «Roberto, vuelve pronto».'],
    ['fr', 'Le second, ce que les riverains appellent la « ligne bleue », ne bouge pas.'],
    ['fr', 'Les urbanistes parlent de « ville du quart d’heure ».'],
    ['fr', 'Le roman le plus vendu ? « Les Choses », de Perec.'],
  ])('%s: %s', (language, text) => expect(all(language, text)).toBe(''));

  it.each([
    ['es', 'Lola Prat habla de «una ciudad que se cae».', 'una ciudad que se cae ← Lola Prat'],
    ['fr', 'Odile Prat se dit « très inquiète ».', 'très inquiète ← Odile Prat'],
    ['fr', '« Pas mal », répond-elle à Odile Prat.', 'Pas mal ← ?'],
  ])('but somebody does: %s: %s', (language, text, expected) =>
    expect(all(language, text)).toBe(expected),
  );
});

describe('which of two attributions counts', () => {
  it.each([
    [
      'fr',
      'Odile Prat a prévenu que « le pont sera fermé », manière de dire que le parti cède.',
      'Odile Prat',
    ],
    [
      'fr',
      'Pour le Parti, cette trêve « n’est qu’un sursis très court », selon un communiqué de sa chaîne Al-Nour.',
      'Parti',
    ],
    [
      'fr',
      '« Le pont tient », admet un conseiller de la mairie. Le même assure que les deux rives « sont sûres ».',
      'conseiller de la mairie',
    ],
    ['fr', '« Le pont tient », a lancé Noa Ben-Ami.', 'Noa Ben-Ami'],
    [
      'es',
      '«Es rock», defiende su directora, Yuriko Prat. La también bajista recuerda que «éramos muy pocos».',
      'Yuriko Prat',
    ],
    ['es', '«Te vas a arrepentir», gritó alguien.', '\\?'],
  ])('%s: %s', (language, text, speaker) =>
    expect(spoken(language, text).at(-1)).toMatch(new RegExp(`← ${speaker}$`)),
  );
});

describe('whose words a noun announces', () => {
  it.each([
    ['fr', 'Odile Prat sort. Réponse de l’intéressée : « Il aura son pont. »', 'Odile Prat'],
    [
      'fr',
      'Réplique de la Commission des ports, par communiqué : « Notre offre demeure. »',
      'Commission des ports',
    ],
    ['fr', 'Message du maire aux habitants : « Restez chez vous. »', 'maire'],
    [
      'es',
      'Lola Prat salió. «Es tarde», dijo un abonado. Respuesta de la aludida: «Tendrá su puente.»',
      'Lola Prat',
    ],
    [
      'fr',
      'Il a reçu la coordinatrice de l’ONU Jeanine Hennis-Prat. Selon cette dernière, tout retard « serait une violation ».',
      'Jeanine Hennis-Prat',
    ],
  ])('%s: %s', (language, text, speaker) =>
    expect(spoken(language, text).at(-1)).toMatch(new RegExp(`← ${speaker}$`)),
  );
});
