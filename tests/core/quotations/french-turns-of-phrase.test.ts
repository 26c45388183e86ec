import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const one = (text: string) => spoken('fr', text).join(' / ');

describe('a French speaker whom', () => {
  it.each([
    ['an aside holds apart', '« C’est clos », a martelé lundi, depuis Verlac, Odile Prat.'],
    ['one word holds apart', '« C’est clos », lâche, amère, Odile Prat.'],
    ['commas around the day hold apart', '« C’est clos », a prévenu, mardi, la maire, Odile Prat.'],
    ['«pour sa part» holds apart', '« C’est clos », a pour sa part déclaré la maire Odile Prat.'],
    ['«de son côté» holds apart', '« C’est clos », a de son côté assuré Odile Prat.'],
    ['a newspaper stands before', '« C’est clos », s’inquiète auprès du Monde Odile Prat.'],
    ['«comme» leads to', 'Ce pont est une « ruine à refaire », comme l’a dit Odile Prat.'],
    ['eyes see', 'Aux yeux d’Odile Prat, le pont est « une ruine ».'],
    ['an admission is by', 'De l’aveu d’Odile Prat, le pont est « une ruine ».'],
    ['it is «even» by', 'De l’aveu même de la maire Odile Prat, le pont est « une ruine ».'],
    ['hearsay is by', 'Le pont est « une ruine », aux dires d’Odile Prat.'],
    ['a verb names that observes', 'Odile Prat constate que le pont est « fermé depuis un an ».'],
    ['a verb names that fears', 'Odile Prat craint que le pont reste « fermé encore un an ».'],
  ])('%s', (_kind, text) => expect(one(text)).toMatch(/ ← Odile Prat$/));

  it.each([
    ['Le pont est fermé, de l’avis général, et « personne ne le rouvrira ».', 'général'],
    ['« C’est clos », a dit la maire après avoir vu le préfet, Yves Coste, et la juge.', 'juge'],
  ])('is not taken from %s', (text, wrong) => expect(one(text)).not.toMatch(`← ${wrong}`));
});

describe('where a French speaker ends', () => {
  it.each([
    ['La direction de la SNCF juge le texte « trop long ».', 'direction de la SNCF'],
    [
      'Selon une source proche du dossier citée par l’AFP, « le pont est clos ».',
      'source proche du dossier',
    ],
    ['Le quotidien An-Nahar titre : « Le pont est clos. »', 'quotidien An-Nahar'],
  ])('%s', (text, speaker) => expect(one(text)).toMatch(new RegExp(`← ${speaker}$`)));

  it('leaves a judge who is one', () => {
    const text = 'Le juge Yves Coste parle d’un dossier « mal ficelé de bout en bout ».';
    expect(one(text)).toMatch(/← Yves Coste$/);
  });
});

describe('an elided word before the marks', () => {
  it.each([
    ['Odile Prat a parlé d’« une nuit difficile ».', 'une nuit difficile'],
    ['Odile Prat affirme qu’« elle reviendra lundi ».', 'elle reviendra lundi'],
    ['Odile Prat a dit qu’“elle reviendra lundi”.', 'elle reviendra lundi'],
    ['Odile Prat a parlé d’"une nuit difficile".', 'une nuit difficile'],
  ])('%s', (text, words) => expect(one(text)).toBe(`${words} ← Odile Prat`));
});

it('«il» in an aside is no thing of which the sentence tells', () => {
  const text = [
    '« Nous signerons », dit le maire Yves Coste.',
    'L’accord du ministère, poursuit-il, a été « relu deux fois par nous ».',
  ].join(' ');
  expect(one(text)).toMatch(/relu deux fois par nous ← Yves Coste$/);
});
