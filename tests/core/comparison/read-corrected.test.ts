import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../core/analyse.ts';
import type { Correction } from '../../../core/comparison/corrections.ts';
import { readCorrected } from '../../../core/comparison/read-corrected.ts';
import { articleWith, harbourDossier, savedAs } from '../../support/comparison.ts';

const compiled = compileDossier(harbourDossier);

describe.each([
  ['en', 'They opened the talks, at last.'],
  ['ar', 'انطلقت المحادثات أخيرًا.'],
  ['he', 'השיחות נפתחו סוף סוף.'],
])('a saved article in %s, as it counts', (language, text) => {
  const saved = savedAs('a', articleWith({ language, text }));
  const fact = correction({ kind: 'fact', dossier: 'harbour-talks', fact: 'talks-open' }, text);
  const date = correction({ kind: 'date' }, '2030-05-06');
  const elsewhere = correction({ kind: 'verdict', dossier: 'another' }, 'covers');

  it('is what the engine has where nothing was put right', () => {
    const read = readCorrected(saved, compiled);
    expect(read.analysis).toEqual(read.found);
    expect(read.article).toBe(saved.article);
  });

  it('has what a person put right in the light of this dossier, and the engine’s own beside it', () => {
    const read = readCorrected({ ...saved, corrections: [fact, date, elsewhere] }, compiled);
    expect(read.article.published).toEqual({ value: '2030-05-06', from: 'given' });
    expect(read.analysis.facts.map((each) => each.fact)).toEqual(['talks-open']);
    expect(read.found.facts).toEqual([]);
    expect(read.corrections).toEqual([fact, date]);
    expect(read.applied).toEqual([date, fact]); // of one moment: in the order of their ids
  });
});

function correction(of: Correction['of'], is: string): Correction {
  return { id: of.kind, of, was: null, is, at: '2031-02-03T04:05:06.000Z', note: null };
}
