import { describe, expect, it } from 'vitest';
import { quotationsIn, spoken } from '../../support/quotations.ts';

const first = (language: string, text: string) => quotationsIn(language, text)[0];

describe('who speaks in French', () => {
  it.each([
    ['« Nous avons bien avancé », a déclaré Benjamin Netanyahou jeudi.', 'a déclaré'],
    ['Netanyahou a affirmé que le texte était « loin de la version actuelle ».', 'a affirmé'],
    ['Selon Netanyahou, le texte est « loin de la version actuelle ».', 'Selon'],
  ])('%s', (text, verb) => {
    const found = first('fr', text);
    expect(found?.speaker?.person).toBe('netanyahu');
    expect(found?.verb).toBe(verb);
  });

  it('follows an inverted pronoun to whom the page spoke of', () => {
    expect(
      spoken(
        'fr',
        'Claire Vasseur, maire du village, a tout vu. « La route avait disparu », a-t-elle raconté.',
      ),
    ).toEqual(['La route avait disparu ← Claire Vasseur']);
  });

  it('keeps an unnamed official unnamed', () => {
    const found = first(
      'fr',
      '« Un accord est plus proche que jamais », a glissé un responsable américain.',
    );
    expect(found?.speaker).toMatchObject({ named: false, printed: 'responsable américain' });
  });
});

describe('who speaks in German', () => {
  it.each([
    '„Wir setzen durch, was wir unterschreiben“, sagte Benjamin Netanjahu am Abend.',
    '»Wir setzen durch, was wir unterschreiben«, sagte Netanjahu.',
    'Netanjahu erklärte: „Wir setzen durch, was wir unterschreiben.“',
    'Am Abend sagte Netanjahu: „Wir setzen durch, was wir unterschreiben.“',
    'Laut Netanjahu ist der Text „weit von der jetzigen Fassung entfernt“.',
  ])('%s', (text) => {
    expect(first('de', text)?.speaker?.person).toBe('netanyahu');
  });

  it('puts a parted verb together', () => {
    const found = first('de', '„Das braucht noch Zeit“, fügte Netanjahu hinzu.');
    expect(found).toMatchObject({ verb: 'fügte hinzu', family: 'added' });
  });

  it('reads a role, then the name between commas', () => {
    const found = first(
      'de',
      '„Bei uns ist nichts angekommen“, sagte der Leiter des Amtes, Jonas Lindner, am Montag.',
    );
    expect(found?.speaker).toMatchObject({ name: 'Jonas Lindner', named: true });
  });
});

describe('who speaks in Spanish', () => {
  it.each([
    '«Hemos avanzado mucho», dijo Hochstein en Beirut.',
    'Hochstein afirmó que el texto está «lejos de la versión actual».',
    'Según Hochstein, el texto está «lejos de la versión actual».',
    'Hochstein: «Hemos avanzado mucho en dos días».',
  ])('%s', (text) => {
    expect(first('es', text)?.speaker?.person).toBe('hochstein');
  });

  it('parts a quotation at an attribution between dashes', () => {
    expect(
      spoken(
        'es',
        'Hochstein salió tarde. «La reunión fue buena —señaló al salir— y habrá otra mañana».',
      ),
    ).toEqual(['La reunión fue buena ← Amos Hochstein', 'y habrá otra mañana ← Amos Hochstein']);
  });
});
