import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { addressesIn, forbiddenIn } from '../../../scripts/checks/scan-syntax.ts';

describe('a way out of the page', () => {
  test.each([
    ['fetch("/x")', 'fetch'],
    ['window.fetch("/x")', 'fetch'],
    ['globalThis["fetch"]("/x")', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new self.WebSocket("ws:")', 'WebSocket'],
    ['navigator?.sendBeacon("/x")', 'sendBeacon'],
    ['new Image()', 'Image'],
    ['img.src = "/x"', 'src ='],
    ['window.postMessage({}, "*")', 'postMessage'],
    ['document.dispatchEvent(new CustomEvent("x"))', 'CustomEvent'],
    ['box.innerHTML = text', 'innerHTML ='],
    ['document.writeln(text)', 'document.writeln'],
    ['new Function("x")', 'Function'],
    ['import("./x.js")', 'import()'],
  ])('%s', (code, name) => {
    expect(forbiddenIn(parseAst(code))).toContain(name);
  });

  test('words in strings, comments and property reads are none', () => {
    const code = 'const s = "fetch(1)"; /* eval() */ const html = box.innerHTML; a.src === b; f();';
    expect(forbiddenIn(parseAst(code))).toEqual([]);
  });
});

test('addresses are found in strings and templates', () => {
  const code =
    'const a = "https://a.example/x"; const b = `http://b.example/$' + '{a}`; const c = "ftp";';
  expect(addressesIn(parseAst(code)).sort()).toEqual(['http://b.example/', 'https://a.example/x']);
});
