import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';
import { charts } from './compare-charts.ts';
import { corrections } from './compare-corrections.ts';
import { scope } from './compare-scope.ts';
import { views } from './compare-views.ts';

const plural = pluralsIn('fr');

/** The page that compares saved articles. */
export const compare: CompareTexts = {
  title: 'Comparer les médias',
  standfirst:
    'Qui a repris quel fait, quelle citation et la contestation, et en quels termes. Chaque case qui contient des mots mène à la phrase exacte.',
  story: 'Dossier',
  version: (version, asOf) => `version ${version}, arrêtée au ${asOf}`,
  saved: (n) => plural(n, { one: '# article gardé', other: '# articles gardés' }),
  loading: 'Ouverture de la bibliothèque…',

  table: 'Articles gardés, côte à côte',
  corner: 'Dans le dossier',
  groups: { facts: 'Faits essentiels', quotations: 'Citations', disputes: 'Ce qui a été contesté' },
  disputeRows: {
    'disputed-text': 'Rapporte le texte en question',
    dispute: 'Rapporte la contestation',
  },
  noOutlet: 'Texte sans adresse',
  noDate: 'page sans date',
  noTitle: 'Sans titre',
  extents: {
    stub: 'Seule la partie visible a été lue',
    cut: 'Seul le début a été lu',
  },
  about: {
    mentions: 'Évoque le sujet en passant',
    neighbour: 'Traite d’un autre sujet',
    nothing: 'Ne traite pas du sujet',
    unread: 'Non examiné, car dans une langue que nous ne lisons pas encore',
    unclear: 'Non examiné, car nous n’avons pas pu en reconnaître la langue',
  },

  states: {
    reported: 'Présent',
    drift: 'Autrement formulé',
    garble: 'Déformé',
    'not-found': 'Pas trouvé',
    'partly-read': 'Pas trouvé dans la partie lue',
    later: 'Postérieur à l’article',
    undated: 'Peut-être postérieur : date incertaine',
    'not-checked': 'Non vérifié',
    'not-asked': 'Simple mention',
  },
  notFoundWhere: 'dans le texte que nous avons pu lire',
  times: (n) => plural(n, { one: '# passage', other: '# passages' }),
  legendTitle: 'Ce que disent les cases',
  legend: {
    reported: 'L’article en fait état, dans les mots affichés.',
    drift: 'Il donne la citation en d’autres termes que la version la mieux sourcée.',
    garble:
      'La formulation diffère de la source ; ce qui s’est passé est expliqué avec le passage.',
    'not-found':
      'Pas trouvé dans le texte que nous avons pu lire. Cela ne veut pas dire laissé de côté.',
    'partly-read': 'Pas trouvé, mais une partie de la page n’a pas pu être lue.',
    later: 'Survenu ou dit après la première publication de ce texte.',
    undated:
      'Aucune date sûre ne dit quand ce texte a paru pour la première fois : c’était peut-être avant.',
    'not-checked':
      'L’article est dans une langue que nous ne lisons pas encore, ou que nous n’avons pas reconnue.',
    'not-asked':
      'L’article n’évoque le sujet qu’en passant, ou traite d’un autre : ce qui n’y est pas ne dit rien.',
  },

  remove: 'Supprimer',
  removeLabel: (outlet) => `Supprimer l’article de ${outlet}`,
  removed: (outlet) => `Article de ${outlet} supprimé.`,
  undo: 'Annuler',
  restored: 'Il est de retour.',

  drawer: {
    close: 'Fermer',
    open: 'Ouvrir la page à ces mots',
    show: 'Voir dans l’onglet ouvert',
    gone: 'Ces mots ne sont plus sur la page.',
    said: (verb) => `« ${verb} »`,
  },

  empty: {
    title: 'Rien de gardé pour l’instant',
    steps: [
      'Ouvrez un article sur un sujet qui a son dossier.',
      'Ouvrez Sidelight dans la barre d’outils et cliquez sur « Garder pour comparer ».',
      'Faites de même dans d’autres médias, puis revenez ici.',
    ],
    kept: 'Les articles gardés restent sur cet appareil jusqu’à ce que vous les supprimiez.',
  },

  unread: (n) =>
    plural(n, {
      one: '# article n’a pas pu être examiné et ne figure pas ici. Il est toujours gardé :',
      other:
        '# articles n’ont pas pu être examinés et ne figurent pas ici. Ils sont toujours gardés :',
    }),
  damaged: (n) =>
    plural(n, {
      one: '# article gardé est illisible. Il reste tel quel. Ouvrez sa page et gardez-le de nouveau.',
      other:
        '# articles gardés sont illisibles. Ils restent tels quels. Ouvrez leurs pages et gardez-les de nouveau.',
    }),
  again: 'Réessayer',

  views,
  charts,
  corrections,
  scope,
};
