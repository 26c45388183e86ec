import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

describe('somebody of whom the page says no more than a name', () => {
  it.each([
    [
      'en',
      'Anna Holm voted against it. Her colleague Piers Lindop saw it differently. “A pool that leaks is no pool,” he said.',
      'A pool that leaks is no pool, ← Piers Lindop',
    ],
    [
      'en',
      'Ask Lord Penhallow and he shows you a photograph. “That is my aunt on the horse,” he explains.',
      'That is my aunt on the horse, ← Penhallow',
    ],
    [
      'de',
      'Anna Holm stimmte dagegen. Ihr Kollege Peer Lindemann sieht das anders. „Ein Becken ohne Wasser ist keines“, sagte er.',
      'Ein Becken ohne Wasser ist keines ← Peer Lindemann',
    ],
    [
      'de',
      'Kämmerer Joachim Brede will sparen. „Wir drehen jeden Stein zweimal um“, kündigte er an.',
      'Wir drehen jeden Stein zweimal um ← Joachim Brede',
    ],
  ])('is whom the pronoun means: %s: %s', (language, text, found) => {
    expect(spoken(language, text)).toEqual([found]);
  });

  it.each([
    ['en', 'Lisa Stone met Abdallah Habib for an hour. “I came to listen to him,” she said.'],
    ['de', 'Abdallah Habib traf Lisa Stone für eine Stunde. „Ich wollte zuhören“, sagte sie.'],
  ])('is told by the given name from one of the other gender: %s', (language, text) => {
    expect(spoken(language, text)[0]).toMatch(/← Lisa Stone$/);
  });

  it('is one of two of the same surname', () => {
    const before = 'Hillary Oakes spoke in Ohio, and Bill Oakes listened.';
    expect(spoken('en', before, 'Oakes was tired. “I have said it all before,” she said.')).toEqual(
      ['I have said it all before, ← Hillary Oakes'],
    );
  });

  it.each([
    ['en', 'Bronwen Pugh is done. “I should have gone fishing,” the 47-year-old says.'],
    ['de', 'Bronwen Pugh hört auf. „Ich hätte angeln gehen sollen“, sagt die 47-Jährige.'],
    ['de', 'Trainer Otto Berg hört auf. „Ich gehe jetzt lieber angeln“, sagt der Italiener.'],
  ])('is told anew by age or country: %s: %s', (language, text) => {
    expect(spoken(language, text)[0]).toMatch(/← (?:Bronwen Pugh|Otto Berg)$/);
  });

  it.each([
    [
      'en',
      'An army spokesman, Lt. Col. Amit Barzel, said: “We are looking into it.”',
      'Amit Barzel',
    ],
    ['en', '“I counted them twice,” the kindergarten teacher, Orly, told a reporter.', 'Orly'],
    [
      'de',
      '„Das sind keine armen Städte“, betont die Autorin, die Ökonomin Tove Lind.',
      'Tove Lind',
    ],
  ])('stands behind a role and a title: %s: %s', (language, text, name) => {
    expect(spoken(language, text)[0]).toMatch(new RegExp(`← ${name}$`));
  });

  it.each([
    [
      'en',
      'Near the harbour, Abbas, a plumber, was mending a tank. “It will hold,” he said.',
      'Abbas',
    ],
    [
      'fr',
      'Dans une école de Saïda, Hala, une institutrice, écoute la radio. « On attend tous », soupire-t-elle.',
      'Hala',
    ],
    [
      'es',
      'En una escuela de Sidón, Karim, un fontanero, escucha la radio. «Aquí esperamos todos», suspira.',
      'Karim',
    ],
    [
      'de',
      'In einer Schule in Sidon, so erzählt man, hört Karim, ein Klempner, Radio. „Wir warten hier alle“, sagt er.',
      'Karim',
    ],
  ])('is a first name behind a comma, and what they are: %s', (language, text, name) => {
    expect(spoken(language, text)[0]).toMatch(new RegExp(`← ${name}$`));
  });

  it('is no place behind a comma', () => {
    const text =
      'Along the coast, Sidon, a port, was quiet. Ann Lee came by. “It is calm,” she said.';
    expect(spoken('en', text)[0]).toMatch(/← Ann Lee$/);
  });
});
