import type { Article } from '../../core/article.ts';
import { generatedDossier } from './generated-dossiers.ts';

/** An article that covers the nth dossier's story. */
export function generatedArticle(n: number): Article {
  const { concepts, people, coverage } = generatedDossier(n);
  const form = (id: string) => concepts.find((one) => one.id === id)?.forms.en?.[0] ?? '';
  const name = (id: string) => people.find((one) => one.id === id)?.spellings.en?.[1] ?? '';
  const [first, second] = [form('israel'), form('lebanon')];
  const [own, shared] = [form('litani'), form(coverage.subject[0] ?? '')];
  const paragraphs = [
    `${first} and ${second} came closer to the ${own} on Tuesday, two officials said.`,
    `${name('netanyahu')} of ${first} spoke of a ${shared}, and ${name('mikati')} of ${second} too.`,
    `The ${own} between ${first} and ${second} has been on the table since the winter.`,
    `In ${second} people waited for news of the ${own}; in ${first} they spoke of little else.`,
  ];
  return articleOf(`${first} and ${second} near the ${own}`, coverage.core.from, paragraphs);
}

/** One with the words of many dossiers' subjects that is about none of them. */
export const articleOfNone = articleOf('Gardeners end their talks', '2018-03-05', [
  'The talks between gardeners and beekeepers on an agreement about the meadow ended on Tuesday.',
  'A draft of the proposal speaks of hives on the southern side, the town hall said.',
  'Nobody spoke of a ceasefire, though the discussions had been loud all winter.',
]);

function articleOf(title: string, published: string, paragraphs: string[]): Article {
  return {
    address: 'https://news.example/accord',
    outlet: null,
    language: { value: 'en', from: 'given' },
    title: { value: title, from: 'given' },
    byline: null,
    published: { value: published, from: 'given' },
    blocks: Array.from({ length: 10 }, () => paragraphs)
      .flat()
      .map((text) => ({ kind: 'paragraph', text })),
    extent: 'whole',
  };
}
