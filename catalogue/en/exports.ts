import type { ExportFormat } from '../../core/exchange/format-names.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** Files that go out and come in, and the words in those that people read. */
export const exportTexts = {
  menu: {
    open: 'Export…',
    title: 'Export the comparison',
    format: 'Format',
    groups: {
      read: 'To read and print',
      tables: 'Tables (CSV)',
      data: 'For other programs',
      cite: 'To cite the articles',
    },
    formats: {
      html: 'Report (HTML), opens anywhere, prints well',
      markdown: 'Brief (Markdown), for your notes',
      comparison: 'Everything: a row for each article and item',
      articles: 'Articles',
      facts: 'Facts',
      quotations: 'Quotations',
      disputes: 'What was disputed',
      json: 'The whole comparison (JSON)',
      annotations: 'Passages as web annotations (JSON-LD)',
      csl: 'References for Zotero and others (CSL-JSON)',
      bibtex: 'References for LaTeX (BibTeX)',
    } satisfies Record<ExportFormat, string>,
    spreadsheet: 'For spreadsheets',
    spreadsheetWhy: 'Adds a mark by which Excel and others read Arabic and Hebrew rightly.',
    articles: 'Which articles',
    whole: 'All of them',
    chosen: 'Only those ticked here',
    noOutlet: 'Text without an address',
    save: 'Save the file',
    cancel: 'Cancel',
    writing: 'Writing the file…',
    saved: (name: string) => `Saved as ${name}.`,
    nothingChosen: 'Tick at least one article.',
    failed: 'The file could not be written. Nothing was lost. Try fewer articles.',
  },

  report: {
    title: 'How outlets covered it',
    articles: 'The articles',
    overview: 'At a glance',
    corrections: 'Put right by the researcher',
    method: 'What this rests on',
    methodText: [
      'Every quoted passage stands as the page prints it. “Not found” speaks of the text that could be read, and is not the same as left out.',
      'The hash is SHA-256 of the title and the text, as they were read. Whoever has the same text gets the same hash and, with the same dossier, the same findings.',
    ],
    best: 'Best-sourced wording',
    nobody: 'the page leaves the speaker unclear',
    probably: 'probably',
    unnamed: 'not named',
    uncorrected: (what: string, before: string) =>
      `${what}: put right by the researcher. Before: ${before}`,
    followsFrom: {
      date: (what: string, before: string) =>
        `${what}: follows from the corrected date. Before: ${before}`,
      verdict: (what: string, before: string) =>
        `${what}: follows from the correction of what the article is about. Before: ${before}`,
    },
    finding: 'What was found',
    changed: 'Put right by the researcher, or follows from that',
    textHash: 'Text SHA-256',
    readAt: 'Read at (UTC)',
    extractor: 'Extractor',
    outlet: 'Outlet',
    published: 'Published',
  },

  backup: {
    title: 'Backup',
    about:
      'One file with everything: saved articles, tags, corrections and settings. Keep it with your research.',
    back: 'Back up everything',
    restore: 'Restore from a file…',
    adds: 'Restoring adds to what is here and brings back the settings of that day. It deletes nothing.',
    checking: 'Checking the file…',
    writing: 'Writing the file…',
    restoring: (done: string) => `Restoring, ${done}`,
    cancel: 'Cancel',
    backedUp: (name: string) => `Saved as ${name}.`,
    restored: (n: number) =>
      plural(n, { one: 'Restored: # article.', other: 'Restored: # articles.' }),
    cancelled: 'Cancelled. Nothing was changed.',
    problems: {
      'not-a-backup': 'This is not a backup of Sidelight. Nothing was changed.',
      newer:
        'A newer Sidelight made this backup. Update Sidelight, then try again. Nothing was changed.',
      'too-large': 'This file is larger than a backup can be. Nothing was changed.',
      'cut-short':
        'This backup breaks off before its end. Look for another copy. Nothing was changed.',
      altered: 'This backup is not as it was written. Look for another copy. Nothing was changed.',
      'damaged-line':
        'Part of this backup cannot be read. Look for another copy. Nothing was changed.',
      'not-readable': 'The file could not be read. Choose it again. Nothing was changed.',
    },
    line: (line: number) => `Line ${line}.`,
  },
};
