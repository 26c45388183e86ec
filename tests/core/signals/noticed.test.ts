import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { compileSignals } from '../../../core/signals/compile-signals.ts';
import { noticed } from '../../../core/signals/noticed.ts';

const truces = dossier('truces', {
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
const bridges = dossier('bridges', {
  sides: [['harbour']],
  subject: ['bridge'],
  concepts: { harbour: { en: ['harbour'] }, bridge: { en: ['bridge'] } },
  people: {},
});
const signals = compileSignals([truces, bridges]);

describe('noticed', () => {
  it.each([
    'Hezbollah weighs a cease-fire',
    'Hizbullah is negotiating',
    'Qassem: ceasefire "on our terms"',
    'Le Hezbollah étudie un cessez-le-feu',
    'وحزب الله يدرس وقف إطلاق النار',
    'قاسم: لا وقف لإطلاق النار',
    'בחיזבאללה שוקלים את הפסקת האש',
    'Die Hisbollah prüft eine Waffenruhe',
    'Hezbolá estudia un alto el fuego',
    'israel hezbollah ceasefire talks',
  ])('notices: %s', (text) => {
    expect(noticed(signals, text)).toEqual(['truces']);
  });

  it.each([
    'Hezbollah fired at the town',
    'A ceasefire in the football league',
    'The negotiator likes gardening',
    '',
    'הארוחה הייתה טובה',
    'المكتبة الجديدة في المدينة',
  ])('does not notice: %s', (text) => {
    expect(noticed(signals, text)).toEqual([]);
  });

  it('names every dossier a text speaks for', () => {
    const text = 'Hezbollah on the ceasefire; the harbour and its bridge';
    expect(noticed(signals, text)).toEqual(['truces', 'bridges']);
  });

  it('knows an institution by a name of one word, and not by words any page may have', () => {
    const people = [
      { id: 'army', kind: 'institution', spellings: { en: ['IDF', 'Israeli army'], he: ['צה״ל'] } },
    ];
    const dossier = {
      ...truces,
      coverage: { ...truces.coverage, sides: [['people:army']] },
      people,
    };
    const army = compileSignals([dossier as unknown as Dossier]);
    expect(noticed(army, 'IDF on the ceasefire')).toEqual(['truces']);
    expect(noticed(army, 'צה"ל על הפסקת האש')).toEqual(['truces']);
    expect(noticed(army, 'The army choir and the ceasefire')).toEqual([]);
  });

  it('leaves out what a beginning already says', () => {
    const concepts = [
      { id: 'hezbollah', forms: { en: ['Hezbollah'] } },
      { id: 'truce', forms: { en: ['agree*', 'agreement', 'truce'] } },
    ];
    const { words } = compileSignals([{ ...truces, concepts, people: [] } as unknown as Dossier]);
    expect(Object.keys(words).sort()).toEqual(['agree*', 'hezbollah', 'truce']);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(signals))).toEqual(signals);
  });

  it('looks up no more for many dossiers than for one', () => {
    const many = compileSignals([
      truces,
      ...Array.from({ length: 50 }, (_, at) => ({ ...bridges, id: `bridges-${at}` })),
    ]);
    expect(Object.keys(many.words)).toHaveLength(Object.keys(signals.words).length);
  });
});

type Words = Record<string, Record<string, string[]>>;

function dossier(
  id: string,
  given: { sides: string[][]; subject: string[]; concepts: Words; people: Words },
): Dossier {
  return {
    id,
    coverage: { sides: given.sides, subject: given.subject },
    concepts: Object.entries(given.concepts).map(([name, forms]) => ({ id: name, forms })),
    people: Object.entries(given.people).map(([name, spellings]) => ({
      id: name,
      kind: 'person',
      spellings,
    })),
  } as unknown as Dossier;
}
