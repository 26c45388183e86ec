import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const textsIn = (language: string, ...text: string[]) =>
  quotationsIn(language, ...text).map(({ text: words }) => words);

describe('a word or two in marks', () => {
  it.each([
    ['Otto Berg called the plan “hopeless”.', ['hopeless']],
    ['The plan, Otto Berg said, was “hopeless” and “old”.', ['hopeless', 'old']],
    ['Talks will go on once both show “good will” again, Otto Berg said on Monday.', ['good will']],
    ['Otto Berg sees “no great hurdles” left.', ['no great hurdles']],
  ])('is speech where it is plain whose: %s', (text, found) => {
    expect(textsIn('en', text)).toEqual(found);
  });

  it.each([
    ['en', 'Otto Berg said on the network’s “Good Morning” that he was tired.'],
    ['en', 'The “rebellious” people left on Monday.'],
    ['en', 'The self-styled “blue line” held.'],
    ['en', 'A group called “The Friends of Tyre” paid for it.'],
    ['de', 'Das sagte Otto Berg dem „Nordkurier“.'],
    ['de', 'Die „Times“ hatte am Mittwoch berichtet, Otto Berg sei müde.'],
  ])('is none as a title, a name or the writer’s own: %s: %s', (language, text) => {
    expect(textsIn(language, text)).toEqual([]);
  });
});

describe('single marks on a page of double ones', () => {
  it.each([
    ['en', '“We go on as long as we can,” Otto Berg said.', 'Berg: ‘We go on all the way’'],
    ['de', '„Wir machen weiter, solange es geht“, sagte Otto Berg.', 'Berg: ‚Wir machen weiter‘'],
    ['he', 'אמר נתניהו: “נמשיך כל עוד אפשר”.', 'נתניהו: ‘נמשיך עד הסוף’'],
    ['ar', 'قال ميقاتي: «سنواصل ما دام ذلك ممكنا».', 'ميقاتي: ‘سنواصل حتى النهاية’'],
  ])('are a headline’s: %s', (language, text, headline) => {
    expect(textsIn(language, headline, text, text)).toHaveLength(2);
  });

  it('are speech where a house uses no others', () => {
    expect(textsIn('en', '‘We go on as long as we can,’ Otto Berg said.')).toHaveLength(1);
  });
});

describe('marks that stand close or apart', () => {
  it.each([
    [
      "''I said, 'Wait for it,''' Otto Berg said. ''And they did wait.''",
      ["I said, 'Wait for it,'", 'And they did wait.'],
    ],
    [
      '"You say, \'Well done,\' " Otto Berg said. "It is hard to do."',
      ["You say, 'Well done,'", 'Well done,', 'It is hard to do.'],
    ],
    [
      '"It changes for each of them,"Otto Berg said. "That is all."',
      ['It changes for each of them,', 'That is all.'],
    ],
  ])('close what is open: %s', (text, found) => {
    expect(textsIn('en', text)).toEqual(found);
  });
});
