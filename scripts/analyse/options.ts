import { parseArgs } from 'node:util';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../catalogue/languages.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { type ExportFormat, exportFormats, isTable } from '../../core/exchange/format-names.ts';

/** `stream`: written article by article, in the order of the input. `whole`: once all are read. */
export type Comparing = {
  dossier: Dossier;
  format: ExportFormat | 'ndjson';
  order: 'stream' | 'whole';
  header: boolean;
  spreadsheet: boolean;
  language: InterfaceLanguage;
};

export type Options = { compare: Comparing | null } | { problem: string };

/** What the words after `--` ask for, or one sentence on what is wrong with them. */
export function optionsIn(args: string[]): Options {
  const read = parsed(args);
  if (typeof read === 'string') return { problem: read };
  const { compare, sorted, spreadsheet, language = 'en' } = read;
  if (!compare) {
    const others = Object.keys(read).filter((name) => name !== 'compare');
    return others.length ? { problem: `--${others[0]} goes with --compare` } : { compare: null };
  }
  const format = formatNamed(read.format ?? 'csv');
  if (!format) return { problem: `--format is one of csv, ndjson, ${exportFormats.join(', ')}` };
  const dossier = bundledDossiers.find(({ id }) => !read.dossier || id === read.dossier);
  if (!dossier) {
    return { problem: `--dossier is one of ${bundledDossiers.map(({ id }) => id).join(', ')}` };
  }
  if (!Object.hasOwn(interfaceLanguages, language)) {
    return { problem: `--language is one of ${Object.keys(interfaceLanguages).join(', ')}` };
  }
  const isCsv = format !== 'ndjson' && isTable(format);
  for (const name of ['spreadsheet', 'no-header'] as const) {
    if (read[name] && !isCsv) return { problem: `--${name} goes with a table, not with ${format}` };
  }
  return {
    compare: {
      dossier,
      format,
      order: sorted || !(isCsv || format === 'ndjson') ? 'whole' : 'stream',
      header: !read['no-header'],
      spreadsheet: spreadsheet ?? false,
      language: language as InterfaceLanguage,
    },
  };
}

function formatNamed(name: string): Comparing['format'] | null {
  if (name === 'csv') return 'comparison';
  if (name === 'ndjson') return name;
  return exportFormats.find((format) => format === name) ?? null;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        compare: { type: 'boolean' },
        dossier: { type: 'string' },
        format: { type: 'string' },
        language: { type: 'string' },
        sorted: { type: 'boolean' },
        'no-header': { type: 'boolean' },
        spreadsheet: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
