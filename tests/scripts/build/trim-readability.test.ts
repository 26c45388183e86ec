import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Readability from '@mozilla/readability/Readability.js';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { trimmed } from '../../../scripts/build/trim-readability.ts';

const path = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const source = readFileSync(path, 'utf8');
const weighing = readFileSync('page/weighing.ts', 'utf8');

describe('the trimmed reading library', () => {
  it('reads the same as the whole one', () => {
    const module = { exports: {} };
    new Function('module', trimmed(source, ''))(module);
    const Trimmed = module.exports as typeof Readability;
    for (const name of ['semantic-article', 'div-soup', 'unnamed-boxes', 'rtl-ar', 'rtl-he']) {
      const markup = readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8');
      const read = (Library: typeof Readability) =>
        new Library(parseHTML(markup).document as unknown as Document).parse();
      expect(read(Trimmed)).toEqual(read(Readability));
      expect(read(Trimmed)?.content?.length).toBeGreaterThan(100);
    }
  });

  it('is a good deal shorter', () => {
    expect(trimmed(source, '').length).toBeLessThan(source.length - 6_000);
    expect(trimmed(source, '')).not.toContain('this.log(');
  });

  it('leaves out what is defined anew, and what only that called', () => {
    const short = trimmed(source, weighing);
    expect(short.length).toBeLessThan(trimmed(source, '').length - 12_000);
    for (const gone of ['og:title', '_unescapeHtmlEntities(']) {
      expect(source).toContain(gone);
      expect(short).not.toContain(gone);
    }
  });

  it('defines anew only what the library has', () => {
    const anew = weighing.match(/^ {2}_\w+(?=\()/gm) ?? [];
    expect(anew.length).toBeGreaterThan(5);
    for (const name of anew) expect(source, name).toContain(`${name}(`);
  });
});
