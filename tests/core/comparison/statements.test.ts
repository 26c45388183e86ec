import { describe, expect, it } from 'vitest';
import { readColumn } from '../../../core/comparison/compare-articles.ts';
import { statementsIn } from '../../../core/comparison/statements.ts';
import { aroundWords, articleWith, compared, harbourDossier } from '../../support/comparison.ts';

type Said = { language: string; words: string; change?: 'same' | 'drift' | 'translation' };

function read(id: string, published: string | null, { language, words, change = 'same' }: Said) {
  const text = `“${words}”`;
  const article = articleWith({ language, text, published, outlet: `Outlet ${id}` });
  return readColumn(compared(id, article, { quoted: [{ words, change }] }), harbourDossier);
}

const EN = 'We hold the keys to the harbour.';
const columns = [
  read('d', '2030-05-06', { language: 'he', words: 'המפתחות לנמל בידינו.', change: 'translation' }),
  read('a', '2030-05-03', { language: 'en', words: EN }),
  read('c', '2030-05-05', { language: 'en', words: 'We hold every key.', change: 'drift' }),
  read('b', '2030-05-04', { language: 'en', words: 'We hold the keys to the harbour' }),
  read('e', null, { language: 'ar', words: 'مفاتيح المرفأ بأيدينا.', change: 'translation' }),
  readColumn(
    compared('f', articleWith({ language: 'en', text: 'Nothing.', extent: 'stub' })),
    harbourDossier,
  ),
];

describe('a statement in every wording', () => {
  const [statement] = statementsIn(columns, harbourDossier);
  const variants = statement?.variants ?? [];

  it('puts the same words together, whatever marks end them, first seen first', () => {
    expect(variants.map(({ words, printings }) => [words, printings.length])).toEqual([
      [EN, 2],
      ['We hold every key.', 1],
      ['המפתחות לנמל בידינו.', 1],
      ['مفاتيح المرفأ بأيدينا.', 1],
    ]);
    expect(variants[0]?.printings.map(({ column }) => column.id)).toEqual(['a', 'b']);
  });

  it('tells translations apart, and that their words were not compared', () => {
    expect(variants.map(({ isTranslation }) => isTranslation)).toEqual([false, false, true, true]);
    expect(variants.map(({ change }) => change)).toEqual([
      'same',
      'drift',
      'translation',
      'translation',
    ]);
  });

  it('is no translation where an Arabic or Hebrew page leaves it as it was said', () => {
    const left = (['ar', 'he'] as const).map((language) => {
      const article = articleWith({ language, text: aroundWords[language](EN) });
      const found = { quoted: [{ words: EN, change: 'same' as const }] };
      return readColumn(compared(language, article, found), harbourDossier);
    });
    const first = read('a', '2030-05-03', { language: 'en', words: EN });
    const [own] = statementsIn([first, ...left], harbourDossier);
    expect(own?.variants).toMatchObject([{ language: 'en', isTranslation: false }]);
    expect(own?.variants[0]?.printings).toHaveLength(3);
  });

  it('takes words too few to tell a language by for that of the wording they were found to be', () => {
    const left = (['ar', 'he'] as const).map((language) => {
      const article = articleWith({ language, text: aroundWords[language]('Keys, harbour') });
      const found = { quoted: [{ words: 'Keys, harbour', change: 'drift' as const }] };
      return readColumn(compared(language, article, found), harbourDossier);
    });
    const [own] = statementsIn(left, harbourDossier);
    expect(own?.variants).toMatchObject([{ language: 'en', isTranslation: false }]);
  });

  it('says with each printing who speaks and with which verb', () => {
    expect(variants[1]?.printings[0]?.printing).toMatchObject({
      speaker: { name: 'Dina Almara', named: true },
      verb: 'said',
      family: 'said',
      party: 'port',
    });
  });

  it('says in which articles it was not found, and why', () => {
    expect(statement?.absent.map(({ state, columns: those }) => [state, those.length])).toEqual([
      ['partly-read', 1],
    ]);
  });

  it('is there with no wording where no article prints it', () => {
    expect(statementsIn([], harbourDossier)).toMatchObject([{ variants: [], absent: [] }]);
  });
});
