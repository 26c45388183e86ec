import { describe, expect, it } from 'vitest';
import { quotationsIn, spoken } from '../../support/quotations.ts';

describe('marks around what is not said', () => {
  it.each([
    ['what they call it', 'Helen Mark will stay in what she calls the “security zone”.'],
    ['a word as a word', 'So let us retire the phrase “sources close to the talks.”'],
    ['a title behind a comma', 'You can read our full report, “Leaked draft raises hopes”, here.'],
    ['a word before its noun', 'Helen Mark points to the clause on a “phased” withdrawal.'],
  ])('%s', (_, text) => {
    expect(quotationsIn('en', text)).toEqual([]);
  });

  it('keeps a single word that somebody says', () => {
    expect(spoken('en', 'Helen Mark called the plan “lovely”.')).toEqual(['lovely ← Helen Mark']);
  });

  it('knows by a pronoun that a name is a person’s', () => {
    const text =
      'Wenceslas Bruk, of the club, has seen worse. “We had a boat inside,” he recalled.';
    expect(spoken('en', text)).toEqual(['We had a boat inside, ← Wenceslas Bruk']);
  });

  it('finds in German who follows the verb', () => {
    const text = 'Am Montag hat der Förster abgenommen. „Bei mir ist alles ruhig“, sagte er.';
    expect(spoken('de', text)).toEqual(['Bei mir ist alles ruhig ← Förster']);
  });
});
