import type { NoteTexts } from '../catalogue.ts';

/** How a quotation's words on the page differ from those on record. */
export const drift: NoteTexts['drift'] = {
  title: 'Écarts de formulation',
  short: 'Formulation',
  kind: {
    drift: 'la formulation diffère ici de la mieux sourcée.',
    garble: 'la formulation diffère ici de la source ; l’explication suit.',
    attribution: 'dans le dossier, ces mots sont de quelqu’un d’autre.',
  },
  kinds: {
    trimmed: 'plus court que la source, sans que rien n’indique où',
    added: 'des mots ajoutés',
    reordered: 'des mots dans un autre ordre',
    reworded: 'des mots mis à la place d’autres',
    'number-changed': 'un nombre changé',
    'negation-gained': 'une négation que la source n’a pas',
    'negation-lost': 'une négation de la source, absente ici',
    'roles-changed': 'celui qui agit, ou celui qui subit l’action, n’est plus le même',
    'other-speaker': 'attribué à quelqu’un d’autre',
    paraphrase:
      'peu de mots de la source : une paraphrase ou une autre traduction entre guillemets',
  },
  how: 'Ce qui diffère :',
  best: 'Formulation la mieux sourcée',
  page: 'Telle que publiée sur cette page',
  onlyBest: 'absent de cette page',
  onlyPage: 'sur cette page seulement',
  why: 'Ce qui s’est passé',
};
