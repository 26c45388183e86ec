type Node = { type: string; [part: string]: unknown };

const GLOBALS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'Image',
  'CustomEvent',
  'eval',
  'Function',
]);
const MEMBERS = new Set([
  'fetch',
  'sendBeacon',
  'dispatchEvent',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'eval',
]);
const WRITTEN = new Set(['innerHTML', 'outerHTML', 'src', 'srcdoc']);

/** The names by which a script could reach the network, the page's scripts or an interpreter. */
export function forbiddenIn(tree: unknown): string[] {
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    const name = forbiddenName(node);
    if (name) found.push(name);
  }
  return found;
}

/** The `http` addresses among a script's strings. */
export function addressesIn(tree: unknown): string[] {
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    const text = node.type === 'TemplateElement' ? (node.value as Template).raw : node.value;
    if (typeof text === 'string' && /^https?:\/\//.test(text)) found.push(text);
  }
  return found;
}

type Template = { raw: string };

function forbiddenName(node: Node): string | null {
  if (node.type === 'ImportExpression') return 'import()';
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return calledName(node);
  if (node.type === 'AssignmentExpression') {
    const written = memberName(node.left as Node);
    return written && WRITTEN.has(written) ? `${written} =` : null;
  }
  return null;
}

/** `window.fetch()` and `fetch()` alike; `postMessage` only to a window, not to a port. */
function calledName(node: Node): string | null {
  const callee = node.callee as Node;
  if (callee.type === 'Identifier') {
    const name = String(callee.name);
    return GLOBALS.has(name) || name === 'postMessage' ? name : null;
  }
  const name = memberName(callee);
  if (!name) return null;
  if (MEMBERS.has(name) || GLOBALS.has(name)) return name;
  const of = (callee.object as Node).name;
  if (name === 'postMessage' && of !== 'port') return name;
  return name.startsWith('write') && of === 'document' ? `document.${name}` : null;
}

function memberName(node: Node): string | null {
  if (node?.type === 'ChainExpression') return memberName(node.expression as Node);
  if (node?.type !== 'MemberExpression') return null;
  const property = node.property as Node;
  if (!node.computed) return String(property.name);
  return typeof property.value === 'string' ? property.value : null;
}

function* nodesOf(tree: unknown): Generator<Node> {
  const waiting = [tree];
  while (waiting.length) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      waiting.push(...value);
      continue;
    }
    if (typeof (value as Node).type === 'string') yield value as Node;
    waiting.push(...Object.values(value));
  }
}
