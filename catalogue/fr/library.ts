import type { LibraryTexts } from '../library.ts';
import { pluralsIn } from '../plural.ts';
import { adding } from './adding.ts';

const plural = pluralsIn('fr');

/** The page that lists saved articles and adds many. */
export const library: LibraryTexts = {
  title: 'Bibliothèque',
  standfirst:
    'Les articles que vous gardez, sur cet appareil seulement. Choisissez-en pour les comparer.',
  loading: 'Ouverture de la bibliothèque…',
  again: 'Réessayer',

  search: 'Chercher dans les titres et les textes',
  searchHint: 'Les mots entre guillemets sont cherchés tels quels.',
  reading: (percent) => `Lecture des textes : ${percent}`,
  filters: 'Affiner',
  outlet: 'Média',
  language: 'Langue',
  answer: 'Sujet',
  tag: 'Étiquette',
  from: 'Du',
  to: 'Au',
  any: 'Tout',
  clearFilters: 'Tout afficher',
  answers: {
    covers: 'Traite du sujet',
    mentions: 'L’évoque en passant',
    neighbour: 'Traite d’un autre sujet',
    nothing: 'Ne traite pas du sujet',
    unread: 'Dans une langue que nous ne lisons pas encore',
    unclear: 'Dans une langue que nous n’avons pas reconnue',
    unknown: 'Pas encore examiné',
  },
  sort: 'Ordre',
  sorts: {
    newest: 'Les plus récents d’abord',
    oldest: 'Les plus anciens d’abord',
    saved: 'Les derniers gardés d’abord',
    outlet: 'Par média',
    title: 'Par titre',
  },

  list: 'Articles gardés',
  shown: (n) => plural(n, { one: '# article', other: '# articles' }),
  shownOf: (n, all) => plural(n, { one: `# article sur ${all}`, other: `# articles sur ${all}` }),
  none: 'Aucun article gardé ne correspond.',
  noTitle: 'Sans titre',
  noOutlet: 'Texte sans adresse',
  noDate: 'sans date',
  corrected: (n) => plural(n, { one: '# rectification', other: '# rectifications' }),
  stub: 'partie visible seulement',
  cut: 'début seulement',
  republished: 'Repris par',
  notCopy: (outlet) => `Séparer l’article de ${outlet}`,
  choose: (title) => `Choisir : ${title}`,
  pages: 'Pages de la liste',
  previous: 'Précédente',
  next: 'Suivante',
  page: (at, all) => `Page ${at} sur ${all}`,
  keys: 'Les flèches parcourent la liste, Espace choisit, Suppr supprime, / mène à la recherche.',

  chosen: (n) => plural(n, { one: '# choisi', other: '# choisis' }),
  chooseAll: (n) => plural(n, { one: 'Choisir # article', other: 'Choisir les # articles' }),
  chooseNone: 'Ne rien choisir',
  compare: 'Comparer',
  remove: 'Supprimer',
  addTag: 'Étiqueter',
  newTag: 'Nouvelle étiquette',
  removeTag: (tag) => `Ôter l’étiquette ${tag}`,
  removed: (n) => plural(n, { one: '# article supprimé.', other: '# articles supprimés.' }),
  removedFor: 'Les articles supprimés peuvent être rétablis jusqu’à la fermeture du navigateur.',
  undo: 'Annuler',
  restored: (n) =>
    plural(n, { one: '# article est de retour.', other: '# articles sont de retour.' }),
  tagged: (tag) => `Étiquette ${tag} posée.`,
  untagged: (tag) => `Étiquette ${tag} ôtée.`,
  undone: 'Annulé.',

  alike: (n) => plural(n, { one: '# article a des copies', other: '# articles ont des copies' }),
  alikeExplained:
    'La même page à une autre adresse, ou presque le même texte ailleurs. Ici, rien n’est réuni sans votre accord ; une comparaison les compte comme un seul texte tant que vous ne les séparez pas.',
  samePage: 'autre adresse de la même page',
  sameText: (percent) => `${percent} des termes sont les mêmes`,
  original: 'Paru en premier',
  joinCopies: 'Réunir',
  keepApart: 'Garder séparés',
  joined: 'Réunis en un seul article.',
  apart: 'Gardés séparés.',

  damaged: (n) =>
    plural(n, {
      one: '# article gardé est illisible. Il reste tel quel. Ouvrez sa page et gardez-le de nouveau.',
      other:
        '# articles gardés sont illisibles. Ils restent tels quels. Ouvrez leurs pages et gardez-les de nouveau.',
    }),
  notJudged: (n) =>
    plural(n, {
      one: '# article n’a pas pu être examiné. Il reste gardé tel quel, sous « Pas encore examiné ».',
      other:
        '# articles n’ont pas pu être examinés. Ils restent gardés tels quels, sous « Pas encore examiné ».',
    }),

  missing: {
    title: (n) =>
      plural(n, {
        one: '# article gardé n’est plus là',
        other: '# articles gardés ne sont plus là',
      }),
    text: (known, day) =>
      plural(known, {
        one: `Au ${day}, # article était gardé ici. Personne ne l’a supprimé : les fichiers du navigateur ont été endommagés ou retirés.`,
        other: `Au ${day}, # articles étaient gardés ici. Personne n’a supprimé ceux qui ne sont plus là : les fichiers du navigateur ont été endommagés ou retirés.`,
      }),
    ways: [
      'Restaurez-les depuis un fichier de sauvegarde, ci-dessous.',
      'Ou fermez le navigateur et remettez en place une copie de son dossier de profil.',
      'Ce qui est encore là peut être sauvegardé tel quel, ci-dessous.',
    ],
    goOn: 'Continuer avec ce qui est là',
  },

  empty: {
    title: 'Rien de gardé pour l’instant',
    text: 'Gardez un article depuis sa page avec « Garder pour comparer », ou ajoutez-en plusieurs ici.',
  },

  ...adding,
};
