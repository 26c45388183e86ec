const LATIN = '[A-Za-z0-9]+';
const HEBREW = '[א-ת]+';
const ARABIC = '[ءابت-غف-وي]+';
/** What can be no part of a word, whatever stands beside it. */
const PARTING = ' !(),\\-./:;?[\\]{}\\t\\n\\u00a0«»–—…،؛؟';
/** These may stand for gershayim, but only within Hebrew. */
const QUOTING = '"“”';

/**
 * A word as most are, told at a glance: plain letters of one script, and nothing after them that
 * could go on with it.
 */
export const PLAIN_AT_ONCE = `(?:${LATIN}|${ARABIC})(?=$|[${PARTING}${QUOTING}])|${HEBREW}(?=$|[${PARTING}])`;

/** Nothing but plain letters of one script. */
export const PLAIN = new RegExp(`^(?:${LATIN}|${HEBREW}|${ARABIC})$`);
