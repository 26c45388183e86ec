import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('fr');

export const scope: CompareTexts['scope'] = {
  compared: (n) => plural(n, { one: '# article comparé', other: '# articles comparés' }),
  comparedTexts: (texts, articles) =>
    `${plural(texts, { one: '# texte comparé', other: '# textes comparés' })}, dans ${plural(articles, { one: '# article', other: '# articles' })}`,
  leftOut: (n) => plural(n, { one: '# article mis à part', other: '# articles mis à part' }),
  leftOutWhy:
    'Ils ne traitent pas de ce sujet, ou sont dans une langue que nous ne lisons pas encore ou que nous n’avons pas reconnue : ce qui n’y est pas ne dit rien. Ils n’entrent dans aucun décompte.',
  leftOutAct: 'Ouvrez-en un pour rectifier son classement.',
  aboutNamed: (story) => `Traite d’un autre sujet : ${story}`,
  nothingLeft:
    'Aucun des articles gardés n’a été reconnu comme traitant de ce sujet : il n’y a encore rien à comparer. Gardez-en un qui en traite, ou ouvrez l’un de ceux-ci pour rectifier son classement.',

  copies: 'Un texte paru plusieurs fois',
  counting: { once: 'compte une fois', each: 'compte chaque fois' },
  copiesTitle: (n) =>
    plural(n, { one: '# texte paru plusieurs fois', other: '# textes parus plusieurs fois' }),
  copiesWhy:
    'Parus presque dans les mêmes termes, ou réunis par vous dans la bibliothèque. Chacun compte une fois, pour le média qui l’a publié d’abord ; de plusieurs du même jour, pour l’un d’eux.',
  republished: 'Republié par',
  sameText: 'Même texte dans',
  copyOf: 'Copie de',
  because: {
    hand: 'réuni par vous',
    page: 'autre adresse de la même page',
    text: 'presque les mêmes termes',
  },
  printings: (n, of) => `dans ${n} parutions sur ${of}`,
  setApart: 'Séparer',
  setApartLabel: (outlets) => `Séparer : ${outlets}`,
  setApartDone: 'Séparés. Chacun compte désormais pour lui-même.',

  open: (outlet) => `Ouvrir l’article de ${outlet}`,
  text: 'Le texte que nous avons lu',
  page: 'Ouvrir la page',
  noPage: 'Ce texte est venu sans adresse : il n’y a pas de page à ouvrir.',
};
