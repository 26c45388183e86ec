import type { CompareTexts } from '../compare.ts';
import { countryNamesIn } from '../names.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('fr');

/** The views of the comparison: the matrix, the quotations, articles side by side. */
export const views: CompareTexts['views'] = {
  label: 'Vues',
  names: {
    matrix: 'Matrice',
    'side-by-side': 'Côte à côte',
    quotations: 'Citations',
    timeline: 'Chronologie',
    outlets: 'Médias',
  },
  reading: (done, total) => `Lecture des articles : ${done} sur ${total}`,
  failed: 'Les articles n’ont pas pu être lus à l’instant. Ils restent tous gardés.',
  country: countryNamesIn('fr', 'International'),

  matrix: {
    unit: 'Colonnes',
    units: { article: 'Articles', outlet: 'Médias' },
    by: 'Groupées par',
    groupings: {
      none: 'Rien',
      outlet: 'Média',
      language: 'Langue',
      country: 'Pays',
      day: 'Jour',
    },
    look: 'Affichage',
    looks: { words: 'Mots', heat: 'Carte de chaleur' },
    unknown: {
      outlet: 'Sans adresse',
      language: 'Langue inconnue, ou plusieurs',
      country: 'Pays absent de notre liste',
      day: 'Sans date',
    },
    paper:
      'Imprimé comme à l’écran, avec les seules colonnes en vue. Le rapport, sous « Exporter… », les contient toutes.',
    keys: 'Les flèches vont de case en case ; Début et Fin mènent aux bouts de la ligne, avec Ctrl aux coins ; Entrée ouvre.',
    carriers: (n, of) => `dans ${n} articles sur ${of}`,
    articles: (n) => plural(n, { one: '# article', other: '# articles' }),
  },

  quotations: {
    list: 'Déclarations du dossier',
    nowhere: 'Pas trouvée dans ces articles',
    spread: (articles, wordings) =>
      `${plural(articles, { one: '# article', other: '# articles' })}, ${plural(wordings, { one: '# formulation', other: '# formulations' })}`,
    onRecord: 'Formulation la mieux sourcée',
    found: 'Telle que ces articles la publient',
    translated: 'En traduction',
    notCompared: 'Traduite : les mots n’ont pas été comparés un à un.',
    same: 'Comme dans la source',
    printings: 'Publiée par',
    outlet: 'Média',
    day: 'Jour',
    speaker: 'Locuteur',
    verb: 'Verbe',
    relayed: 'Reprise de',
    nobody: 'non indiqué',
    named: 'nommé',
    other: 'attribuée à quelqu’un d’autre',
    none: 'non précisé',
    first: 'première apparition',
    firstSeen: (day, outlet) => `Première apparition dans ces articles le ${day} : ${outlet}`,
    firstSeenIn: (day, articles) =>
      `Première apparition dans ces articles le ${day}, dans ${articles} d’entre eux ; le jour seul ne dit pas lequel fut le premier.`,
    absent: 'Articles où elle n’a pas été trouvée',
    families: {
      said: 'dire',
      denied: 'un démenti',
      claimed: 'une affirmation',
      warned: 'un avertissement',
      added: 'ajouter',
      asked: 'une question ou une demande',
      other: 'autre verbe',
    },
  },

  sides: {
    articles: 'Articles côte à côte',
    place: (n) => `Article ${n}`,
    nothing: 'Aucun',
    item: 'Alignés sur',
    items: {
      facts: 'Faits essentiels',
      quotations: 'Citations',
      disputes: 'Ce qui a été contesté',
    },
    noItem: 'Aucun de ces articles ne reprend un élément du dossier.',
    base: 'Texte de référence',
    dossier: 'La formulation la mieux sourcée du dossier',
    joined: 'Défilement commun',
    tooFew: 'Gardez un deuxième article : les deux se liront ici côte à côte.',
    isBase: 'Texte de référence',
    same: 'Les mêmes mots que le texte de référence',
    language: 'Dans une autre langue que le texte de référence : pas de comparaison mot à mot',
    apart: 'Presque aucun mot commun avec le texte de référence : différences non marquées',
    added: 'ici seulement',
    removed: 'dans le texte de référence seulement',
    begins: { added: 'ici seulement :', removed: 'dans le texte de référence seulement :' },
    ends: 'fin',
    counts: (added, removed) =>
      `${plural(added, { one: '# mot seulement ici', other: '# mots seulement ici' })}, ${plural(removed, { one: '# seulement dans le texte de référence', other: '# seulement dans le texte de référence' })}`,
    text: (outlet) => `L’article de ${outlet}`,
    passages: 'Les passages comparés',
    texts: 'Les articles',
  },
};
