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

describe('a new noun for somebody the page has named', () => {
  it.each([
    [
      'de',
      'Die Bienenkundlerin Ada Brenner warnt vor dem Winter. „Die Völker sind schwach“, sagte sie. Ole Krog leitet die Messe. Die Halle war voll. Draußen regnete es. Niemand ging. Es wurde Kaffee gereicht. Kann man noch helfen? „Füttern Sie nicht zu früh“, riet die Pädagogin.',
      'Ada Brenner',
    ],
    [
      'en',
      'Nora Pell has lived on the quay since she was born, and she knows every boat. On Sunday she sat by the window for an hour. "My brother mended that sail," the retired school cook, 71, said.',
      'Nora Pell',
    ],
    [
      'en',
      'Owen Pratt spent nine years on the lakes. Now a retired pilot, he keeps the charts of Tor Bay in a drawer. Mayor Lena Moss has read them. “The sand moves,” she said. The pilot shut the drawer. “You cannot hold it,” he said.',
      'Owen Pratt',
    ],
    [
      'de',
      'Vermittler Amos Hochstein hatte am Mittwoch gebremst. „Es wird noch Zeit brauchen“, so das Mitglied des Krisenstabs.',
      'Amos Hochstein',
    ],
    [
      'en',
      'The draft was read by Owen Pratt, a former harbour clerk. "It is a text for lawyers," the academic said.',
      'Owen Pratt',
    ],
    [
      'fr',
      'Yves Coste a lu la lettre. « Rien n’y est », a soupiré l’émissaire de la Maison du port.',
      'Yves Coste',
    ],
  ])('%s %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));

  it('leaves a woman without a name where the page has named two', () => {
    const text =
      'Ada Brenner und Britta Lohse kamen spät. Ole Krog sprach. Es wurde Kaffee gereicht. Draußen regnete es. Niemand ging. „Es reicht“, sagte die Wirtin.';
    expect(last('de', text)).toBe('Wirtin');
  });

  it('leaves «the owner of a shop» without a name', () => {
    const text =
      'Nora Pell left early. It rained. The hall was cold. Nobody had brought a lamp. "We never close," said the owner of a shop.';
    expect(last('en', text)).toBe('owner of a shop');
  });
});

describe('what a sentence opens with in French', () => {
  it.each([
    [
      'Odile Prat a passé six ans au port. De Lyon, où elle enseigne désormais, elle suit la navette d’Yves Coste. « Rien n’est signé », prévient-elle.',
      'Odile Prat',
    ],
    [
      'Le maire, Yves Coste, a été reçu mardi par Paul Ferrand. Il y avait, a-t-il dit en sortant, « une vraie chance ».',
      'Yves Coste',
    ],
    [
      'Ancien capitaine du port, aujourd’hui chercheur dans un centre d’études maritimes, Yves Coste suit la vente. « Je ne crois pas aux promesses », prévient-il.',
      'Yves Coste',
    ],
  ])('%s', (text, speaker) => expect(last('fr', text)).toBe(speaker));
});

describe('she, far from any name', () => {
  const far =
    'Le port est vide. La grue dort. Le vent souffle. Tout ferme. Le café attend. La mer monte.';
  const parting = '« Revenez dans trois semaines », a-t-elle conclu.';

  it('is the one woman whom the page names', () => {
    expect(last('fr', 'Claire Prat a reçu Yves Coste au port.', far, parting)).toBe('Claire Prat');
  });

  it('is nobody where the page names two', () => {
    expect(last('fr', 'Claire Prat a reçu Odile Coste au port.', far, parting)).toBe('?');
  });
});

it('knows by the given name whom of the dossier «he» can mean', () => {
  const text =
    'Le ministre Amos Hochstein a confirmé à la radio que le cabinet en parlait. « Cela prendra du temps », a-t-il tempéré.';
  expect(last('fr', text)).toBe('Amos Hochstein');
});

it('gives nobody else the question that those ask who made the page', () => {
  const text =
    'Mayor Lena Moss left early. She said “the plan stands.” “And if it fails?” we asked.';
  expect(last('en', text)).toBe('?');
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
