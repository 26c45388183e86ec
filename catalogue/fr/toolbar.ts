import { pluralsIn } from '../plural.ts';
import type { ToolbarTexts } from '../toolbar.ts';

const plural = pluralsIn('fr');

/** The toolbar's button and the page's menu, which the background writes. */
export const toolbar: ToolbarTexts = {
  count: (n) =>
    n === 0
      ? 'Aucune note sur cette page'
      : plural(n, { one: '# note sur cette page', other: '# notes sur cette page' }),
  off: 'Les notes sont désactivées ici',
  chosen: 'La note sur la phrase choisie : ouvrez Sidelight pour la lire',
  saved: 'Page gardée pour comparaison',
  refused: 'Cela n’a pas fonctionné : ouvrez Sidelight pour savoir pourquoi',
  menu: {
    look: 'Lire cette page',
    save: 'Garder cette page',
  },
};
