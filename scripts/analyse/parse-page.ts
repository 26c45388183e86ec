import { parseHTML } from 'linkedom';
// The HTML standard's own rules, as in jsdom and Angular.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

/**
 * A page without a browser, as a browser has it: unclosed, wrongly nested and bare markup is put in
 * order by the standard's rules first, because linkedom has rules of its own for that.
 */
export function parsePage(html: string): Document {
  const page = parse(html, { scriptingEnabled: false });
  const inOrder = serialize(page, { scriptingEnabled: false, treeAdapter });
  return parseHTML(inOrder).document as unknown as Document;
}

// Their text is never markup, but linkedom takes it for that unless it is escaped.
const TAKEN_FOR_MARKUP = new Set(['iframe', 'noembed', 'noframes', 'plaintext']);

const treeAdapter = {
  ...defaultTreeAdapter,
  /** Asked only for a text's parent, to see whether the text stays unescaped. */
  getParentNode(node: DefaultTreeAdapterTypes.Node) {
    const parent = defaultTreeAdapter.getParentNode(node);
    return parent && TAKEN_FOR_MARKUP.has(parent.nodeName) ? null : parent;
  },
};
