import type { CompareTexts } from '../compare.ts';

export const corrections: CompareTexts['corrections'] = {
  title: 'Rectifier',
  made: 'Rectifié à la main',
  what: 'Quoi',
  kinds: {
    speaker: 'Qui l’a dit',
    fact: 'Les mots qui le rapportent',
    dispute: 'Les mots qui la rapportent',
    date: 'Le jour de parution',
    verdict: 'S’il traite du sujet',
  },
  speakerOf: (words) => `Qui a dit « ${words} »`,
  value: 'Ce qu’il faut lire',
  hints: {
    speaker: 'Un nom. Laissé vide : la page ne le dit pas clairement.',
    fact: 'Exactement comme dans l’article. Laissé vide : il ne le rapporte pas.',
    dispute: 'Exactement comme dans l’article. Laissé vide : il ne la rapporte pas.',
    date: 'Laissé vide : la page ne montre pas de date.',
  },
  covers: 'Traite du sujet',
  none: {
    speaker: 'pas clair sur la page',
    fact: 'non rapporté',
    dispute: 'non rapporté',
    date: 'sans date',
    verdict: 'non jugé',
  },
  note: 'Pourquoi (facultatif)',
  put: 'Rectifier',
  before: 'Avant :',
  now: 'Maintenant :',
  resting: 'Non appliqué : cela ne correspond plus à ce texte.',
  done: 'Rectifié. L’ancienne valeur reste à côté, ici et dans chaque fichier exporté.',
  undo: 'Annuler',
  undoLabel: (what) => `Annuler : ${what}`,
  undone: 'Annulé.',
  problems: {
    words: 'L’article n’a pas exactement ces mots.',
    same: 'C’est déjà ce qui est indiqué.',
  },
};
