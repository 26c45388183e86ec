import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (...paragraphs: string[]) =>
  spoken('de', ...paragraphs)
    .at(-1)
    ?.split(' ← ')[1];

describe('whom a German sentence names', () => {
  it.each([
    // A noun before a given name is what they are.
    [
      'In Bonn hat der Krämer Omar Berger geöffnet. „Den Zucker hole ich selbst“, meint er.',
      'Omar Berger',
    ],
    // A noun ends what describes somebody; what follows without an ending is the verb.
    [
      'Chef Jonas Behrens hat zugesagt. „Wir liefern“, sagte er. Ein westlicher Diplomat vergleicht das mit einem „Mieter, der unterschreibt und den Schlüssel behält“.',
      'westlicher Diplomat',
    ],
    [
      'Laut dem Gesundheitsministerium fünf Tote. Das Ministerium sprach von einem „Angriff auf ein Wohnviertel am hellen Tag“.',
      'Gesundheitsministerium',
    ],
    // An article, and no particle of the verb.
    ['„Wir reden noch“, sagte ein hoher Beamter dem Portal Nordlicht.', 'hoher Beamter'],
    // Any body is an organisation.
    [
      'Die Internationale Energieagentur wartet ab. „Wir reden mit allen“, teilte die Organisation mit.',
      'Internationale Energieagentur',
    ],
    // The given name shows more than the article of several.
    [
      'Die Gesandten Amos Hochstein und Brett Berg sind da. Einen Bericht wies Hochstein zurück. „Das ist falsch“, schrieb er.',
      'Amos Hochstein',
    ],
    ['Ein Händler, der ungenannt bleiben will, beschreibt die Lage so: „Wir warten.“', 'Händler'],
  ])('%s', (text, speaker) => expect(last(text)).toBe(speaker));
});

it('leaves to whoever is reported what another is said to have to do', () => {
  const text =
    'Für die Politologin Mona Berger liegt die Schwierigkeit anderswo. Der Verein müsse erklären, „wofür alle so lange gezahlt haben“.';
  expect(last(text)).toBe('Mona Berger');
});

it('takes no place that bears a name for a person', () => {
  const text = 'Am Amos Hochstein Platz wartet niemand. „Das ist falsch“, schrieb er.';
  expect(last(text)).toBe('Amos Hochstein');
});

it.each([
  ['Es handle sich um einen Plan, „den noch niemand unterschrieben hat“.'],
  ['Man prüfe nun alles, was „nach Recht und Gesetz möglich ist“.'],
])('hears from its verb that a sentence is told: %s', (told) => {
  const before = 'Die Berichte wies das Außenministerium in Rom am Montag zurück.';
  expect(last(`${before} ${told}`)).toMatch(/Außenministerium/);
});
