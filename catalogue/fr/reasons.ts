import type { ReasonTexts } from '../reasons.ts';

export const reasons: ReasonTexts = {
  speaks: { for: 'Pour', against: 'Contre', neither: 'Vu aussi' },
  reasons: {
    date: 'Date',
    sides: 'Les deux parties sont nommées',
    subject: 'Ce dont il est question',
    actors: 'Personnes et institutions de ces jours-là',
    neighbour: 'Mots qui relèvent d’un autre sujet',
    headline: 'Mots du titre',
    share: 'Part du texte qui en traite',
  },
  missing: {
    date: 'Pas de date qui corresponde',
    sides: 'Les deux parties ne sont pas nommées ensemble',
    subject: 'Il n’est pas question du sujet',
    actors: 'Personne de ces jours-là n’est nommé',
    neighbour: 'Aucun mot d’un autre sujet',
    headline: 'Le titre n’en parle pas',
    share: 'Une faible part du texte en traite',
  },
  dayNamed: 'Un jour de cette période, nommé dans le texte',
  none: 'Ni les mots ni la date de la page n’ont permis de trancher.',
};
