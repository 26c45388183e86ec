import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (language: string, ...paragraphs: string[]) =>
  spoken(language, ...paragraphs)
    .at(-1)
    ?.split(' ← ')[1];

describe('a wording that is said to be theirs', () => {
  it.each([
    [
      'fr',
      'Le maire réserve à la ville « le droit de fermer le pont », selon sa formulation.',
      'maire',
    ],
    ['fr', 'Odile Prat a dirigé le chantier. « Le pont tiendra », selon elle.', 'Odile Prat'],
    [
      'fr',
      'Le texte publié par la police donne à la ville « le droit de fermer », selon ses termes.',
      'police',
    ],
    [
      'de',
      'Landrat Matthias Ohl hält dagegen. „Wer aufsteht, hat nicht bezahlt“, so sein Kommentar.',
      'Matthias Ohl',
    ],
    ['en', 'Janet Ruiz runs the survey. Most voters, in her view, “have decided”.', 'Janet Ruiz'],
    ['es', 'Marta Ruiz dirige la obra. “El puente aguantará”, según su versión.', 'Marta Ruiz'],
    ['ar', 'تدير ليلى الخوري المشروع. "الجسر سيصمد"، على حد تعبيرها.', 'ليلى الخوري'],
    ['he', 'דנה כהן מנהלת את העבודות. "הגשר יחזיק", לדבריה.', 'דנה כהן'],
  ])('%s %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));

  it.each([
    [
      'fr',
      'Maud Fenoux rentre. Selon son équipier, Julien Sarre, « il prévenait ».',
      'Julien Sarre',
    ],
    ['en', 'Ann Lee is fine. According to her doctor, she is “as fit as ever”.', 'her doctor'],
  ])('is no person who is theirs: %s %s', (language, text, speaker) => {
    expect(last(language, text)).toBe(speaker);
  });
});

describe('a relative that says whose the words are', () => {
  it.each([
    [
      'L’émissaire avait posé ses conditions, rappelle une source locale, selon laquelle « rien n’est fait ».',
      'source locale',
    ],
    [
      'Léa Fournier, stratégiste dans une banque parisienne, pour qui « le pire est passé », attend.',
      'Léa Fournier',
    ],
  ])('%s', (text, speaker) => expect(last('fr', text)).toBe(speaker));
});

it('prefers whoever speaks for a body to the body', () => {
  const text = 'La mairie dit chercher « une solution », selon sa porte-parole, Odile Prat.';
  expect(last('fr', text)).toBe('Odile Prat');
});

it('gives what a verb of saying introduces to its subject', () => {
  const text = 'Odile Prat assure que les deux maires sont convenus d’une trêve « pour un an ».';
  expect(last('fr', text)).toBe('Odile Prat');
});

it.each([
  ['fr', '« Le pont est fermé », indique le texte diffusé par la préfecture.', 'préfecture'],
  ['es', '“El puente está cerrado”, dice el texto difundido por el ministerio.', 'ministerio'],
])('takes a paper for whoever put it out: %s %s', (language, text, speaker) => {
  expect(last(language, text)).toBe(speaker);
});
