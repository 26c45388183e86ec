import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../core/language/speech/conjugate.ts';
import { inflect } from '../../../core/language/speech/inflect.ts';
import { speechWords } from '../../../core/language/speech/speech-words.ts';

describe('a regular verb', () => {
  it.each([
    ['fr', 'exiger', ['exige', 'exigé', 'exigeait', 'exigent']],
    ['fr', 'avertir', ['avertit', 'averti', 'avertissait']],
    ['fr', 'répondre', ['répond', 'répondu', 'répondait']],
    ['es', 'señalar', ['señaló', 'señalaron', 'señala', 'señalado']],
    ['es', 'añadir', ['añadió', 'añade', 'añadía', 'añadido']],
  ] as const)('%s: %s', (language, infinitive, forms) => {
    expect(conjugate(infinitive, language).finite).toEqual(expect.arrayContaining([...forms]));
  });

  it('leans on its clause in the participle and the infinitive', () => {
    const { participles } = speechWords('fr');
    expect(participles.has('affirmant') && participles.has('affirmer')).toBe(true);
    expect(participles.has('affirme')).toBe(false);
  });

  it('says nothing of languages whose tables spell verbs out', () => {
    expect(conjugate('sagen', 'de')).toEqual({ finite: ['sagen'], leaning: [], agreeing: [] });
  });
});

describe('a noun for somebody', () => {
  it.each([
    ['fr', 'directeur', ['directrice', 'directeurs', 'directrices']],
    ['fr', 'infirmier', ['infirmière', 'infirmiers']],
    ['es', 'investigador', ['investigadora', 'investigadores']],
    ['es', 'campeón', ['campeona', 'campeonas']],
  ] as const)('%s: %s', (language, noun, forms) => {
    expect(inflect(noun, language)).toEqual(expect.arrayContaining([...forms]));
  });

  it('is of one sense with those on its line', () => {
    const { senses } = speechWords('fr');
    const shared = senses.get('maire')?.filter((sense) => senses.get('edile')?.includes(sense));
    expect(shared).toHaveLength(1);
  });
});
