import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CompiledDossier } from '../../core/analyse.ts';
import { articleFrom } from '../analyse/article-from.ts';
import { resultOf } from '../analyse/result-of.ts';

/** Pages none of which is about the story: how many there were, and which raised an alarm. */
export type Alarms = { pages: number; alarms: string[]; neighbours: number };

const LANGUAGES: Record<string, string> = {
  English: 'en',
  Arabic: 'ar',
  Hebrew: 'he',
  French: 'fr',
};

/** Saved article pages of other stories, read as a browser would. Null where the folder is absent. */
export function alarmsOnPages(folder: string, dossiers: CompiledDossier[]): Alarms | null {
  const pages = join(folder, 'html');
  if (!existsSync(pages)) return null;
  const names = readdirSync(pages).filter((name) => name.endsWith('.html.gz'));
  return alarmsOf(
    names.map((name) => () => {
      const html = gunzipSync(readFileSync(join(pages, name))).toString('utf8');
      return JSON.stringify({ id: name, html });
    }),
    dossiers,
  );
}

/** Posts from the year before with the story's vocabulary. */
export function alarmsOnPosts(file: string, dossiers: CompiledDossier[]): Alarms | null {
  if (!existsSync(file)) return null;
  const [header = '', ...rows] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = header.split('\t');
  const [language, text] = [columns.indexOf('Source Language'), columns.indexOf('Text')];
  return alarmsOf(
    rows.map((row, at) => () => {
      const cells = row.split('\t');
      const lang = LANGUAGES[cells[language] ?? ''];
      return JSON.stringify({ id: `post ${at + 1}`, lang, paragraphs: [cells[text] ?? ''] });
    }),
    dossiers,
  );
}

function alarmsOf(lines: (() => string)[], dossiers: CompiledDossier[]): Alarms {
  const found: Alarms = { pages: 0, alarms: [], neighbours: 0 };
  for (const line of lines) {
    const given = articleFrom(line());
    if ('problem' in given) continue;
    found.pages++;
    const { coverage, reasons } = resultOf(given.article, dossiers);
    if (coverage === 'neighbour') found.neighbours++;
    if (coverage !== 'covers' && coverage !== 'mentions') continue;
    found.alarms.push(`${given.id}: ${coverage}\n    ${reasons.join('\n    ')}`);
  }
  return found;
}
