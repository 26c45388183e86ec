import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5'; // the HTML standard's own rules, as in jsdom and Angular

/**
 * A page without a browser, as a browser has it: unclosed, wrongly nested and bare markup is put in
 * order by the standard's rules first, because linkedom has rules of its own for that.
 */
export function parsePage(html: string): Document {
  const inOrder = serialize(parse(html, { scriptingEnabled: false }));
  return parseHTML(inOrder).document as unknown as Document;
}
