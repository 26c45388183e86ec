import { expect, test } from 'vitest';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import { passageText } from '../../../core/article.ts';
import { markedPassages } from '../../../core/notes/marked-passages.ts';
import { writeNotes } from '../../../core/notes/write-notes.ts';
import { articleOf } from '../../support/article.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const TRIP = 'Amos Maro heads to Lowland for truce talks with Upland, two officials said.';
const WORDS = 'We are closer than we were a week ago';
const DRAFT = 'Television published a draft of the truce between Lowland and Upland.';
const DENIAL = 'Ruth Selby said the draft does not reflect where the truce stands.';

const article = articleOf({
  title: 'Lowland and Upland closer to a truce',
  paragraphs: [
    TRIP,
    `“${WORDS},” Amos Maro told reporters.`,
    '“The weather is fine,” Ruth Selby told reporters.',
    DRAFT,
    DENIAL,
    `“${WORDS},” Amos Maro repeated.`,
  ],
});
const notes = writeNotes(article, analyse(article, compileDossier(smallDossier)), smallDossier);

test('each passage that a note speaks of is marked with the name of its note', () => {
  const marked = markedPassages(notes).map(({ id, passage }) => [
    id,
    passageText(article, passage),
  ]);
  expect(marked).toEqual([
    ['fact:envoys-trip', TRIP],
    ['dispute:leaked-draft:text', DRAFT],
    ['dispute:leaked-draft:dispute', DENIAL],
    ['quotation:1:1', `${WORDS},`],
    ['quotation:5:1', `${WORDS},`],
  ]);
});
