import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { type DemoPage, demoPages } from '../../demo/pages.ts';
import { readSaved } from '../../page/read-saved.ts';
import { root } from '../checks/built.ts';

/** The articles of the demo outlets as an archive has them: NDJSON, by day. Their prose is invented. */
export function exampleArchive(): string {
  const lines = demoPages.toSorted(byDay).flatMap(lineOf);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function lineOf({ id, path, outlet, language, published }: DemoPage): object[] {
  const url = `https://${path.split('/')[1]}.example${path}`;
  const html = readFileSync(fileOf(path), 'utf8');
  const read = readSaved(parseHTML(html).document as unknown as Document, url);
  if ('problem' in read) return [];
  const { title, blocks } = read.article;
  return [
    {
      id,
      lang: language,
      url,
      outlet,
      published,
      title: title?.value ?? null,
      paragraphs: blocks.map(({ text }) => text),
    },
  ];
}

function fileOf(path: string): string {
  return join(root, 'demo', 'site', `${path}.html`);
}

function byDay(a: DemoPage, b: DemoPage): number {
  const [left, right] = [a, b].map(({ published, id }) => published + id) as [string, string];
  return left < right ? -1 : 1;
}
