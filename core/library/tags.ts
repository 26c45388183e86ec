// Apart from the record's schema, so that a page that shows tags need not load it.

export const MOST_TAGS = 50;
export const LONGEST_TAG = 80; // characters
