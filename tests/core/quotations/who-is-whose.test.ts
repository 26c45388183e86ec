import { expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (language: string, ...paragraphs: string[]) =>
  spoken(language, ...paragraphs)
    .at(-1)
    ?.split(' ← ')[1];

it.each([
  [
    'fr',
    'Un diplomate français a parlé mardi. « Rien n’est fait », a dit le diplomate. « Nous verrons », ajoute-t-il.',
    'diplomate français',
  ],
  [
    'fr',
    'Nour, onze ans, vient d’un village. Elle ne dit rien. « Je dessine », glisse-t-elle.',
    'Nour',
  ],
  ['fr', 'Yann, 36 ans, adjudant dans un régiment, rentre. « Oui », répond l’adjudant.', 'Yann'],
  [
    'fr',
    '« Rien », explique Taher al-Nounou, un responsable local. « Rien encore », ajoute-t-il.',
    'Taher al-Nounou',
  ],
  ['es', 'Nour, once años, viene de un pueblo. “Dibujo”, dice ella.', 'Nour'],
  [
    'en',
    'Samir Haddad, president of Lebanon, came. The president of Israel said: “No.”',
    'president of Israel',
  ],
])('%s %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));
