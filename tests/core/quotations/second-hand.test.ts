import { describe, expect, it } from 'vitest';
import { quotationsIn, spoken } from '../../support/quotations.ts';

describe('words within words', () => {
  it.each([
    [
      'en',
      '“The captain told us, ‘Stay where you are,’ and we stayed,” Otto Berg said.',
      'captain',
    ],
    ['he', '"הקברניט אמר לנו: \'הישארו במקומכם\', אז נשארנו", סיפר נתניהו.', 'הקברניט'],
    ['ar', 'وقال نتنياهو: «القبطان قال لنا "ابقوا في أماكنكم" فبقينا».', 'القبطان'],
  ])('are of whoever said them, as told by another: %s %s', (language, text, name) => {
    const [outer, inner] = quotationsIn(language, text);
    expect(inner?.speaker?.printed.toLowerCase()).toContain(name);
    expect(inner?.relayedBy?.name).toBe(outer?.speaker?.name);
    expect(inner?.passage.start).toBeGreaterThan(outer?.passage.start ?? Infinity);
  });

  it('are the speaker’s own where it says «I»', () => {
    const text = '‘When they asked me I said, “No, I never signed that”,’ Otto Berg told them.';
    const [outer, inner] = quotationsIn('en', text);
    expect(inner?.speaker?.name).toBe('Otto Berg');
    expect(outer?.speaker?.name).toBe('Otto Berg');
    expect(inner?.relayedBy).toBeUndefined();
  });

  it('are told by one to whom they were said', () => {
    const [told] = quotationsIn('en', '“We are close,” Hochstein told me, Mikati said.');
    expect(told?.speaker?.person).toBe('hochstein');
    expect(told?.relayedBy?.person).toBe('mikati');
  });
});

describe('speech without marks', () => {
  it('stands behind letters on a page of questions and answers', () => {
    const found = spoken(
      'en',
      'Anna Holm saw the light go out.',
      'Q: When did you know what it was?',
      'A: About a minute before I woke my husband.',
    );
    expect(found).toEqual([
      'When did you know what it was? ← ?',
      'About a minute before I woke my husband. ← Anna Holm',
    ]);
  });

  it('stands behind names', () => {
    const found = spoken(
      'es',
      'Sra. Prat: ¿Lo ha leído?',
      'Sr. Costa: A medias.',
      'Sra. Prat: Ya.',
    );
    expect(found).toEqual(['¿Lo ha leído? ← Prat', 'A medias. ← Costa', 'Ya. ← Prat']);
  });

  it('stands between dashes', () => {
    expect(spoken('es', '—Nadie tuvo que pedirlo —contestó el asesor Julio Costa.')).toEqual([
      'Nadie tuvo que pedirlo ← Julio Costa',
    ]);
  });

  it.each([
    ['Iowa: Anna Holm, Otto Berg, Julio Costa and many more of them', 'Nevada: Yves Coste'],
    ['Ingredients: flour, butter and a little salt', 'Time: an hour'],
  ])('is no list: %s', (...lines) => expect(spoken('en', ...lines, ...lines)).toEqual([]));
});
