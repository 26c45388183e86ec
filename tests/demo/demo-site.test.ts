import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPages } from '../../demo/pages.ts';
import { type DemoSite, fileFor, serveDemo } from '../../demo/server.ts';

let demo: DemoSite;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo.close());

describe('the demo server', () => {
  test.each(demoPages)('serves $id with its pictures and style', async ({ path, outlet }) => {
    const page = await fetch(demo.origin + path);
    const html = await page.text();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain(outlet);
    const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect((await fetch(demo.origin + part)).status, part).toBe(200);
  });

  test('shows the way to every page', async () => {
    const index = await (await fetch(demo.origin)).text();
    for (const { path } of demoPages) expect(index).toContain(`href="${path}"`);
  });

  test('has no page outside its folder', async () => {
    for (const path of ['/../server.ts', '/..%2fserver.ts', '/courier/', '//etc/passwd', '/%00']) {
      expect(fileFor(path), path).toBeNull();
      expect((await fetch(demo.origin + path)).status, path).toBe(404);
    }
  });
});

describe('the demo pages', () => {
  const prose = demoPages.map(({ id, path }) => {
    const file = fileFor(path) ?? '';
    return { id, html: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  });

  test.each(prose)('$id asks nothing of any other machine', ({ html }) => {
    const addresses = html.match(/\b(?:src|href|action)="(?:https?:)?\/\/[^"]*"/g);
    expect(html).not.toBe('');
    expect(addresses).toBeNull();
  });

  test('one prints the garbled quotation word for word', () => {
    expect(prose.find(({ id }) => id === 'garbled')?.html).toContain(
      '“We are still negotiating, but sufficient progress has been made in the last twenty-four hours to warrant sending President Biden to Hochstein to Israel.”',
    );
  });
});
