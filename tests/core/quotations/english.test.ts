import { describe, expect, it } from 'vitest';
import { quotationsIn, spoken } from '../../support/quotations.ts';

describe('who speaks in English', () => {
  it.each([
    [
      'verb first',
      '“We have made good headway,” said Amos Hochstein on Thursday.',
      'Amos Hochstein',
    ],
    ['name first', '“We have made good headway,” Hochstein said.', 'Amos Hochstein'],
    [
      'an apposition between',
      '“Many drafts are about,” Sean Savett, a spokesman for the council, told reporters.',
      'Sean Savett',
    ],
    ['before, with a comma', 'Mikati said, “We hope for a truce within days.”', 'Najib Mikati'],
    ['before, with that', 'Mikati said that “a truce within days” was possible.', 'Najib Mikati'],
    ['a colon', 'Netanyahu: “We will enforce what we sign.”', 'Benjamin Netanyahu'],
    ['according to', 'The text is “not the one on the table”, according to Savett.', 'Sean Savett'],
    [
      'according to, first',
      'According to Savett, it is “not the one on the table”.',
      'Sean Savett',
    ],
    [
      'a participle',
      'Mikati gave a guarded answer, saying “the coming days will tell us more”.',
      'Najib Mikati',
    ],
    ['who', 'Mikati, who said “the coming days will tell”, left for Paris.', 'Najib Mikati'],
    [
      'somebody the dossier does not know',
      '“The road was gone when we came,” said Miriam Halloway, a farmer from the north.',
      'Miriam Halloway',
    ],
    [
      'a role, then the name between commas',
      "The council's president, Elisa Marchetti, said: “Nobody has been told anything.”",
      'Elisa Marchetti',
    ],
  ])('%s', (_, text, name) => {
    const [quotation] = quotationsIn('en', text);
    expect(quotation?.speaker?.name).toBe(name);
  });

  it('takes both halves of a parted statement', () => {
    expect(spoken('en', '“We try,” Mikati said, “and we shall go on trying.”')).toEqual([
      'We try, ← Najib Mikati',
      'and we shall go on trying. ← Najib Mikati',
    ]);
  });

  it('carries on within a paragraph and over a paragraph left open', () => {
    const found = spoken(
      'en',
      '“We try,” Mikati said. “The coming days will tell us more.”',
      '“And there is another thing to say here.',
      '“It is that nobody has given up.”',
    );
    expect(found.slice(1)).toEqual([
      'The coming days will tell us more. ← Najib Mikati',
      'And there is another thing to say here. ← Najib Mikati',
      'It is that nobody has given up. ← Najib Mikati',
    ]);
  });

  it('gives a bare surname and a pronoun the name the page introduced', () => {
    const found = quotationsIn(
      'en',
      'Miriam Halloway, a farmer, came back on Monday to find the road gone.',
      '“There was nothing left to see,” she said.',
      '“We shall build it again,” Halloway added.',
    );
    expect(found.map(({ speaker }) => speaker?.name)).toEqual([
      'Miriam Halloway',
      'Miriam Halloway',
    ]);
    expect(found[0]?.speaker).toMatchObject({ printed: 'she', named: true, role: 'a farmer' });
    expect(found[0]?.reason).toBe('pronoun');
  });

  it('leaves a pronoun open when the page has named nobody', () => {
    const [quotation] = quotationsIn('en', '“There was nothing left to see,” she said.');
    expect(quotation?.speaker).toBeNull();
    expect(quotation?.reason).toBe('pronoun-unclear');
  });

  it('keeps an unnamed official unnamed', () => {
    const [quotation] = quotationsIn(
      'en',
      '“It is still hard to bring about,” said a senior diplomat working on Lebanon.',
    );
    expect(quotation?.speaker).toMatchObject({ person: null, named: false });
    expect(quotation?.speaker).toMatchObject({
      role: null,
      name: 'senior diplomat working on Lebanon',
    });
  });

  it('finds the dossier’s unnamed official', () => {
    const [quotation] = quotationsIn(
      'en',
      'One U.S. official commented, stating, “We are still at it, all of us.”',
    );
    expect(quotation?.speaker).toMatchObject({ person: 'us-official', named: false });
  });

  it('does not put an office’s words into the mouth of whose office it is', () => {
    const [quotation] = quotationsIn(
      'en',
      "Mikati's office said “the ministers spoke about the north”.",
    );
    expect(quotation?.speaker).toMatchObject({ person: null, named: true });
    expect(quotation?.speaker?.name).toContain('office');
  });

  it('tells verb and family', () => {
    const [denied] = quotationsIn('en', 'Savett denied “any change in what we want”.');
    expect(denied).toMatchObject({ verb: 'denied', family: 'denied' });
    const [warned] = quotationsIn('en', '“Time is running out,” Hochstein warned.');
    expect(warned).toMatchObject({ verb: 'warned', family: 'warned' });
  });

  it('is not sure of somebody who was asked rather than spoke', () => {
    const text = 'Netanyahu was asked “what comes after the war?” by a reporter.';
    const [quotation] = quotationsIn('en', text);
    expect(quotation?.verb).toBeNull();
    expect(quotation?.confidence).toBeLessThan(0.5);
  });

  it.each([
    'The so-called “blue line” was quiet on Monday.',
    'They watched the film “The Long Road Home” again.',
    'The ship “Aurora” left the port of Tyre.',
    'He spoke on the channel “Al Jadeed” late at night.',
    'Officials called it a “non-starter”, and no more was heard of it.',
  ])('hears no speech in %s', (text) => {
    expect(quotationsIn('en', text)).toEqual([]);
  });

  it('hears a short answer', () => {
    expect(spoken('en', 'Hochstein wrote: “This is false.”')).toEqual([
      'This is false. ← Amos Hochstein',
    ]);
  });
});
