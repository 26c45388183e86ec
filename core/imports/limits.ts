// What is read of a file that somebody made to be too much. Each is far above what news pages need.

export const LARGEST_PAGE = 20_000_000; // bytes, unpacked
export const LARGEST_INNER_ARCHIVE = 200_000_000;
export const MOST_ITEMS = 50_000;
/** An archive in an archive is a WACZ among others; one more level is a trick. */
export const DEEPEST = 2;
/** Text packs to a tenth. What grows more than this, and much, was made to. */
export const MOST_GROWTH = 200;
export const GROWTH_COUNTS_FROM = 100_000_000;
