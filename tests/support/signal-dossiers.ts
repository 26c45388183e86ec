import type { Dossier } from '../../core/dossier/schema.ts';

type Words = Record<string, Record<string, string[]>>;

/** As much of a dossier as its signal words are made of. */
export function signalDossier(
  id: string,
  given: { sides: string[][]; subject: string[]; concepts: Words; people?: Words },
): Dossier {
  return {
    id,
    coverage: {
      sides: given.sides,
      subject: given.subject,
      core: { from: '2024-10-29', to: '2024-11-02' },
      continuation: { from: '2024-11-03', to: '2024-11-27' },
    },
    concepts: Object.entries(given.concepts).map(([name, forms]) => ({ id: name, forms })),
    people: Object.entries(given.people ?? {}).map(([name, spellings]) => ({
      id: name,
      kind: 'person',
      spellings,
    })),
  } as unknown as Dossier;
}

export const truces = signalDossier('truces', {
  sides: [['hezbollah', 'people:qassem']],
  subject: ['truce'],
  concepts: {
    hezbollah: {
      en: ['Hezbollah', 'Hizbullah'],
      fr: ['Hezbollah'],
      ar: ['حزب الله'],
      he: ['חיזבאללה'],
      de: ['Hisbollah'],
      es: ['Hezbolá'],
    },
    truce: {
      en: ['cease-fire', 'ceasefire', 'negotiat*'],
      fr: ['cessez-le-feu'],
      ar: ['وقف إطلاق النار'],
      he: ['הפסקת אש'],
      de: ['Waffenruhe'],
      es: ['alto el fuego'],
    },
  },
  people: { qassem: { en: ['Naim Qassem'], ar: ['نعيم قاسم'] } },
});
export const bridges = signalDossier('bridges', {
  sides: [['harbour']],
  subject: ['bridge'],
  concepts: { harbour: { en: ['harbour'] }, bridge: { en: ['bridge'] } },
  people: {},
});
