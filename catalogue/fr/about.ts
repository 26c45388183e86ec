import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  dossier: {
    version: (version) => `Version ${version}`,
    reviewed: (when) => `Dernière relecture le ${when}`,
    changedSince: 'Il a été modifié depuis : voir plus bas.',
    author: (who) => `Écrit par : ${who}`,
    method: 'Comment il a été écrit',
    changes: 'Ce qui y a changé',
  },

  extension: {
    changes: 'Ce qui a changé dans Sidelight',
    releases: [{ version: '0.1.0', says: 'La première version.' }],
  },

  privacy: {
    title: 'Ce qui sort de cet appareil',
    nothing:
      'Rien. Les pages sont lues et les notes écrites dans votre navigateur, et le dossier est arrivé avec Sidelight. Seul un lien que vous ouvrez vous-même mène au web, sans dire d’où vous venez.',
  },

  report: {
    title: 'Signaler une erreur',
    intro:
      'Sidelight n’envoie rien. Il prépare un texte, que vous envoyez vous-même à qui vous a fourni Sidelight.',
    which: 'Quelle note ?',
    whole: 'L’ensemble des notes',
    what: 'Qu’est-ce qui est inexact, et d’où le savez-vous ?',
    text: 'Le texte à envoyer',
    copy: 'Copier le texte',
    copied: 'Copié. Rien n’a été envoyé.',
    notCopied:
      'Le navigateur ne l’a pas permis. Le texte est sélectionné : copiez-le à cet endroit.',
    lines: {
      title: 'Erreur dans les notes de Sidelight',
      page: 'Adresse de la page',
      note: 'La note',
      versions: 'Dossier et version',
      what: 'Ce qui est inexact',
    },
  },

  news: {
    extension: 'Nouveau dans Sidelight',
    dossier: 'Nouveau dans ce dossier',
    close: 'Fermer',
  },
};
