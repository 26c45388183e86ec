import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { compileLexicon } from '../../../core/dossier/lexicon.ts';
import { quotationsOf } from '../../../core/quotations/find-in-article.ts';
import { smallDossier } from '../../support/dossier.ts';
import { articleOf } from '../../support/quotations.ts';

const lexicon = compileLexicon(smallDossier);

function spokenIn(language: string, ...blocks: [Block['kind'], string][]) {
  const article = {
    ...articleOf(language, []),
    blocks: blocks.map(([kind, text]) => ({ kind, text })),
  };
  return quotationsOf(article, smallDossier, lexicon).map(
    ({ text, speaker, reason }) => `${text} ← ${speaker?.name ?? '?'} (${reason})`,
  );
}

describe('a statement in the block after a colon', () => {
  it.each([
    ['en', 'Sean Savett, a spokesman for the council, said in a statement:'],
    ['ar', 'وقال شون سافيت في بيان:'],
    ['he', 'דובר המועצה, שון סאבט, מסר בהודעה לתקשורת:'],
    ['fr', 'Sean Savett, porte-parole du conseil, a déclaré dans un communiqué :'],
  ])('is whose the sentence before says: %s', (language, announcement) => {
    expect(
      spokenIn(language, ['paragraph', announcement], ['quote', '“Nobody here is in a hurry.”']),
    ).toEqual(['Nobody here is in a hurry. ← Sean Savett (announced)']);
    expect(
      spokenIn(
        language,
        ['paragraph', announcement],
        ['paragraph', '“Nobody here is in a hurry.”'],
      ),
    ).toEqual(['Nobody here is in a hurry. ← Sean Savett (announced)']);
  });

  it.each([
    ['en', 'Savett said in a statement:', 'Nobody here is in a hurry.'],
    ['ar', 'وقال سافيت في بيان:', 'لا أحد هنا على عجلة من أمره.'],
    ['he', 'סאבט מסר בהודעה:', 'אף אחד כאן לא ממהר.'],
  ])('needs no marks where it is set off: %s', (language, announcement, text) => {
    expect(spokenIn(language, ['paragraph', announcement], ['quote', text])).toEqual([
      `${text} ← Sean Savett (announced)`,
    ]);
    expect(spokenIn(language, ['paragraph', announcement], ['paragraph', text])).toEqual([]);
  });

  it('goes on over several blocks that are set off', () => {
    expect(
      spokenIn(
        'en',
        ['paragraph', 'Savett said in a statement:'],
        ['quote', 'Nobody here is in a hurry.'],
        ['quote', 'We have time until spring.'],
      ),
    ).toEqual([
      'Nobody here is in a hurry. ← Sean Savett (announced)',
      'We have time until spring. ← Sean Savett (announced)',
    ]);
  });

  it('is no quotation after a colon that nobody speaks before', () => {
    expect(
      spokenIn('en', ['paragraph', 'These are the points:'], ['quote', 'A pause of sixty days.']),
    ).toEqual([]);
  });

  it('does not reach past the next block', () => {
    const found = spokenIn(
      'en',
      ['paragraph', 'Savett said in a statement:'],
      ['paragraph', 'Nothing followed for an hour.'],
      ['paragraph', '“Nobody here is in a hurry, all the same.”'],
    );
    expect(found[0]).not.toContain('announced');
  });
});

describe('a quotation set off with a name under it', () => {
  it.each([
    ['en', 'Sean Savett, spokesman for the council', 'Nobody here is in a hurry.'],
    ['ar', 'شون سافيت، المتحدث باسم المجلس', 'لا أحد هنا على عجلة من أمره.'],
    ['he', '— שון סאבט', 'אף אחד כאן לא ממהר.'],
  ])('is theirs: %s', (language, name, text) => {
    expect(spokenIn(language, ['quote', `“${text}”`], ['quote', name])).toEqual([
      `${text} ← Sean Savett (signed)`,
    ]);
  });

  it('is not signed by the sentence after it', () => {
    const found = spokenIn(
      'en',
      ['quote', '“Nobody here is in a hurry, all the same.”'],
      ['paragraph', 'Sean Savett, spokesman for the council, left early.'],
    );
    expect(found[0]).toContain('← ?');
  });
});
