import { describe, expect, it } from 'vitest';
import type { ArticleVerdict } from '../../../core/library/library-entry.ts';
import { saidVerdicts } from '../../../core/library/said-verdicts.ts';
import { entry } from '../../support/entries.ts';

const dossier = 'harbour-talks';
const listed = ['en', 'ar', 'he'].map((language) => entry(language, { language }));
const [en, ar, he] = listed as [(typeof listed)[0], (typeof listed)[0], (typeof listed)[0]];

function said({ id, textHash, savedAt, published }: typeof en): ArticleVerdict {
  return { id, textHash, savedAt, published, dossier, version: '1', answer: 'covers' };
}

describe('what the engine says while the list is open', () => {
  it('stands on its article, beside what other dossiers say of it, until it says otherwise', () => {
    const other = { dossier: 'another', version: '1', answer: 'nothing' as const };
    const [one] = [entry('one', { verdicts: [other] })];
    const verdicts = saidVerdicts();
    verdicts.add([said(one)]);
    const covers = { dossier, version: '1', answer: 'covers' };
    expect(verdicts.on([one])[0]?.verdicts).toEqual([other, covers]);
    verdicts.add([{ ...said(one), version: '2', answer: 'mentions' }]);
    expect(verdicts.on([one])[0]?.verdicts).toEqual([
      other,
      { dossier, version: '2', answer: 'mentions' },
    ]);
  });

  it('makes an entry anew once, however often more is said of others', () => {
    const verdicts = saidVerdicts();
    expect(verdicts.on(listed)).toBe(listed);
    verdicts.add([said(en)]);
    const first = verdicts.on(listed);
    verdicts.add([said(ar)]);
    const second = verdicts.on(listed);
    expect(second[0]).toBe(first[0]);
    expect(second[1]).not.toBe(ar);
    expect(second[2]).toBe(he);
  });

  it('says nothing of an article that was saved anew since', () => {
    const verdicts = saidVerdicts();
    verdicts.add([said(he)]);
    const anew = { ...he, textHash: 'f'.repeat(64) };
    expect(verdicts.on([anew])[0]).toBe(anew);
    expect(verdicts.on([he])[0]?.verdicts).toHaveLength(1);
  });
});
