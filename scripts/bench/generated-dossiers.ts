import { bundledDossiers } from '../../assets/dossiers/index.ts';
import type { Concept, Dossier, Speaker } from '../../core/dossier/schema.ts';

// Invented stories between invented places, each as heavy as the bundled one, whose facts and terms
// they keep: a land of which many dossiers speak, a district and six people of which only one does,
// three of the terms that talks share, and a treaty of its own.

const SHARED = ['ceasefire', 'talks', 'agreement', 'draft-proper', 'proposal-proper', 'withdrawal'];
const MORE = ['extension', 'hostages', 'maritime', 'monitoring', 'strikes', 'resolution-1701'];
const TERMS = [...SHARED, ...MORE];
const LANDS = 300;
const SIDES = [
  ['people:netanyahu', 'people:gallant', 'people:katz'],
  ['people:mikati', 'people:berri', 'people:qassem'],
];

/** The nth of any number of dossiers, always the same one. */
export function generatedDossier(n: number): Dossier {
  const [bundled] = bundledDossiers;
  if (!bundled) throw new Error('There is no bundled dossier to take after.');
  const people = SIDES.flat().map((id) => id.replace('people:', ''));
  const forms = new Map<string, Concept['forms']>([
    ['israel', placeForms(invented(spread(n, LANDS) ** 2 / LANDS, 2))],
    ['lebanon', placeForms(invented(LANDS + n, 3))],
    ['litani', treatyForms(invented(3_000_000 + n, 3))],
  ]);
  const year = 2015 + spread(n, 11);
  return {
    ...bundled,
    id: `generated-${n}`,
    coverage: {
      core: { from: `${year}-03-01`, to: `${year}-03-10` },
      continuation: { from: `${year}-03-11`, to: `${year}-04-30` },
      sides: [
        ['israel', ...(SIDES[0] ?? [])],
        ['lebanon', ...(SIDES[1] ?? [])],
      ],
      subject: [...[0, 1, 2].map((at) => term(spread(n + at * 7, TERMS.length) + at)), 'litani'],
      actors: ['people:hochstein'],
    },
    concepts: bundled.concepts.map((one) => ({ ...one, forms: forms.get(one.id) ?? one.forms })),
    people: bundled.people.map((one) => {
      const at = people.indexOf(one.id);
      return at < 0 ? one : { ...one, spellings: nameForms(invented(1_000_000 + n * 6 + at, 3)) };
    }),
  };
}

/** An invented word in three scripts. */
export type Invented = { latin: string; arabic: string; hebrew: string };

const CONSONANTS = 'b d f g k l m n r s t z'.split(' ');
const VOWELS = 'a e i o u'.split(' ');
const ARABIC = 'ب د ف غ ك ل م ن ر س ت ز'.split(' ');
const HEBREW = 'ב ד פ ג ק ל מ נ ר ס ט ז'.split(' ');
const ENDINGS = 'v n r sk th ld rn m'.split(' ');

export function invented(number: number, syllables: number): Invented {
  let left = spread(Math.floor(number), 2 ** 31);
  const word = { latin: '', arabic: '', hebrew: '' };
  for (let at = 0; at < syllables; at++) {
    const consonant = left % CONSONANTS.length;
    const vowel = Math.floor(left / CONSONANTS.length) % VOWELS.length;
    left = Math.floor(left / (CONSONANTS.length * VOWELS.length));
    word.latin += `${CONSONANTS[consonant]}${VOWELS[vowel]}`;
    word.arabic += `${ARABIC[consonant]}${['ا', '', 'ي', 'و', 'و'][vowel]}`;
    word.hebrew += `${HEBREW[consonant]}${['א', '', 'י', 'ו', 'ו'][vowel]}`;
  }
  word.latin += ENDINGS[left % ENDINGS.length];
  return word;
}

function placeForms({ latin, arabic, hebrew }: Invented): Concept['forms'] {
  const name = `${latin.charAt(0).toUpperCase()}${latin.slice(1)}`;
  return {
    en: [name, `${name}ian`, `${name}ians`],
    fr: [name, `${name}ais*`],
    de: [name, `${name}isch*`],
    es: [`${name}a`, `${name}es*`],
    ar: [arabic, `${arabic}ي*`],
    he: [hebrew, `${hebrew}י*`],
  };
}

function treatyForms({ latin, arabic, hebrew }: Invented): Concept['forms'] {
  return {
    en: [`${latin} accord`],
    fr: [`accord de ${latin}`],
    ar: [`اتفاق ${arabic}`],
    he: [`הסכם ${hebrew}`],
  };
}

function nameForms({ latin, arabic, hebrew }: Invented): Speaker['spellings'] {
  return {
    en: [latin, `Ana ${latin}`, `${latin}e`],
    fr: [`${latin}ou`],
    de: [`${latin}s`],
    ar: [arabic, `${arabic}ا`],
    he: [hebrew, `${hebrew}ה`],
  };
}

function term(at: number): string {
  return TERMS[at % TERMS.length] ?? '';
}

/** A number below `below` that says nothing of its neighbours'. */
function spread(number: number, below: number): number {
  let mixed = Math.imul(number + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % below;
}
