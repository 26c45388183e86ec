// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { about } from '../../catalogue/en/about.ts';
import { AboutNotes } from '../../components/about/AboutNotes.tsx';
import { type About, AboutProvider } from '../../components/about/about-context.ts';
import { NewsNotice } from '../../components/about/NewsNotice.tsx';
import type { News } from '../../core/notes/news.ts';
import { allTexts } from '../catalogue/catalogues.ts';
import { dossier } from './dossier-fixture.ts';
import { notes } from './notes-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const PAGE = 'https://news.example/a?id=7&utm_source=letter#top';

function show(given: Partial<About> = {}, shown = notes) {
  const value: About = {
    version: '0.1.0',
    address: PAGE,
    chosen: null,
    copy: vi.fn(async () => true),
    ...given,
  };
  const { container } = render(
    <AboutProvider value={value}>
      <AboutNotes texts={about} notes={shown} />
    </AboutProvider>,
  );
  const result = () => container.querySelector<HTMLTextAreaElement>('textarea[readonly]');
  return { container, value, result };
}

describe('about the notes', () => {
  it('stand who wrote the dossier and how, when it was reviewed, and every version of it', () => {
    const { container } = show();
    expect(container.textContent).toContain('Written by: Sidelight');
    expect(container.textContent).toContain('Written from archived copies');
    expect(container.textContent).toContain('Last reviewed on 23 November 2026');
    const versions = [...container.querySelectorAll<HTMLElement>('[data-version]')];
    expect(versions.map(({ dataset }) => dataset.version)).toEqual(['1.0.0', '0.9.0', '0.1.0']);
    expect(container.textContent).toContain('Nothing. Pages are read');
  });

  it('it is said where the dossier was changed after its review, and only there', () => {
    expect(show().container.textContent).toContain('It has been changed since then');
    cleanup();
    const reviewed = { ...notes, dossier: { ...dossier, reviewed: '2026-11-28' } };
    expect(show({}, reviewed).container.textContent).not.toContain('changed since then');
  });

  it.each(allTexts)('hold what assistive technology needs in %s', async (_, texts) => {
    const { container } = render(<AboutNotes texts={texts.about} notes={notes} />, texts);
    const { violations } = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        'heading-order': { enabled: false }, // it stands below a section's heading
      },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('stands the version that is built', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, texts] of allTexts) {
      expect(texts.about.extension.releases[0]?.version).toBe(version);
    }
  });
});

describe('the report of an error', () => {
  it('names the page, the note and the versions, and goes no further than the clipboard', async () => {
    const { container, value, result } = show();
    const [choice] = container.querySelectorAll('select');
    const [says] = container.querySelectorAll('textarea:not([readonly])');
    if (!choice || !says) throw new Error('no report');
    fireEvent.change(choice, { target: { value: 'fact:envoys-trip' } });
    fireEvent.input(says, { target: { value: 'It was the day before.' } });
    expect(result()?.value.split('\n')).toEqual([
      'Error in Sidelight’s notes',
      'Page: https://news.example/a?id=7',
      'Note: fact:envoys-trip “Amos Hochstein and Brett McGurk met Benjamin Netanyahu in Jerusalem.”',
      'Dossier and version: lebanon-ceasefire-2024 1.0.0 (2026-06-28), Sidelight 0.1.0',
      'What is wrong: It was the day before.',
    ]);
    const button = container.querySelector('#copy-report');
    if (button) fireEvent.click(button);
    expect(value.copy).toHaveBeenCalledExactlyOnceWith(result()?.value);
    await waitFor(() => expect(container.textContent).toContain('Copied. Nothing was sent.'));
  });

  it('is about the notes as a whole, or about the note last chosen in the page', () => {
    expect(show().result()?.value).toContain('Note: The notes as a whole');
    cleanup();
    const { result } = show({ chosen: 'dispute:leaked-draft:dispute' });
    expect(result()?.value).toContain('Note: dispute:leaked-draft “The reported draft');
  });

  it('leaves the text selected where the browser does not let it be copied', async () => {
    const { container, result } = show({ copy: async () => false });
    const button = container.querySelector('#copy-report');
    if (button) fireEvent.click(button);
    await waitFor(() => expect(container.textContent).toContain('The text is selected'));
    expect(result()?.selectionEnd).toBe(result()?.value.length);
  });

  it('can be about any note, each under an id of its own', () => {
    const { container } = show();
    const ids = [...container.querySelectorAll('option')].map(({ value }) => value);
    expect(ids.filter((id) => id.startsWith('fact:'))).toHaveLength(notes.facts.length);
    for (const kind of ['quotation:', 'dispute:', 'event:', 'absent:']) {
      expect(
        ids.some((id) => id.startsWith(kind)),
        kind,
      ).toBe(true);
    }
  });
});

describe('the notice of what is new', () => {
  const notice = (news: News) => {
    const onClose = vi.fn();
    const { container } = render(
      <AboutProvider value={{ version: '0.1.0', address: null, chosen: null, copy: vi.fn() }}>
        <NewsNotice texts={about} news={news} onClose={onClose} />
      </AboutProvider>,
    );
    return { container, onClose };
  };

  it('tells what changed in Sidelight since, and can be closed', () => {
    const { container, onClose } = notice({ extensionSince: '0.0.9', dossier: [] });
    expect(container.querySelector('h2')?.textContent).toBe('New in Sidelight');
    expect(container.textContent?.split('0.1.0')).toHaveLength(2); // said once
    expect(container.textContent).toContain('The first version.');
    const button = container.querySelector('#close-news');
    if (button) fireEvent.click(button);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('tells what changed in the dossier since', () => {
    const { container } = notice({ extensionSince: null, dossier: dossier.changes.slice(1) });
    expect(container.querySelector('h2')?.textContent).toBe('New in this dossier');
    expect(container.textContent?.split('1.0.0')).toHaveLength(2);
    expect(container.textContent).toContain('Translations stand beside quotations.');
    expect(container.textContent).not.toContain('First version');
  });
});
