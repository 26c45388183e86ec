import type { NoteTexts } from '../catalogue.ts';
import { pluralsIn } from '../plural.ts';
import { drift } from './drift.ts';

const plural = pluralsIn('fr');

/** The notes themselves, as the side panel shows them. */
export const notes: NoteTexts = {
  line: {
    contents: 'Dans ces notes',
    arrange: 'Organiser',
    chosen: (part) => `La note sur cette phrase est affichée : ${part}`,
    published: (when) => `Article daté du ${when}`,
    noDate: 'La page n’affiche pas de date',
    dateDoubted: (when) => `La page affiche le ${when} ; son texte parle d’autres jours`,
    asOf: (when) => `Dossier arrêté au ${when}`,
    verdicts: {
      covers: 'Cette page traite du sujet',
      mentions: 'Cette page évoque le sujet en passant',
      neighbour: 'Cette page traite d’un autre sujet',
      nothing: 'Cette page ne traite pas du sujet',
    },
  },

  facts: {
    title: 'Faits essentiels',
    short: 'Faits',
    status: {
      reported: 'Rapporté',
      confirmed: 'Confirmé',
      disputed: 'Contesté',
      superseded: 'Dépassé par la suite',
    },
    onPage: {
      stated: 'Dans cet article',
      'not-found': 'Non trouvé dans le texte que nous avons pu lire',
      'same-day': 'Rapporté le même jour ; non trouvé dans le texte que nous avons pu lire',
      later: 'Postérieur à cet article',
      undated: 'Peut-être postérieur à cette page',
    },
    toSentence: 'Dans cet article : voir',
    explained: {
      later: 'Ces faits sont survenus après la publication de l’article.',
      undated:
        'Cette page n’affiche pas de date sûre : nous ne pouvons dire si ces faits l’ont précédée ou suivie.',
    },
    noneStated: 'Aucun fait du dossier n’a été trouvé dans le texte que nous avons pu lire.',
  },

  sources: {
    title: 'Sources',
    more: (n) => plural(n, { one: '# autre source', other: '# autres sources' }),
    opens: 'dans un nouvel onglet',
    line: ({ outlet, credit, grade }) => {
      if (grade === 'D')
        return `${outlet} (page comportant des erreurs, citée pour sa seule formulation)`;
      if (grade === 'C') {
        return credit ? `${credit}, copié par ${outlet}` : `${outlet} (copie, non l’original)`;
      }
      if (grade === 'A') return credit ? `${credit}, publié par ${outlet}` : outlet;
      return credit ? `${credit}, repris par ${outlet}` : `${outlet} (reprise)`;
    },
  },

  quoted: {
    title: 'Cités sur cette page',
    short: 'Cités',
    none: 'Aucune citation n’a été trouvée dans le texte que nous avons pu lire.',
    noneOfStory:
      'Aucune citation sur ce sujet n’a été trouvée dans le texte que nous avons pu lire.',
    unclear: 'Auteur incertain',
    probably: (name) => `Probablement ${name}`,
    unnamed: 'anonyme',
    roleThen: (role, when) => (when ? `${role} à la date du ${when}` : role),
    relayed: (name) => `rapporté par ${name}`,
    printedRole: (role) => `présenté ici comme « ${role} »`,
    verb: (verb, family) =>
      family === 'denied'
        ? `verbe de la page : « ${verb} », un démenti`
        : `verbe de la page : « ${verb} »`,
    known: 'Aussi dans le dossier :',
    wording: {
      same: 'Mêmes mots que dans la source.',
      drift: 'Autres mots que dans la source.',
      garble: 'Ces mots ne correspondent pas à la source.',
      translation:
        'En traduction : le dossier n’a pas de formulation dans cette langue, les mots n’ont donc pas été comparés.',
    },
    from: (name) => `Dans le dossier, ces mots sont de ${name}.`,
    compare: 'Comparer les formulations',
  },

  translation: {
    original: (language) => `Texte de la source (${language})`,
    ours: 'Notre traduction',
    translated: 'Une traduction publiée',
    printed: 'Publié dans cette langue',
  },

  drift,

  dispute: {
    short: 'Contestation',
    label: 'Contesté',
    toText: 'Voir où la page rapporte le texte',
    toDispute: 'Voir où la page rapporte la contestation',
  },

  thenSince: {
    title: 'Avant et depuis',
    short: 'Avant et depuis',
    known: 'Connu lors de la publication',
    sameDay: 'Le même jour',
    since: 'Depuis',
    earlier: (n) => plural(n, { one: '# événement antérieur', other: '# événements antérieurs' }),
    later: (n) => plural(n, { one: '# événement ultérieur', other: '# événements ultérieurs' }),
    more: (n) => plural(n, { one: '# autre événement', other: '# autres événements' }),
    noDate:
      'Cette page n’affiche pas de date sûre : nous ne pouvons dire lesquels l’ont précédée ou suivie.',
    nothingSince: 'Le dossier ne contient rien d’ultérieur.',
    ends: (when) => `Le dossier s’arrête au ${when}. Rien d’ultérieur n’a été examiné.`,
    published: (when) => `Cet article : ${when}`,
  },

  absent: {
    title: 'Citations qui ne figurent pas ici',
    short: 'Autres citations',
    intro: 'Consignées dans le dossier, et non trouvées dans le texte que nous avons pu lire.',
    count: (n) => plural(n, { one: '# citation', other: '# citations' }),
  },

  unchecked: {
    title: 'Ce qui n’a pas été vérifié',
    short: 'Non vérifié',
    codes: {
      'no-date': 'La date de publication de l’article : la page n’affiche pas de date sûre.',
      'only-visible-part': 'Ce qui est réservé aux abonnés : seule la partie visible a été lue.',
      'only-first-part': 'La fin de la page : elle est très longue, et seul le début en a été lu.',
      'language-not-supported':
        'Une grande partie du texte : il est dans une langue que nous ne lisons pas encore.',
      'pictures-and-video': 'Les images, leurs légendes incrustées, le son et la vidéo.',
      'linked-pages': 'Les pages vers lesquelles l’article renvoie.',
    },
    always:
      'Si ce que disent les responsables est exact : les notes disent seulement qui a dit quoi, et quand.',
  },

  why: {
    title: 'Pourquoi ces notes ?',
    titleOfNothing: 'Pourquoi aucune note ?',
    version: (version) => `version ${version}`,
    about: 'À propos de ces notes et du signalement d’erreurs',
    reviewed: (when) => `Relu le ${when}`,
    evidence: 'Les indices, pour et contre',
    private: 'Établi sur cet appareil. Rien n’en sort.',
  },
};
