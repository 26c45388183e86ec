import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const speakerOf = (...paragraphs: string[]) =>
  spoken('en', ...paragraphs)
    .at(-1)
    ?.split(' ← ')[1];

describe('who speaks on English pages', () => {
  it.each([
    [
      'US without stops',
      '“We are close to a text,” a US official has told the paper.',
      'a US official',
    ],
    ['a question', '"Who has the key?" Nora Pell wanted to know.', 'Nora Pell'],
    [
      'what is made clear',
      'Mayor Nora Pell made clear on Friday that the bridge was “not for sale”.',
      'Nora Pell',
    ],
    [
      'who, right behind a name',
      'Owen Pratt and Lena Moss had signed it at the town hall in the presence of Clerk Nora Pell, who spoke of “a door that opens”.',
      'Nora Pell',
    ],
    [
      'a body through whoever speaks for it',
      'The Tor Bay Harbour Club, through its chairman, Owen Pratt, has promised “a new pier”.',
      'Owen Pratt',
    ],
    ['a body in capitals', '“The clinics are full to the door,” the WHO said.', 'WHO'],
    [
      'where a former somebody is from is no name',
      'Nadim Obeid, a former Lebanese general, is blunter. “Ten thousand soldiers? We can find them.”',
      'Nadim Obeid',
    ],
    [
      'a field of work is no name',
      'Assistant District Attorney Tess Moreno rose. “You will not want to drink this,” she told jurors.',
      'Tess Moreno',
    ],
    [
      'where somebody is from, for who it is',
      'Amos Hochstein took questions. “This is not the draft,” the American wrote on X.',
      'Amos Hochstein',
    ],
    [
      'Jean is a woman',
      'Jean Coburn, 67, was in the garden. “I ran with the baby in one arm,” she gasped.',
      'Jean Coburn',
    ],
    [
      'as, by',
      'The plan was dismissed by Helen Mark as “a fairy tale for grown-ups”.',
      'Helen Mark',
    ],
    ['that, by', 'We were warned by Helen Mark that “the bridge will not hold”.', 'Helen Mark'],
    ['by behind', 'The deal was called “a fairy tale for grown-ups” by Helen Mark.', 'Helen Mark'],
    ['asked by', 'Asked by Helen Mark, Omar Fenn said “the bridge will not hold”.', 'Omar Fenn'],
    [
      'pointed at behind a dash',
      '“That is not the draft” — that is Helen Mark, of the council, and she weighs her words.',
      'Helen Mark',
    ],
    [
      'a paper in which it stands',
      'Fiona Beattie wrote to staff, saying she had “never felt further from it”, according to a copy of the letter.',
      'Fiona Beattie',
    ],
    [
      'between dashes the sentence goes on',
      'Yusuf Bazzi told the Gazette that they had lost — “in one night, in one single night” — eleven cousins.',
      'Yusuf Bazzi',
    ],
    [
      'one of several is one',
      'One of the reviewers wrote: “I would urge the authors not to fall in love.”',
      'reviewer',
    ],
    [
      'no paper that a preposition governs',
      "In a two-line note late on Saturday the referees' body said it had been “checked and confirmed”.",
      "referees' body",
    ],
    [
      'whose statement it is',
      'A statement by the Families Circle called on the council “to stop counting days”.',
      'Families Circle',
    ],
    [
      'a label of theirs',
      'Mayor Helen Mark walked out. Her verdict: “Nobody in there can count.”',
      'Helen Mark',
    ],
    [
      'a label of somebody',
      'Mayor Helen Mark walked out. The mayor’s verdict: “Nobody in there can count.”',
      'Helen Mark',
    ],
    [
      'to whom it is',
      'To Layla Saad, the promise was “a coupon with no date on it”.',
      'Layla Saad',
    ],
    [
      'a question between',
      'Gary Ferris reached for his coat. Had he seen the report? “Send it to the laptop, son.”',
      'Gary Ferris',
    ],
    [
      'another who only nods',
      '“I came for the music,” says Helen Mark, 54. Omar Fenn nods. “I came for the beer.”',
      'Omar Fenn',
    ],
    [
      'a long clause up to the verb',
      '“The talks went well,” a man who had come from the north with his two sons told me.',
      'man',
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
});
