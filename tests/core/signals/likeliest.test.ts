import { describe, expect, it } from 'vitest';
import { compileSignals } from '../../../core/signals/compile-signals.ts';
import { likeliest } from '../../../core/signals/likeliest.ts';
import { stemsIn } from '../../../core/signals/stems-in.ts';
import { generatedDossier } from '../../../scripts/bench/generated-dossiers.ts';
import { bridges, signalDossier, truces } from '../../support/signal-dossiers.ts';

const generated = Array.from({ length: 200 }, (_, n) => generatedDossier(n));
const signals = compileSignals([...generated, bridges, truces]);

describe('likeliest', () => {
  it.each([
    ['en', 'Hezbollah weighs a cease-fire while talks go on'],
    ['ar', 'وحزب الله يدرس وقف إطلاق النار'],
    ['he', 'בחיזבאללה שוקלים את הפסקת האש'],
  ])('puts the dossier first whose own words a text in %s has', (_, text) => {
    expect(first(text)).toBe('truces');
  });

  it.each(['en', 'ar', 'he'] as const)('finds one of many by its district in %s', (language) => {
    const { concepts, id } = generatedDossier(77);
    const form = (name: string) =>
      concepts.find((concept) => concept.id === name)?.forms[language]?.[0]?.split(/[|*…]/)[0] ??
      '';
    expect(first(`${form('lebanon')} – ${form('litani')} – ${form('talks')}`)).toBe(id);
  });

  it('tells stories of the same sides apart by their days', () => {
    const later = {
      ...truces,
      id: 'truces-2026',
      coverage: {
        ...truces.coverage,
        core: { from: '2026-03-02', to: '2026-03-10' },
        continuation: { from: '2026-03-11', to: '2026-06-30' },
      },
    };
    const both = compileSignals([truces, later]);
    const stems = stemsIn('Hezbollah weighs a ceasefire');
    expect(likeliest(both, stems, '2026-04-01', 8)).toEqual(['truces-2026', 'truces']);
    expect(likeliest(both, stems, '2024-11-01', 8)).toEqual(['truces', 'truces-2026']);
    expect(likeliest(both, stems, null, 8)).toEqual(['truces', 'truces-2026']);
  });

  it('puts a side with its subject before a side alone', () => {
    const other = signalDossier('other', {
      sides: [['hezbollah', 'militia']],
      subject: ['port'],
      concepts: { hezbollah: { en: ['Hezbollah'] }, militia: { en: ['militia'] }, port: {} },
    });
    const both = compileSignals([other, truces]);
    expect(likeliest(both, stemsIn('Hezbollah, a ceasefire'), null, 1)).toEqual(['truces']);
  });

  it('gives no more than it is asked for, and the first ones where nothing is named', () => {
    const stems = stemsIn('The rose garden opens');
    expect(likeliest(signals, stems, null, 3)).toEqual([
      'generated-0',
      'generated-1',
      'generated-2',
    ]);
    expect(likeliest(compileSignals([truces]), stems, null, 8)).toEqual(['truces']);
    expect(likeliest(compileSignals([]), stems, null, 8)).toEqual([]);
  });

  function first(text: string): string | undefined {
    return likeliest(signals, stemsIn(text), '2024-11-01', 8)[0];
  }
});
