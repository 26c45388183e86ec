import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('fr');

/** The comparison's charts, and the tables behind them. */
export const charts: CompareTexts['charts'] = {
  table: 'La même chose en tableau',
  subject: 'Suivi dans le temps',
  subjects: { dispute: 'Contestations', fact: 'Faits essentiels', quotation: 'Citations' },
  span: 'Jours affichés',
  spans: { story: 'Les jours de l’affaire', all: 'Tous les jours' },
  outside: (n) =>
    plural(n, {
      one: '# article est hors de ces jours. Il figure dans le tableau.',
      other: '# articles sont hors de ces jours. Ils figurent dans le tableau.',
    }),
  undated: (n) =>
    plural(n, {
      one: '# article ne porte pas de date. Il figure dans le tableau.',
      other: '# articles ne portent pas de date. Ils figurent dans le tableau.',
    }),
  nothingDated: 'Aucun de ces articles ne porte de date sûre.',
  carried: 'Qui l’a repris, et quand',
  carriedAs: 'Un signe par article, au jour de sa publication.',
  spread: 'Comment cela s’est répandu',
  spreadAs: 'Articles datés qui l’avaient rapporté, jusqu’à chaque jour.',
  text: 'le texte',
  dispute: 'la contestation',
  reported: 'Première mention',
  disputed: 'Première contestation',
  reportedAndDisputed: 'Première mention et contestation',
  happened: 'Survenu',
  said: 'Dit',
  carriages: {
    carried: 'Repris',
    both: 'Le texte et la contestation',
    text: 'Le texte seul',
    dispute: 'La contestation seule',
    'not-found': 'Pas trouvé dans le texte que nous avons pu lire',
    'not-asked': 'Évoque le sujet en passant',
    unclear: 'Impossible à dire',
    before: 'Publié auparavant',
  },
  outlet: 'Média',
  article: 'Article',
  day: 'Jour',
  shows: 'Ce qu’il reprend',

  outlets: {
    note: 'Décompte de ce qui a été trouvé dans les articles gardés ici, par nom de média. Il mesure les articles que vous avez choisis et ne juge aucun média. Chaque barre représente le total d’un média, réparti en parts ; les chiffres sont des décomptes. Les articles qui ne traitent pas du sujet ne sont pas comptés.',
    nothingCovers:
      'Aucun des articles gardés ne traite du sujet : il n’y a encore rien à compter. Gardez-en un qui en traite.',
    sources: 'Sources nommées et anonymes',
    sourcesAs: 'Citations selon que leur auteur est nommé ou non.',
    named: 'nommées',
    unnamed: 'anonymes',
    unclear: 'auteur incertain',
    sides: 'Qui est cité',
    sidesAs: 'Citations selon le camp de leur auteur.',
    otherSide: 'hors du dossier',
    verbs: 'Verbes',
    verbsAs: 'Citations selon la famille du verbe qui les introduit.',
    facts: 'Faits essentiels',
    factsAs:
      'Faits du dossier trouvés dans un article du média, parmi ceux qui pouvaient y être cherchés.',
    factsFound: 'trouvés',
    factsNotFound: 'pas trouvés dans le texte que nous avons pu lire',
    dispute: 'La contestation',
    disputeAs: (day) => `Articles selon ce qu’ils reprennent. Première contestation le ${day}.`,
    when: {
      before: 'Avant ce jour',
      sameDay: 'Ce jour-là',
      after: 'Ensuite',
      undated: 'Sans date',
    },
    total: 'En tout',
  },
};
