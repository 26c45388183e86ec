import type { ControlTexts } from '../catalogue.ts';
import { toolbar } from './toolbar.ts';

/** What is the case, and what to do next: one sentence each. */
const says = (what: string, next: string) => ({ what, next });

/** Switches, buttons, states and problems, in the panel and the popup. */
export const controls: ControlTexts = {
  actions: {
    title: 'Pour cette page',
    show: 'Voir dans l’article',
    look: 'Lire cette page',
    again: 'Relire',
    reload: 'Rouvrir les notes',
    save: 'Garder pour comparer',
    saved: 'Gardé pour comparer.',
    compare: 'Comparer les pages gardées',
    library: 'Articles gardés',
    open: 'Ouvrir les notes',
    allow: (host) => `Autoriser sur ${host}`,
    choose: 'Choisir des médias',
    settings: 'Réglages',
    on: 'Activer',
  },

  states: {
    idle: says(
      'Pas encore de notes ici',
      'Rien au début de la page n’en appelait. Sidelight peut la lire en entier.',
    ),
    browserPage: says(
      'Pas d’article ici',
      'Cette page appartient au navigateur. Ouvrez un article.',
    ),
    noAccess: says(
      'Pas d’accès à ce site',
      'Autorisez-le une fois, et les notes s’afficheront d’elles-mêmes.',
    ),
    noAccessHidden: says(
      'Pas d’accès à ce site',
      'Cliquez sur Sidelight dans la barre d’outils, puis sur « Lire cette page ».',
    ),
    offPage: says(
      'Désactivé sur cette page',
      'Les notes restent masquées jusqu’à ce que vous les réactiviez.',
    ),
    offSite: says(
      'Désactivé sur ce site',
      'Les notes restent masquées sur tout le site jusqu’à ce que vous les réactiviez.',
    ),
    offEverywhere: says(
      'Désactivé partout',
      'Aucune page n’est lue tant que vous n’avez pas réactivé Sidelight.',
    ),
    reading: says('Lecture de la page', 'Les notes arrivent dans un instant.'),
    nothing: says('Rien à noter ici', 'Aucun dossier ne porte sur le sujet de cette page.'),
    notAbout: 'C’est un sujet voisin, non celui de ce dossier :',
    separatedBy: 'Ce qui les distingue',
  },

  problems: {
    'list-of-articles': says(
      'C’est une liste d’articles',
      'Les notes portent sur un seul article : ouvrez-en un.',
    ),
    'too-short': says('Trop peu à lire', 'Ouvrez l’article entier, puis relancez la lecture.'),
    paywalled: says(
      'Réservé aux abonnés',
      'Seul le début est lisible ici. Ouvrez l’article entier, puis relancez la lecture.',
    ),
    updated: says(
      'Sidelight a été mis à jour',
      'Rouvrez les notes, puis relancez la lecture de la page.',
    ),
    'language-not-supported': says(
      'Une langue que nous ne lisons pas encore',
      'Essayez une version de l’article en français, anglais, arabe, hébreu, espagnol ou allemand.',
    ),
    'page-not-readable': says(
      'La page n’a pas pu être atteinte',
      'Rechargez-la, puis relancez la lecture.',
    ),
    'reader-failed': says(
      'La page n’a pas pu être lue',
      'Essayez sa version imprimable, puis relancez la lecture.',
    ),
    'judging-failed': says(
      'Sidelight a échoué sur cette page',
      'La faute est de notre côté. Rien n’a été perdu ; les autres pages fonctionnent.',
    ),
    'no-room': says(
      'Plus de place pour les notes de cette page',
      'Fermez quelques onglets, puis relancez la lecture.',
    ),
  },

  refusals: {
    'no-answer': 'Sidelight n’a pas répondu. Réessayez.',
    'passage-gone': 'Cette phrase n’est plus sur la page. Rechargez-la et relancez la lecture.',
    'nothing-read': 'La page n’a pas encore été lue. Commencez par la lire.',
    'no-access':
      'Le navigateur ne donne pas accès à cette page. Passez par le bouton de la barre d’outils.',
    'page-changed': 'La page a changé pendant la lecture. Relancez-la.',
    'no-site': 'Cette page n’appartient à aucun site que l’on puisse activer.',
    off: 'Les notes sont désactivées ici. Activez-les d’abord.',
    other: 'Cela n’a pas fonctionné. Réessayez.',

    'library-full':
      'Le disque est plein. Libérez de l’espace, puis réessayez ; rien de ce qui était gardé n’a été perdu.',
    'library-private':
      'Rien ne peut être gardé en navigation privée. Ouvrez la page dans une fenêtre normale.',
    'library-newer':
      'La bibliothèque vient d’un Sidelight plus récent. Mettez Sidelight à jour ; rien n’a été modifié.',
    'library-blocked':
      'Sidelight vient d’être mis à jour. Fermez ses autres pages, puis réessayez.',
    'library-failed':
      'Le navigateur n’a pas pu ouvrir la bibliothèque. Redémarrez-le, puis réessayez. Si cela ne suffit pas, ses fichiers sont endommagés : remettez en place une copie du dossier de profil, ou ajoutez de nouveau Sidelight et restaurez un fichier de sauvegarde.',
    'article-gone': 'Cet article a déjà été supprimé. Rechargez cette page.',
    'choice-gone':
      'Le choix des articles à comparer n’était connu que jusqu’à la fermeture du navigateur. Refaites-le dans la bibliothèque.',
    'library-emptied':
      'Les articles gardés ne sont plus là. La bibliothèque dit ce que l’on peut faire.',
    'article-not-storable': 'Cet article n’a pas pu être gardé. Relancez d’abord la lecture.',
    'too-many-tags': (article) =>
      `« ${article} » aurait plus de 50 étiquettes. Retirez-en d’abord quelques-unes ; rien n’a été modifié.`,
    'too-many-corrections': (article) =>
      `« ${article} » aurait plus de 1 000 rectifications. Annulez-en d’abord quelques-unes ; rien n’a été modifié.`,
    'too-many-apart': (article) =>
      `« ${article} » serait gardé séparé de plus de 1 000 autres articles. Supprimez-le d’abord et gardez-le de nouveau ; rien n’a été modifié.`,
    'no-own-address':
      'Cette page ne donne pas d’adresse propre à l’article. Ouvrez l’article seul, puis gardez-le.',
    'record-damaged': 'Cet article gardé est illisible. Ouvrez sa page et gardez-le de nouveau.',
  },

  interfaceLanguage: {
    label: 'Langue',
    asBrowser: 'Celle du navigateur',
  },

  popup: {
    site: (host) => `Notes sur ${host}`,
    noSite: 'Notes sur ce site',
    page: 'Cette page',
    everywhere: 'Partout',
    allowAbove:
      'Activez les notes ci-dessus : votre navigateur pose la question une seule fois. Ou lisez cette page seulement.',
    marks: 'Repères dans le texte',
    on: 'Oui',
    off: 'Non',
    noteChosen: 'La note sur la phrase choisie se lit à côté de la page : ouvrez les notes.',
    count: toolbar.count,
  },
};
