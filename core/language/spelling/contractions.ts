// English alone writes two words as one with an apostrophe where a house style may write both.
const ENDINGS: Record<string, string> = { re: 'are', m: 'am', ll: 'will', ve: 'have', d: 'would' };
const STEMS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };
// After other words ’s is a possessive.
const WITH_IS =
  'it|that|there|here|he|she|what|who|where|this|today|everything|nothing|everyone|nobody'.split(
    '|',
  );
const CONTRACTED = /^([a-z]{1,12})['’ʼ](re|m|ll|ve|d|s|t)$/;

/** The two words of an English contraction; null for any other word. */
export function contracted(printed: string): [string, string] | null {
  const lower = printed.toLowerCase();
  if (lower === 'cannot') return ['can', 'not'];
  const [, before = '', ending = ''] = CONTRACTED.exec(lower) ?? [];
  if (ending === 's') return WITH_IS.includes(before) ? [before, 'is'] : null;
  if (ending === 't' && before.endsWith('n')) {
    const stem = before.slice(0, -1);
    return [STEMS[stem] ?? stem, 'not'];
  }
  const second = ENDINGS[ending];
  return second ? [before, second] : null;
}
