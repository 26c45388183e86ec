import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (language: string, ...paragraphs: string[]) =>
  spoken(language, ...paragraphs)
    .at(-1)
    ?.split(' ← ')[1];

describe('one noun with its article', () => {
  it.each([
    [
      'fr',
      'Odile Prat, déléguée syndicale, a quitté la salle. « Nous signerons demain », conclut la syndicaliste.',
      'Odile Prat',
    ],
    [
      'fr',
      'Odile Prat a quitté Lyon vendredi. Le pont restera fermé. « Rien ne presse », souffle l’ingénieure.',
      'Odile Prat',
    ],
    [
      'de',
      'Innenminister Jonas Behrens und Präsident Ole Krog trafen sich. „Wir warten“, sagte der Präsident.',
      'Ole Krog',
    ],
    ['he', 'ראש מועצה אזורית סירב לחתום. "לא נחכה", אמר ראש מועצה אזורית.', 'ראש מועצה אזורית'],
    [
      'ar',
      'رحب رئيس الحكومة سامر الخوري بالاتفاق. وفي الشمال، عبّر رئيس مجلس محلي عن استيائه قائلا: "كنا نريد حسما".',
      'رئيس مجلس محلي',
    ],
  ])('%s %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));
});

it('looks for whom a demonstrative means right before it', () => {
  const text =
    'Yves Coste rentre de mission. Yves Coste a soigné. Son confrère, Ali, chirurgien, est resté. « Je ferme », lui disait ce père de famille.';
  expect(last('fr', text)).toBe('Ali');
});

it('takes the article within a name for a part of it', () => {
  const text =
    'Rentré dimanche à Nantes, Yves Le Goff n’a pas encore dormi. Le préfet attend. « On dort peu », raconte Le Goff.';
  expect(last('fr', text)).toBe('Yves Le Goff');
});
