import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article.ts';
import {
  type Correction,
  correctedAnalysis,
  correctedArticle,
  correctionSchema,
  withCorrection,
  withoutCorrection,
} from '../../../core/comparison/corrections.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';

const textHash = 'a'.repeat(64);
const dossier = harbourDossier.id;

// A name, a text that has it only within a longer word, and one that prints it.
const NAMES = [
  ['en', 'Hez', 'Hezbollah spoke.', 'So said Hez, and left.'],
  ['ar', 'مارو', 'قال ماروني ذلك.', 'وقال لمارو ذلك.'],
  ['he', 'מארו', 'אמר מארוני את זה.', 'כך נמסר למארו אתמול.'],
] as const;

describe.each(NAMES)('a speaker put right in %s', (language, name, within, whole) => {
  const said = '“We hold the keys.”';
  const printedIn = (text: string, title: string | null) => {
    const article: Article = {
      ...articleWith({ language, text: `${said} ${text}` }),
      title: title === null ? null : { value: title, from: 'meta' },
    };
    const { analysis } = compared('a', article, { quoted: [{ words: said, change: 'same' }] });
    const passage = { block: 0, start: 0, end: said.length };
    const of = { kind: 'speaker', passage, textHash } as const;
    const put = [correction({ of, was: null, is: name })];
    const now = correctedAnalysis(analysis, { article, textHash }, put, harbourDossier);
    return now.analysis.quotations[0]?.quotation.speaker?.printed;
  };

  it('is printed where the page has the name as words of their own, its title too', () => {
    expect(printedIn(whole, null)).toBe(name);
    expect(printedIn('', whole)).toBe(name);
  });

  it('is not printed where the name is only part of another word', () => {
    expect(printedIn(within, within)).toBe('');
  });
});

describe.each([
  ['en', 'The talks opened, she said: “We hold the keys.” A draft leaked.', 'The talks opened'],
  ['ar', 'بدأت المحادثات، وقالت: «We hold the keys.» وسُرّبت مسودة.', 'بدأت المحادثات'],
  ['he', 'השיחות נפתחו, אמרה: “We hold the keys.” טיוטה דלפה.', 'השיחות נפתחו'],
])('corrections in %s', (language, text, opening) => {
  const article = articleWith({ language, text });
  const { analysis } = compared('a', article, {
    quoted: [{ words: 'We hold the keys.', change: 'same' }],
    reported: opening,
  });
  const quoted = analysis.quotations[0]?.quotation.passage ?? { block: 0, start: 0, end: 0 };
  const apply = (...corrections: Correction[]) =>
    correctedAnalysis(analysis, { article, textHash }, corrections, harbourDossier);

  it('puts another speaker, one the dossier knows by their name in any language', () => {
    const of = { kind: 'speaker', passage: quoted, textHash } as const;
    const named = apply(correction({ of, was: 'Dina Almara', is: 'דינה אלמרה' }));
    expect(named.analysis.quotations[0]?.quotation).toMatchObject({
      speaker: { printed: '', person: 'almara', name: 'Dina Almara', named: true },
      reason: 'corrected',
      text: 'We hold the keys.',
    });
    expect(named.analysis.quotations[0]?.known?.kinds).toEqual([]);
    const other = apply(correction({ of, was: 'Dina Almara', is: 'Rami Haddad' }));
    expect(other.analysis.quotations[0]?.known?.kinds).toEqual(['other-speaker']);
    const unknown = apply(correction({ of, was: 'Dina Almara', is: null }));
    expect(unknown.analysis.quotations[0]?.quotation.speaker).toBeNull();
    expect(unknown.applied).toHaveLength(1);
  });

  it('finds a fact in the words that a person shows, and takes one away', () => {
    const of = { kind: 'fact', dossier, fact: 'talks-open' } as const;
    const found = apply(correction({ of, was: null, is: opening }));
    expect(found.analysis.facts).toEqual([
      { fact: 'talks-open', passage: { block: 0, start: 0, end: opening.length } },
    ]);
    const gone = correctedAnalysis(
      found.analysis,
      { article, textHash },
      [correction({ of, was: opening, is: null })],
      harbourDossier,
    );
    expect(gone.analysis.facts).toEqual([]);
  });

  it('puts one part of a dispute right and leaves the other', () => {
    const of = { kind: 'dispute', dossier, dispute: 'draft', part: 'disputed' } as const;
    const { analysis: after } = apply(correction({ of, was: null, is: opening }));
    expect(after.disputes).toHaveLength(1);
    expect(after.disputes[0]?.reported).toEqual(analysis.disputes[0]?.reported);
    expect(after.disputes[0]?.disputed).toEqual({ block: 0, start: 0, end: opening.length });
  });

  it('changes neither the analysis nor the article it was given', () => {
    const before = structuredClone({ analysis, article });
    apply(correction({ of: { kind: 'verdict', dossier }, was: 'covers', is: 'nothing' }));
    correctedArticle(article, [correction({ is: '2030-05-09' })]);
    expect({ analysis, article }).toEqual(before);
  });

  it('rests what does not fit this text or this dossier', () => {
    const elsewhere = { kind: 'speaker', passage: quoted, textHash: 'b'.repeat(64) } as const;
    const resting = [
      correction({ of: elsewhere, is: 'X' }),
      correction({
        of: { kind: 'fact', dossier, fact: 'talks-open' },
        is: 'words of another text',
      }),
      correction({ of: { kind: 'verdict', dossier: 'another' }, is: 'nothing' }),
    ];
    const after = apply(...resting);
    expect(after.analysis).toEqual(analysis);
    expect(after.resting).toHaveLength(3);
    expect(after.applied).toEqual([]);
  });
});

describe('a corrected date', () => {
  const article = articleWith({ language: 'en', text: 'Talks.' });

  it('is the article’s, given by a person; null takes it away', () => {
    expect(correctedArticle(article, [correction({ is: '2030-05-09' })]).published).toEqual({
      value: '2030-05-09',
      from: 'given',
    });
    expect(correctedArticle(article, [correction({ is: null })]).published).toBeNull();
  });

  it('is the latest of several, and the one before it when that is undone', () => {
    const first = correction({ id: 'first', is: '2030-05-08', at: '2030-06-01T00:00:00.000Z' });
    const second = correction({ id: 'second', is: '2030-05-09', at: '2030-06-02T00:00:00.000Z' });
    const both = withCorrection(withCorrection([], second), first);
    expect(both).toEqual([first, second]);
    expect(withCorrection(both, first)).toBe(both);
    expect(correctedArticle(article, both).published?.value).toBe('2030-05-09');
    expect(correctedArticle(article, withoutCorrection(both, 'second')).published?.value).toBe(
      '2030-05-08',
    );
    expect(correctedArticle(article, withoutCorrection([first], 'first'))).toBe(article);
  });
});

describe('what a correction may be', () => {
  it.each([
    { of: { kind: 'date' as const }, is: 'yesterday' },
    { of: { kind: 'verdict' as const, dossier }, is: null },
    { of: { kind: 'verdict' as const, dossier }, is: 'fake' },
    { at: 'now' },
    { id: '' },
    { note: 'x'.repeat(2_001) },
  ])('is not %j', (over) => {
    expect(correctionSchema.safeParse(correction({})).success).toBe(true);
    expect(correctionSchema.safeParse(correction(over)).success).toBe(false);
  });
});

function correction(over: Partial<Correction>): Correction {
  const at = '2030-06-01T00:00:00.000Z';
  return { id: 'c', of: { kind: 'date' }, was: null, is: '2030-05-01', at, note: null, ...over };
}
