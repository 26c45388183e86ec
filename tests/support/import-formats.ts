import { articleSchema } from '../../core/article-schema.ts';
import { contentLine, recordContent } from '../../core/exchange/backup-content.ts';
import { checkBackup } from '../../core/exchange/read-backup.ts';
import { backupOf } from '../../core/exchange/write-backup.ts';
import { type GivenLine, readArticleLine } from '../../core/imports/article-line.ts';
import type { Bytes } from '../../core/imports/bytes.ts';
import type { ImportItem } from '../../core/imports/import-item.ts';
import { lighten } from '../../core/imports/lighten.ts';
import { blobFile, readFile } from '../../core/imports/read-file.ts';
import { articleOfText } from '../../entrypoints/library/given-sources.ts';
import { type ItemRead, readItem } from '../../entrypoints/library/read-item.ts';
import { sha256 } from '../../platform/sha256.ts';
import { mhtmlOf, warcOf, zipOf } from './archives.ts';
import { articleWith, savedAs } from './comparison.ts';

// A sound file of every format that is taken in, and what becomes of any bytes in its place.

/** Articles that could be kept, and what was told of all else, in the catalogue's terms. */
export type Outcome = { kept: number; told: string[] };

/** Null where pages are only unpacked: to read them takes long. */
export type Parse = ((html: string) => Document) | null;

export type ImportFormat = {
  name: string;
  file: string;
  sound: () => Promise<Bytes>;
  /** Throws where something is handed on that was neither read nor refused. */
  take: (file: string, bytes: Bytes, parse: Parse) => Promise<Outcome>;
};

const ADDRESS = 'https://daily.example/talks';
const PAGE = `<!doctype html><html lang="he"><head><meta charset="utf-8"><title>שיחות על הנמל</title>
<meta property="article:published_time" content="2024-10-31T09:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"שיחות"}</script><style>p{}</style></head>
<body><article><h1>שיחות על הנמל</h1><p>השיחות על הנמל נמשכו כל הלילה, מסרה הדוברת, «كل الليل» כדבריה.</p><p>They went on all night, the union said, “all night” in its own words.</p></article></body></html>`;
const SINGLE_FILE = PAGE.replace(
  '<html',
  `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Thu Oct 31 2024 18:02:11 GMT+0200 (Central European Standard Time)\n--><html`,
);
const LINES = [
  { title: 'Talks', lang: 'en', published: '2024-10-31', paragraphs: ['They went on.'] },
  { title: 'محادثات', lang: 'ar', url: ADDRESS, paragraphs: ['استمرت.', 'كل الليل.'] },
  { lang: 'he', url: `${ADDRESS}/2`, html: PAGE },
]
  .map((line) => JSON.stringify(line))
  .join('\n');
const CAPTURES = [
  { url: ADDRESS, html: PAGE, encoding: 'gzip' as const },
  { url: `${ADDRESS}/2`, html: PAGE, encoding: 'br' as const },
  { url: `${ADDRESS}/3`, html: PAGE },
];

export const importFormats: ImportFormat[] = [
  fileFormat('HTML', 'page.html', () => new Blob([PAGE])),
  fileFormat('SingleFile', 'saved.html', () => new Blob([SINGLE_FILE])),
  fileFormat('MHTML', 'page.mhtml', () => new Blob([mhtmlOf(PAGE, ADDRESS)])),
  fileFormat('ZIP', 'pages.zip', () => zipOf({ 'a.html': PAGE, 'b.ndjson': LINES })),
  fileFormat('WARC', 'pages.warc', () => warcOf(CAPTURES, false)),
  fileFormat('packed WARC', 'pages.warc.gz', () => warcOf(CAPTURES)),
  fileFormat('WACZ', 'pages.wacz', () => zipOf({ 'archive/data.warc.gz': warcOf(CAPTURES) })),
  fileFormat('NDJSON', 'lines.ndjson', () => new Blob([LINES])),
  { name: 'backup', file: 'backup.jsonl', sound: soundBackup, take: takeBackup },
  { name: 'text', file: 'pasted.txt', sound: async () => utf8(PASTED), take: takeText },
];

const PASTED = 'The talks went on.\n\nانطلقت المحادثات\u200f.\nדובר צה"ל הכחיש.\n';
function fileFormat(name: string, file: string, make: () => Blob | Promise<Blob>): ImportFormat {
  const sound = async () => new Uint8Array(await (await make()).arrayBuffer());
  return { name, file, sound, take: takeFile };
}

async function takeFile(file: string, bytes: Bytes, parse: Parse): Promise<Outcome> {
  const outcome: Outcome = { kept: 0, told: [] };
  for await (const { item, done } of readFile(blobFile(file, new Blob([bytes])))) {
    if (!(done >= 0 && done <= 1)) throw new Error(`done is ${done}`);
    if (!item) continue;
    if (!item.name) throw new Error('an item without a name');
    if (item.kind === 'page') lighten(item.page.html);
    const read = parse ? await readItem(item, parse) : unread(item);
    if ('problem' in read) outcome.told.push(read.problem);
    else if (!('article' in read)) continue;
    else if (articleSchema.safeParse(read.article).success) outcome.kept++;
    else outcome.told.push('article-not-storable');
  }
  return outcome;
}

/** What can be said of an item without reading its page. */
function unread(item: ImportItem): ItemRead | GivenLine | { kind: 'page' } {
  if (item.kind === 'line') return readArticleLine(item.line);
  return item.kind === 'refused' ? { problem: item.problem } : { kind: 'page' };
}

const RECORDS = ['The talks opened.', 'انطلقت المحادثات\u200f 🕊.', 'דובר צה"ל הכחיש.'].map(
  (text, at) =>
    contentLine(recordContent(savedAs(String(at), articleWith({ language: null, text })))),
);

async function soundBackup(): Promise<Bytes> {
  async function* contents() {
    yield [...RECORDS, contentLine({ settings: { marks: true } })];
  }
  const pieces: string[] = [];
  for await (const piece of backupOf(contents(), sha256)) pieces.push(piece);
  return utf8(pieces.join(''));
}

/** A backup is taken whole and unchanged, or not at all. */
async function takeBackup(_: string, bytes: Bytes): Promise<Outcome> {
  async function* chunks() {
    yield bytes;
  }
  const checked = await checkBackup(chunks(), sha256);
  if ('problem' in checked) return { kept: 0, told: [checked.problem] };
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/).filter(Boolean);
  const isWhole = RECORDS.every((record, at) => lines[at + 1] === record);
  if (!isWhole || checked.articles !== RECORDS.length) throw new Error('an altered backup passed');
  return { kept: checked.articles, told: [] };
}

async function takeText(_: string, bytes: Bytes): Promise<Outcome> {
  const text = new TextDecoder().decode(bytes);
  const source = articleOfText({ text, title: '', outlet: text, date: '', address: text });
  const article = source.kind === 'text' ? source.article : null;
  if (!articleSchema.safeParse(article).success) return { kept: 0, told: ['article-not-storable'] };
  return { kept: 1, told: [] };
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
