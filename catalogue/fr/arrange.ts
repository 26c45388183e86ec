import type { ArrangeTexts } from '../arrange.ts';

export const arrange: ArrangeTexts = {
  title: 'Organiser les notes',
  intro:
    'Décochez ce dont vous n’avez pas besoin. Faites glisser une partie par ses points, ou déplacez-la avec ses flèches.',
  last: 'Ce qui n’a pas été vérifié, et la raison de ces notes, restent toujours à la fin.',
  up: (part) => `Monter : ${part}`,
  down: (part) => `Descendre : ${part}`,
  moved: (part, place, of) => `${part} : place ${place} sur ${of}`,
  hidden: (part) => `${part} : partie masquée`,
  shown: (part) => `${part} : partie affichée`,
  all: 'Tout afficher à nouveau',
  asFirst: 'Tout est de nouveau affiché, dans l’ordre de départ.',
  done: 'Terminé',
  hiddenParts: (parts) => `Vous avez masqué : ${parts}`,
};
