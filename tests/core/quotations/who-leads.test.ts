import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const speakerIn = (language: string, ...text: string[]) =>
  quotationsIn(language, ...text).at(-1)?.speaker?.printed;

describe('whom a sentence is about', () => {
  it.each([
    [
      'en',
      'The farm ministry in Warsaw said it was “looking at every form of help”.',
      'farm ministry in Warsaw',
    ],
    [
      'en',
      'The letter to suppliers warns that “terms will change with immediate effect”.',
      'letter to suppliers',
    ],
    [
      'de',
      'Eine Studentin mit Kopftuch sagt: „Die reden seit einem Jahr davon.“',
      'Studentin mit Kopftuch',
    ],
    ['de', 'In einem Brief an die Wähler verspricht er, „das Leid bald zu beenden“.', undefined],
    ['de', 'In dem Schreiben an die Händler heißt es: „Die Fristen werden geändert.“', 'Schreiben'],
    [
      'de',
      'Am Ende wurde die Rede von Präsident Otmar Zirn doch persönlich: „Ich wollte es gar nie.“',
      'die Rede von Präsident Otmar Zirn',
    ],
    ['de', 'Davon wollte Rawert nichts wissen: „Den Ball habe ich gespielt.“', 'Rawert'],
    ['de', 'Otmar Zirn hat es am Abend so formuliert: „Ich wollte dieses Amt nie.“', 'Otmar Zirn'],
  ])('%s: %s', (language, text, printed) => {
    expect(speakerIn(language, text)).toBe(printed);
  });

  it.each([
    [
      'en',
      'Otto Berg called it “a truce with a loaded gun” and warned of “many long months”.',
      'Otto Berg',
    ],
    [
      'de',
      'Otto Berg nannte es „eine Pause mit geladenem Gewehr“ und warnte vor „vielen Monaten“.',
      'Otto Berg',
    ],
  ])('is one for two verbs: %s', (language, text, name) => {
    expect(quotationsIn(language, text).map(({ speaker }) => speaker?.name)).toEqual([name, name]);
  });

  it('is whoever tells what another had said', () => {
    const text = 'Otto Berg, an aide, said the ministry had warned that “the efforts would stall”.';
    expect(speakerIn('en', text)).toBe('Otto Berg');
  });

  it('is no envoy in the dative', () => {
    const before = 'Otto Berg dankte am Abend den Gesandten Amos Stein und Brett Hill.';
    expect(speakerIn('de', `${before} „Wir sehen uns wieder“, sagte er.`)).toBe('er');
    expect(
      quotationsIn('de', `${before} „Wir sehen uns wieder“, sagte er.`)[0]?.speaker?.name,
    ).toBe('Otto Berg');
  });
});

describe('whom an outlet quotes after the words', () => {
  it.each([
    [
      'en',
      '“Nobody is in a hurry here,” the agency quoted a senior diplomat as telling visitors.',
      'a senior diplomat',
    ],
    [
      'de',
      '„Hier hat es niemand eilig“, zitiert das Portal einen hohen Diplomaten.',
      'hohen Diplomaten',
    ],
  ])('%s', (language, text, printed) => {
    expect(speakerIn(language, text)).toContain(printed.replace('a ', ''));
  });
});

describe('a German verb', () => {
  it('speaks only with its particle', () => {
    const [told] = quotationsIn('de', '„Hier hat es niemand eilig“, gab Otto Berg gestern an.');
    expect(told).toMatchObject({ verb: 'gab an', speaker: { name: 'Otto Berg' } });
  });

  it('has its particle behind the quotation', () => {
    const text = 'Ein Regierungssprecher wies die Zahlen als „überholt und verzerrt“ zurück.';
    expect(quotationsIn('de', text)[0]).toMatchObject({
      verb: 'wies zurück',
      family: 'denied',
      speaker: { printed: 'Regierungssprecher' },
    });
  });

  it.each(['Oberbürgermeisterin', 'Apfelbauer', 'Personalvorstand', 'Kriminalhauptkommissar'])(
    'finds the %s by the end of the word',
    (role) => {
      const [found] = quotationsIn('de', `„Unsere Tür steht offen“, sagte ${role} Kim Sudhoff.`);
      expect(found?.speaker).toMatchObject({ name: 'Kim Sudhoff', role });
    },
  );
});
