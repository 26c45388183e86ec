import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { compileSignals } from '../../../core/signals/compile-signals.ts';
import { isNoticed } from '../../../core/signals/is-noticed.ts';
import type { SignalWords } from '../../../core/signals/signals.ts';
import { stemsIn } from '../../../core/signals/stems-in.ts';
import { bridges, signalDossier, truces } from '../../support/signal-dossiers.ts';

const { words: both } = compileSignals([truces, bridges]);

describe('isNoticed', () => {
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
    expect(notices(both, text)).toBe(true);
  });

  it.each([
    'Hezbollah fired at the town',
    'A ceasefire in the football league',
    'The negotiator likes gardening',
    '',
    'הארוחה הייתה טובה',
    'المكتبة الجديدة في المدينة',
  ])('does not notice: %s', (text) => {
    expect(notices(both, text)).toBe(false);
  });

  it('wants a side and the subject of the same dossier', () => {
    expect(notices(both, 'Hezbollah crossed the bridge')).toBe(false);
    expect(notices(both, 'The harbour and its bridge')).toBe(true);
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
    const army = compileSignals([dossier as unknown as Dossier]).words;
    expect(notices(army, 'IDF on the ceasefire')).toBe(true);
    expect(notices(army, 'צה"ל על הפסקת האש')).toBe(true);
    expect(notices(army, 'The army choir and the ceasefire')).toBe(false);
  });

  it('leaves out what a beginning already says', () => {
    const concepts = [
      { id: 'hezbollah', forms: { en: ['Hezbollah'] } },
      { id: 'truce', forms: { en: ['agree*', 'agreement', 'truce'] } },
    ];
    const { words } = compileSignals([{ ...truces, concepts, people: [] } as unknown as Dossier]);
    expect([...words.keys()].sort()).toEqual(['agree*', 'hezbollah', 'truce']);
  });

  it('has no more words for many dossiers of the same words', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ ...bridges, id: `bridges-${at}` }));
    expect(compileSignals([truces, ...many]).words.size).toBe(both.size);
  });

  it.each([
    ['a dossier of no words', { sides: [['nobody']], subject: ['nothing'], concepts: {} }],
    ['a dossier of nothing at all', { sides: [], subject: [], concepts: {} }],
  ])('is never noticed: %s', (_, given) => {
    const { words } = compileSignals([signalDossier('empty', given)]);
    expect(notices(words, 'Hezbollah weighs a ceasefire; nobody says nothing')).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s for a word like any other',
    (hostile) => {
      const concepts = { side: { en: [hostile] }, talk: { en: ['ceasefire'] } };
      const given = { sides: [['side']], subject: ['talk'], concepts };
      const { words } = compileSignals([signalDossier('hostile', given)]);
      expect(notices(words, `a ceasefire and ${hostile}`)).toBe(true);
      expect(notices(words, 'a ceasefire')).toBe(false);
      expect(notices(both, `Hezbollah ${hostile}`)).toBe(false);
    },
  );

  it('takes no more than two thousand words of a side or a subject', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `wordnumber${at}`);
    const concepts = { all: { en: many }, talk: { en: ['ceasefire', ...many] } };
    const given = { sides: [['all']], subject: ['talk'], concepts };
    const { words } = compileSignals([signalDossier('dictionary', given)]);
    expect(words.size).toBe(2_001);
    expect(notices(words, 'wordnumber7 on the ceasefire')).toBe(true);
    expect(notices(words, 'wordnumber4999 beside wordnumber4998')).toBe(false);
  });
});

function notices(words: SignalWords, text: string): boolean {
  return isNoticed(words, stemsIn(text));
}
