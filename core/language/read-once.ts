const MOST = 2_000; // texts

/**
 * What `read` makes of a text, kept for the names and titles that come again and again, on one page
 * and from page to page. What is kept is shared: nobody may change it.
 */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}
