import type { Article } from '../../core/article.ts';
import type { ImportItem } from '../../core/imports/import-item.ts';
import { ask } from '../../platform/ask.ts';
import type { AddedReading, Reading } from '../../platform/library-adding.ts';
import { readItem } from './read-item.ts';
import { behindInput } from './slices.ts';
import { unpack } from './unpack.ts';

/** Where articles to add come from. */
export type AddSource =
  | { kind: 'file'; name: string; blob: Blob }
  | { kind: 'tab'; name: string; tabId: number }
  | { kind: 'text'; name: string; article: Article }
  | { kind: 'refused'; name: string; problem: string };

export type AddStep = {
  name: string;
  /** Of all sources, 0 to 1. */
  done: number;
  result: { reading: Reading; size: number } | { added: AddedReading } | { problem: string } | null;
};

/** All that the sources hold, in order, each thing as soon as it is read. */
export async function* stepsOf(sources: AddSource[]): AsyncGenerator<AddStep> {
  const all = sources.reduce((sum, source) => sum + weightOf(source), 0);
  let before = 0;
  for (const source of sources) {
    const weight = weightOf(source);
    for await (const step of stepsIn(source)) {
      yield { ...step, done: (before + step.done * weight) / all };
    }
    before += weight;
  }
}

// A tab takes about as long as a page of this many bytes.
const TAB = 200_000;

function weightOf(source: AddSource): number {
  return source.kind === 'file' ? Math.max(1, source.blob.size) : TAB;
}

async function* stepsIn(source: AddSource): AsyncGenerator<AddStep> {
  const { name } = source;
  switch (source.kind) {
    case 'file':
      return yield* stepsInFile(name, source.blob);
    case 'tab':
      return yield { name, done: 1, result: await addTab(source.tabId) };
    case 'text':
      return yield { name, done: 1, result: readingOf(source.article, null) };
    case 'refused':
      return yield { name, done: 1, result: { problem: source.problem } };
  }
}

async function* stepsInFile(name: string, blob: Blob): AsyncGenerator<AddStep> {
  for await (const { item, done } of unpack(name, blob)) {
    if (!item) {
      yield { name, done, result: null };
      continue;
    }
    yield { name: item.name, done, result: await resultOf(item) };
  }
}

async function resultOf(item: ImportItem): Promise<AddStep['result']> {
  try {
    const read = await readItem(item, parse);
    return 'problem' in read ? read : readingOf(read.article, read.readAt);
  } catch {
    // A fault of ours with one page must not end the import of the others.
    return { problem: 'article-not-storable' };
  }
}

// A document of its own: no scripts run in it and nothing is loaded for it. A long page takes a
// browser's parser as long as reading it takes us: the page answers between the two.
async function parse(html: string): Promise<Document> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  await behindInput();
  return document;
}

function readingOf(article: Article, readAt: string | null) {
  const size = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return { reading: { article, readAt }, size };
}

async function addTab(tabId: number): Promise<AddStep['result']> {
  const answer = await ask<{ added: AddedReading[] }>({ type: 'add-tab', tabId });
  if (!answer.ok) return { problem: answer.problem };
  const [added] = answer.added;
  return added ? { added } : { problem: 'article-not-storable' };
}
