import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const speakerOf = (language: string, text: string) =>
  spoken(language, text).at(-1)?.split(' ← ')[1];

describe('a name, and what only stands beside it', () => {
  it.each([
    ['en', '“The road is gone,” Lena Moss of Boston told the paper.', 'Lena Moss'],
    ['en', '“The road is gone,” said Fr. Tom Kelly of St. Brigid’s.', 'Tom Kelly'],
    ['en', '“We will not pay,” Det. Sgt. Kim Blake said.', 'Kim Blake'],
    [
      'en',
      'The baker’s cousin, a Texan, said: “I would not sell it for a horse.”',
      'baker’s cousin',
    ],
    ['en', 'Lena Moss at Cedar Bank called it “not worth the ink it took”.', 'Lena Moss'],
    ['de', 'Ada Fehr von der Bürgerinitiative nennt es „nicht die Tinte wert“.', 'Ada Fehr'],
    ['de', 'Mein Nachbar, ein Bayer, sagte am Zaun: „Ich wähle sie, aber still.“', 'Mein Nachbar'],
    ['de', '„Die Straße ist weg“, sagte Lena Moos vom Verband Nord.', 'Lena Moos'],
    [
      'de',
      'Die Vorsitzende der Partei, Ada Fehr, rügte, das Gesetz sei „ein Schritt ins Leere“.',
      'Ada Fehr',
    ],
    [
      'de',
      'Der Chef der Polizei, Ole Brix, hatte in der Rede gesagt, man werde „bald alles prüfen“.',
      'Ole Brix',
    ],
    [
      'fr',
      'Un pêcheur, Breton, la quarantaine, qui tait son nom, dit dormir « avec la météo sur la table ».',
      'pêcheur',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakerOf(language, text)).toBe(speaker);
  });
});

describe('whom a sentence is about', () => {
  it.each([
    ['en', 'Emma has taken the last place. “I have come for years,” she says.', 'Emma'],
    ['en', 'The mayor hasn’t slept. “The river is still rising,” she said.', 'mayor'],
    ['de', 'Annika hat noch einen Platz. „Ich fahre seit Jahren mit“, meint sie.', 'Annika'],
    ['de', 'Am Hang steht Lukas und wartet. „Der Schnee ist zu weich“, sagt er.', 'Lukas'],
    ['de', 'Ein Delegierter zeigte sich enttäuscht. „Wir wollten reden“, sagte er.', 'Delegierter'],
    ['fr', 'Lucas attend devant la grille. « La neige est molle », dit-il.', 'Lucas'],
    ['fr', 'Le vieux notaire sort son agenda. « Ma fille dessine », dit-il.', 'vieux notaire'],
    ['fr', 'La maire pose son stylo. « C’est signé », dit-elle.', 'maire'],
    [
      'fr',
      'Odile Prat sourit. Les juges, selon elle, « ont toujours aimé les lettres ».',
      'Odile Prat',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakerOf(language, text)).toBe(speaker);
  });

  it('takes a city that opens a sentence for nobody', () => {
    expect(speakerOf('en', 'Florence has closed its gates. “Come back in May,” she said.')).toBe(
      '?',
    );
  });

  it('hears who puts it so', () => {
    expect(speakerOf('en', '“It has no last page,” is how Mara Quill puts it.')).toBe('Mara Quill');
  });
});
