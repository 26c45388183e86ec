import { expect, it } from 'vitest';
import { compileLexicon } from '../../../core/dossier/lexicon.ts';
import { quotationsOf } from '../../../core/quotations/find-in-article.ts';
import { smallDossier } from '../../support/dossier.ts';
import { articleOf } from '../../support/quotations.ts';

it.each([
  [
    'English',
    'The talks went on for most of the day. “Nobody is in a hurry here,” Netanyahu said.',
  ],
  [
    'French',
    'Les discussions ont duré toute la journée dans la capitale. « Personne n’est pressé ici », a déclaré Netanyahou.',
  ],
  ['Arabic', 'استمرت المحادثات طوال اليوم. وقال نتنياهو: «لا أحد هنا على عجلة من أمره».'],
  ['Hebrew', 'השיחות נמשכו כל היום. “אף אחד כאן לא ממהר”, אמר נתניהו.'],
])('a page that declares no language is read as what it is: %s', (_, text) => {
  const article = { ...articleOf('en', [text]), language: null };
  const [found] = quotationsOf(article, smallDossier, compileLexicon(smallDossier));
  expect(found?.speaker?.person).toBe('netanyahu');
});
