import { describe, expect, test } from 'vitest';
import type { Article } from '../../../core/article.ts';
import { articleOf } from '../../support/article.ts';
import { verdictOn } from '../../support/read-sentences.ts';
import { smallDossier } from '../../support/small-dossier.ts';

function answer(article: Article): string {
  const { answer, neighbour } = verdictOn(article, smallDossier);
  return neighbour ? `${answer} ${neighbour}` : answer;
}

describe('a page that leaves a side out', () => {
  const told = [
    'Ruth Selby and Amos Maro arrive in the capital, where the cooks have been told of their allergies.',
    'A truce of 60 days is what they bring, and a baker asks what comes on the day after it.',
  ];
  const plain = [
    'A truce of 60 days is what the neighbours bring, and a baker asks what comes after it.',
    'Since Wednesday the truce took effect on our stairs, the janitor says, and laughs.',
  ];

  test('is placed by the facts it states beside the story’s people', () => {
    expect(answer(articleOf({ title: 'What the baker asked', paragraphs: told }))).toBe('covers');
  });

  test('is not the story where nobody of it is near', () => {
    expect(answer(articleOf({ title: 'What the baker asked', paragraphs: plain }))).toBe('nothing');
  });

  test('is not the story without a date', () => {
    const page = articleOf({ title: 'What the baker asked', paragraphs: told, published: null });
    expect(answer(page)).toBe('nothing');
  });

  test('speaks of it in passing where one sentence states a fact beside somebody of the story', () => {
    const title = 'The baker’s year';
    const paragraphs = [
      'The baker has sold more rye than wheat, and the mill has not raised its price since spring.',
      'His nephew measures the flour, and his sister keeps the books in a tin under the counter.',
      'On the radio somebody said that Amos Maro arrives tonight with talk of a truce.',
      'By four the first loaves are out, and the street smells of it down to the river.',
    ];
    expect(answer(articleOf({ title, paragraphs }))).toBe('mentions');
  });
});

describe('the day after the last', () => {
  const paragraphs = [
    'The truce between Lowland and Upland took effect yesterday, as the envoy Amos Maro had said.',
    'A truce of 60 days is a long parenthesis for Lowland and Upland, says a teacher of grammar.',
  ];

  test('still tells of the story', () => {
    expect(answer(articleOf({ title: 'At four', published: '2024-11-28', paragraphs }))).toBe(
      'covers',
    );
  });

  test('is the next story’s where something has happened since', () => {
    const since = [...paragraphs, 'A violation was reported at noon, and a second one at dusk.'];
    const page = articleOf({ title: 'A violation', published: '2024-11-28', paragraphs: since });
    expect(answer(page)).toBe('neighbour after');
  });

  test('is over on the day after that', () => {
    const page = articleOf({ title: 'At four', published: '2024-11-29', paragraphs });
    expect(answer(page)).not.toMatch(/covers|mentions/);
  });
});
