import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOut } from '../../page/left-out.ts';
import { prunedCopy } from '../../page/pruned-copy.ts';
import { visitVisible } from '../../page/visible.ts';
import { openMarkup, openPage } from './open-page.ts';

const pages = readdirSync(join(import.meta.dirname, '../fixtures/pages'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

describe('a copy that the browser makes and we prune', () => {
  it.each(pages)('holds what a walk over %s sees', (name) => {
    const page = openPage(name);
    const before = page.documentElement.outerHTML;
    const body = page.implementation.createHTMLDocument('').createElement('body');
    if (!prunedCopy(page.body, body, leftOut(page))) return expect(hasShadow(page)).toBe(true);
    expect(wordsIn(body.textContent)).toEqual(wordsIn(walked(page)));
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('keeps the text of forms and of made-up elements, and no remarks', () => {
    const body = pruned(
      '<form><input name="remove"><p>A <x-term>tall</x-term> crane<!-- x --> fell.</p></form>',
    );
    expect(body?.innerHTML).toBe('<div><p>A <span>tall</span> crane fell.</p></div>');
  });

  it.each(['en">The boat', 'ar" dir="rtl">القارب', 'he" dir="rtl">הסירה'])(
    'leaves out what is hidden inside what is shown: %s',
    (text) => {
      const body = pruned(
        `<div lang="${text}<span hidden>x<b>y</b></span><script>z</script><i>!</i></div>`,
      );
      expect(body?.textContent).toBe(`${text.split('>')[1]}!`);
    },
  );

  it('is not made of what is nested without end, or too long', { timeout: 60_000 }, () => {
    expect(pruned(`${'<div>'.repeat(600)}deep`)).toBeNull();
    expect(pruned(`<p>${'word '.repeat(130_000)}</p>`)).toBeNull();
    expect(pruned('<i></i>'.repeat(20_001))).toBeNull();
  });
});

function pruned(markup: string): Element | null {
  const page = openMarkup(`<body>${markup}</body>`);
  const body = page.implementation.createHTMLDocument('').createElement('body');
  return prunedCopy(page.body, body, new Set()) ? body : null;
}

function walked(page: Document): string {
  const texts: string[] = [];
  visitVisible(
    page,
    { enter() {}, leave() {}, text: ({ data }) => texts.push(data) },
    page.body,
    leftOut(page),
  );
  return texts.join('');
}

function wordsIn(text: string | null): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}

function hasShadow(page: Document): boolean {
  return [...page.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null);
}
