import type { AddingTexts } from '../library.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('fr');

/** Adding many articles to the library. */
export const adding: AddingTexts = {
  add: {
    title: 'Ajouter des articles',
    close: 'Fermer',
    files: 'Fichiers',
    drop: 'Déposez des fichiers ici',
    chooseFiles: 'Choisir des fichiers',
    kinds:
      'Pages web (HTML, SingleFile, MHTML), archives ZIP de pages, archives du web (WARC, WACZ), NDJSON.',
    stays: 'Les fichiers sont lus sur cet appareil. Rien n’est envoyé nulle part.',
    tabs: 'Onglets ouverts',
    noTabs: 'Aucun onglet ouvert ne montre une page que Sidelight peut lire.',
    tabsExplained: 'Seuls les sites que vous avez autorisés figurent ici.',
    addTabs: (n) => plural(n, { one: 'Ajouter # onglet', other: 'Ajouter # onglets' }),
    addresses: 'Une liste d’adresses',
    addressesLabel: 'Adresses, une par ligne',
    addressesExplained:
      'Sidelight n’ouvre aucune page de lui-même : celles qui sont ouvertes dans un onglet sont ajoutées.',
    addAddresses: 'Trouver et ajouter',
    paste: 'Un texte',
    pasteText: 'Texte',
    pasteTitle: 'Titre',
    pasteOutlet: 'Média',
    pasteDate: 'Date de parution',
    pasteAddress: 'Adresse, s’il en a une',
    addText: 'Ajouter le texte',
    needsText: 'Collez d’abord le texte.',
  },

  adding: {
    title: 'Ajout d’articles',
    running: 'Ajout en cours…',
    stopped: 'Arrêté. Ce qui a été ajouté reste.',
    done: 'Terminé.',
    cancel: 'Arrêter',
    resume: 'Continuer',
    takeBack: 'Les retirer tous',
    close: 'Fermer',
    new: (n) => plural(n, { one: '# article ajouté', other: '# articles ajoutés' }),
    changed: (n) => plural(n, { one: '# au texte modifié', other: '# au texte modifié' }),
    same: (n) => plural(n, { one: '# déjà présent', other: '# déjà présents' }),
    failed: (n) => plural(n, { one: '# n’a pu être ajouté', other: '# n’ont pu être ajoutés' }),
    failures: 'Non ajoutés, et pourquoi',
    more: (n) => plural(n, { one: 'En afficher # de plus', other: 'En afficher # de plus' }),
  },

  problems: {
    'not-supported': 'Ce type de fichier ne peut pas être lu ici.',
    broken: 'Le fichier est endommagé.',
    locked: 'Il est protégé par un mot de passe.',
    'too-large': 'Il est plus grand que n’importe quelle page de presse.',
    'too-many': 'Il contient plus de 50 000 pages. Divisez-le.',
    'too-deep': 'C’est une archive dans une archive dans une archive.',
    empty: 'Rien de lisible dedans.',
    'other-encoding': 'Il a été compressé d’une façon que le navigateur ne sait pas décompresser.',
    'not-json': 'La ligne n’est pas du JSON.',
    'wrong-fields': 'Ses champs ne sont pas ceux du format.',
    'no-article': 'Aucun article n’y a été trouvé.',
    'list-of-articles': 'C’est une liste d’articles. Ajoutez l’un d’eux.',
    'article-not-storable': 'L’article n’a pas pu être gardé.',
    'no-own-address':
      'La page ne donne pas d’adresse propre à cet article. Ouvrez-le seul, puis ajoutez-le.',
    'not-open': 'Pas ouverte dans un onglet que Sidelight peut lire. Ouvrez-la, puis réessayez.',
    'no-access': 'Le navigateur ne donne pas accès à cette page.',
  },
};
