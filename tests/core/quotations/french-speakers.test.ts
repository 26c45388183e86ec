import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const one = (...paragraphs: string[]) => spoken('fr', ...paragraphs).join(' / ');

describe('an attribution inside the marks', () => {
  it.each([
    [
      '« Le pont tiendra, assure Odile Prat, cheffe du chantier. Nous l’avons vérifié deux fois. »',
      'Le pont tiendra ← Odile Prat / Nous l’avons vérifié deux fois. ← Odile Prat',
    ],
    [
      'Odile Prat dirige le chantier. « Le pont tiendra, dit-elle, et longtemps. »',
      'Le pont tiendra ← Odile Prat / et longtemps. ← Odile Prat',
    ],
  ])('%s', (text, expected) => expect(one(text)).toBe(expected));

  it('is no attribution without a verb of saying', () => {
    const text = '« Le maire, dont le père était mineur, aime ce pont », a dit Odile Prat.';
    expect(one(text)).toBe('Le maire, dont le père était mineur, aime ce pont ← Odile Prat');
  });
});

describe('a speaker that follows', () => {
  it.each([
    ['« Le pont est fermé », a précisé dans un communiqué le préfet, Yves Coste.', 'Yves Coste'],
    ['« Le pont est fermé », a pesté Odile Le Prat en sortant.', 'Odile Le Prat'],
    ['À en croire la maire Odile Prat, le port est « à bout de forces ».', 'Odile Prat'],
    ['Odile Prat sourit. À l’en croire, le port est « à bout de forces ».', 'Odile Prat'],
    [
      'La Mission du littoral signale deux fuites. « Toute fuite est grave », souligne la mission.',
      'Mission du littoral',
    ],
    ['« Je suis confiante », confiait le même soir la maire, Odile Prat.', 'Odile Prat'],
    [
      'Yves Coste a parlé. La mairie, par la bouche de son directeur des services, Paul Ferrand, promet « une table ronde ».',
      'Paul Ferrand',
    ],
    [
      'Yves Coste a parlé. Le Forum des familles du port a réclamé une enquête. « Chaque jour compte », a-t-il écrit.',
      'Forum des familles du port',
    ],
    ['Yves Coste a parlé. « Nous rouvrirons » le pont en mai, a-t-il ajouté.', 'Yves Coste'],
    ['« Le pont est fermé », regrette la maire (sans étiquette), Odile Prat.', 'Odile Prat'],
    ['« Nous verrons demain », répond-on à Varsovie.', 'Varsovie'],
    ['« Nous n’ouvrirons pas » : la maire Odile Prat a fermé le pont lundi.', 'Odile Prat'],
  ])('%s', (text, speaker) => expect(one(text)).toMatch(new RegExp(`← ${speaker}$`)));
});

describe('whom French words mean', () => {
  it.each([
    [
      'Odile Prat, maire de Verlac, est lasse. « Le pont est fermé », soupire l’édile.',
      'Odile Prat',
    ],
    ['La maire Odile Prat a reçu Yves Coste. « Il est reparti tôt », glisse-t-elle.', 'Odile Prat'],
    ['Aurélie, 34 ans, attend. « Le car ne passe plus ici », raconte-t-elle.', 'Aurélie'],
    [
      'La maire Odile Prat a écouté sa collègue Fatou Diarra. « Le car ne passe plus », se souvient cette dernière.',
      'Fatou Diarra',
    ],
    [
      'L’accusé, Yves Coste, obéit. « Je suis désolé », dit-il. La mère de la victime se lève. « Il ment depuis le début », glisse-t-elle.',
      'mère de la victime',
    ],
    [
      '« Le trafic reprend », écrit la mairie sur X. Théo Lambert, étudiant, attend. « J’ai raté mon car », résume le jeune homme.',
      'Théo Lambert',
    ],
    ['Réponse sèche de Odile Prat : « Nous verrons bien. »', 'Odile Prat'],
    ['La mairie a fermé le pont. « Il sera rouvert en mai », écrit-elle.', 'mairie'],
  ])('%s', (text, speaker) => expect(one(text)).toMatch(new RegExp(`← ${speaker}$`)));

  it('does not take a new title for whoever was quoted before', () => {
    const text =
      '« Le pont est sûr », dit le pompier Yves Coste. « Ce n’est pas certain », coupe la juge.';
    expect(one(text)).toContain('Ce n’est pas certain ← juge');
  });
});

describe('a paragraph that ends with its marks open', () => {
  it('is carried on by the next, whatever follows the closing mark', () => {
    expect(
      one(
        'Odile Prat a lu ses conclusions :',
        '« Le pont était fermé depuis mai.',
        '« Personne ne l’a signalé. » La préfecture n’a pas répondu.',
      ),
    ).toContain('Personne ne l’a signalé. ← Odile Prat');
  });
});

describe('words that only look like a verb', () => {
  it.each([
    'Le texte annoncé lundi par la mairie est « une page de plus ».',
    'La critique du « vieux pont » ne date pas de mai.',
  ])('%s', (text) => expect(one(text)).not.toContain('lundi'));
});
