import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const speakers = (...blocks: string[]) =>
  quotationsIn('fr', ...blocks).map(({ speaker }) => speaker?.name ?? null);

describe('whose words «on» and an aside bring, in French', () => {
  it.each([
    [
      'chez',
      'Chez Bourdarel Énergie, on promet d’agir « dans les délais les plus courts ».',
      'Bourdarel Énergie',
    ],
    [
      'a body at the head of the sentence',
      'Au ministère du Logement, on assure « regarder chaque dossier avec soin ».',
      'ministère du Logement',
    ],
    [
      'a source behind the verb',
      'Paris, indique-t-on de source diplomatique, « continue de parler à tout le monde ».',
      'source diplomatique',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is nobody whom the page has named before', () => {
    const before = 'Najib Mikati a reçu la presse à Beyrouth.';
    expect(
      speakers(
        before,
        'Puis le calme est revenu. On murmure « que tout est déjà signé ailleurs ».',
      ),
    ).toEqual([null]);
  });

  it('an aside is not of those whom its sentence is about', () => {
    const before = 'Najib Mikati a reçu la presse à Beyrouth.';
    expect(
      speakers(before, 'Les Américains, a-t-il dit, « savent que cela ne se discute même pas ».'),
    ).toEqual(['Najib Mikati']);
  });

  it('the sentence after the marks says who spoke', () => {
    expect(
      speakers(
        '« Ce conflit a duré bien trop longtemps. » C’est ainsi que l’envoyé Amos Hochstein a résumé sa mission.',
      ),
    ).toEqual(['Amos Hochstein']);
  });
});
