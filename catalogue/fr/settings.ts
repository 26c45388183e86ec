import { pluralsIn } from '../plural.ts';
import type { SettingsTexts } from '../settings.ts';

const plural = pluralsIn('fr');

/** The settings page, and what the popup shares with it. */
export const settings: SettingsTexts = {
  title: 'Réglages',
  undo: 'Annuler',
  undoLabel: (what) => `Annuler : ${what}`,

  shortcuts: {
    title: 'Raccourcis',
    names: {
      'toggle-notes': 'Activer ou désactiver les notes sur ce site',
      'open-panel': 'Ouvrir les notes',
      'next-mark': 'Phrase repérée suivante',
      'previous-mark': 'Phrase repérée précédente',
      'save-page': 'Garder cette page',
    },
    unset: 'Aucun',
    change: 'Les modifier dans le navigateur',
    refused:
      'Le navigateur n’a pas ouvert sa page des raccourcis. Cherchez-la là où il montre ses extensions.',
  },

  notes: {
    title: 'Notes et repères',
    everywhere: 'Notes partout',
    everywhereExplained: 'Si elles sont désactivées, aucune page n’est lue, sur aucun site.',
    marks: 'Repères dans le texte',
    marksExplained:
      'Les phrases dont parlent les notes sont repérées. Un clic sur l’une d’elles ouvre sa note.',
  },

  access: {
    title: 'Où Sidelight peut regarder',
    explained: 'Il lit les pages de ces sites, et d’aucun autre à moins que vous ne le demandiez.',
    none: 'Sur aucun site pour l’instant.',
    everySite: 'Tous les sites',
    takeBack: 'Retirer l’accès',
    takeBackLabel: (site) => `Retirer l’accès : ${site}`,
    takenBack: (site) => `L’accès à ${site} a été retiré.`,
    allowedAgain: (site) => `L’accès à ${site} a été rétabli.`,
  },

  off: {
    title: 'Désactivé',
    sites: 'Sites',
    pages: 'Pages, jusqu’à la fermeture du navigateur',
    none: 'Aucun site ni aucune page n’est désactivé.',
    on: 'Réactiver',
    onLabel: (what) => `Réactiver : ${what}`,
    switchedOn: (what) => `Les notes sont de nouveau actives sur ${what}.`,
    switchedOff: (what) => `Les notes sont désactivées sur ${what}.`,
  },

  data: {
    title: 'Ce qui est gardé',
    saved: (n) =>
      n === 0
        ? 'Aucun article gardé.'
        : plural(n, { one: '# article gardé', other: '# articles gardés' }),
    explained:
      'Les articles que vous gardez restent dans ce navigateur jusqu’à ce que vous les supprimiez. Tout le reste de vos lectures est oublié à la fermeture du navigateur.',
  },

  privacy: {
    title: 'Ce qui sort de cet appareil',
    lines: [
      'Rien. Les pages sont lues ici, et nos propres pages n’ont même pas le droit de se connecter à un réseau.',
      'Une source que vous ouvrez l’est par le navigateur, qui ne dit pas d’où vous venez.',
    ],
  },

  about: {
    title: 'À propos',
    version: (version) => `Sidelight ${version}`,
    dossier: (version, asOf) => `version ${version}, arrêtée au ${asOf}`,
  },
};
