// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { NotesView } from '../../components/notes/NotesView.tsx';
import { CatalogueProvider } from '../../components/parts/catalogue-context.ts';
import { JumpProvider } from '../../components/parts/jump-context.ts';
import { MarksProvider } from '../../components/parts/marks-context.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { article, notes } from './notes-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const show = (shown: Notes = notes) =>
  render(<NotesView notes={shown} article={article} />).container;
const textOf = (root: Element, selector: string) => root.querySelector(selector)?.textContent ?? '';

describe('the notes', () => {
  it('have every section, in order, each with its heading', () => {
    const names = [...show().querySelectorAll<HTMLElement>('[data-section]')].map(
      (section) => section.dataset.section,
    );
    expect(names.join(' ')).toBe('line facts quoted drift dispute then-since absent unchecked why');
  });

  it('say what the page is about, its date and how far the dossier reaches', () => {
    const line = textOf(show(), '[data-section=line]');
    expect(line).toContain('This page covers the story');
    expect(line).toContain('31 October 2024');
    expect(line).toContain('Dossier as of 28 June 2026');
  });

  it('jump to the sentence that states a fact', () => {
    const jump = vi.fn();
    const { container } = render(
      <JumpProvider value={jump}>
        <NotesView notes={notes} article={article} />
      </JumpProvider>,
    );
    const button = container.querySelector('[data-fact=envoys-trip] button');
    if (button) fireEvent.click(button);
    expect(jump).toHaveBeenCalledExactlyOnceWith({ block: 0, start: 0, end: 40 });
  });

  it('switch the marks in the page, and say whether they are on', () => {
    const set = vi.fn();
    const { container } = render(
      <MarksProvider value={{ on: true, set }}>
        <NotesView notes={notes} article={article} />
      </MarksProvider>,
    );
    const button = container.querySelector('#marks');
    expect(button?.textContent).toBe('Marks in the text');
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    if (button) fireEvent.click(button);
    expect(set).toHaveBeenCalledExactlyOnceWith(false);
    expect(show().querySelector('#marks')).toBeNull(); // where there is no page
  });

  it('call a fact not found, and a later one later – never missing', () => {
    const facts = show().querySelector('[data-section=facts]');
    expect(facts?.textContent).toContain('Not found in the text we could read\u00a0(1)');
    expect(facts?.textContent).toContain('Later than this article\u00a0(1)');
    expect(facts?.querySelector('[data-on-page=later] button')).toBeNull();
  });

  it('say who passes on the words of another', () => {
    const [first] = notes.quoted;
    if (!first?.quotation.speaker) throw new Error('the notes quote nobody');
    const teller = { ...first.quotation.speaker, name: 'Anna Holm', printed: 'Anna Holm' };
    const told = { ...first, quotation: { ...first.quotation, relayedBy: teller } };
    const quoted = textOf(show({ ...notes, quoted: [told] }), '[data-section=quoted]');
    expect(quoted).toContain('as told by Anna Holm');
  });

  it('leave a speaker unclear rather than guess, and qualify a weak attribution', () => {
    const quoted = textOf(show(), '[data-section=quoted]');
    expect(quoted).toContain('Speaker unclear');
    expect(quoted).toContain('Probably Najib Mikati');
    expect(quoted).toContain('caretaker prime minister of Lebanon on 31 October 2024');
  });

  it('say whom the dossier has the words from where the page has them from another or nobody', () => {
    const [first] = notes.quoted;
    if (!first?.known) throw new Error('the fixture has lost its known quotation');
    const same = { ...first.known, change: 'same' as const, speaker: { en: 'Amos Hochstein' } };
    const shownWith = (agrees: boolean) => {
      const shown = show({ ...notes, quoted: [{ ...first, known: { ...same, agrees } }] });
      return textOf(shown, '[data-section=quoted]');
    };
    expect(shownWith(false)).toContain('The dossier has these words from Amos Hochstein.');
    expect(shownWith(false)).not.toContain('Worded as in the source');
    cleanup();
    expect(shownWith(true)).toContain('Worded as in the source');
    expect(shownWith(true)).not.toContain('has these words from');
  });

  it('qualify a weak attribution over a wording too', () => {
    const [first] = notes.quoted;
    if (!first) throw new Error('the fixture has lost its quotations');
    const headingAt = (confidence: number) => {
      const quotation = { ...first.quotation, confidence };
      const shown = show({ ...notes, quoted: [{ ...first, quotation }] });
      return textOf(shown, '[data-drift=garble] h3');
    };
    expect(headingAt(0.69)).toContain('Probably a US official');
    cleanup();
    expect(headingAt(0.7)).not.toContain('Probably');
  });

  it('leave it to the explanation whether a garble changed the sense', () => {
    const [first] = notes.drift;
    if (!first) throw new Error('the fixture has lost its garble');
    expect(textOf(show(), '[data-drift=garble] h3')).toContain('what happened is explained below');
    cleanup();
    const unexplained = show({ ...notes, drift: [{ ...first, explanation: null }] });
    expect(textOf(unexplained, '[data-drift=garble] h3')).not.toContain('explained');
  });

  it('say once, in the dossier’s words, what a page carries of a dispute', () => {
    const box = textOf(show(), '[data-dispute] > div');
    expect(box).toContain('It carries a denial of the draft');
    expect(box).not.toContain('not the text itself');
  });

  it('catch the garbled quotation and say what happened', () => {
    const drift = show().querySelector('[data-drift=garble]');
    expect([...(drift?.querySelectorAll('blockquote ins') ?? [])].at(-1)?.textContent).toBe('to');
    expect([...(drift?.querySelectorAll('blockquote del') ?? [])].at(-1)?.textContent).toBe(
      'sending',
    );
    expect(drift?.textContent).toContain('Biden sent Hochstein to Israel');
  });

  it('say in what way a wording drifted', () => {
    const [list] = show().querySelectorAll('[data-drift=garble] ul');
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'who does it, or to whom it is done, has changed',
      'words put in place of others',
    ]);
  });

  it('call a translation one, and compare no words', () => {
    const [first] = notes.quoted;
    if (!first?.known) throw new Error('the fixture has lost its known quotation');
    const known = {
      ...first.known,
      change: 'translation' as const,
      kinds: [],
      comparison: [],
    };
    const shown = show({ ...notes, quoted: [{ ...first, known }] });
    expect(textOf(shown, '[data-section=quoted]')).toContain('In translation');
    expect(textOf(shown, '[data-section=quoted]')).not.toContain('Compare the wordings');
  });

  it('draw both sides of a dispute in the same form', () => {
    const shape = (root: Element): string =>
      [...root.querySelectorAll('h3, li')].map(({ localName }) => localName).join(' ');
    const sides = [...show().querySelectorAll('[data-dispute] h3')].map((h) => h.parentElement);
    expect(sides).toHaveLength(2);
    for (const side of sides) expect(side && shape(side)).toMatch(/^h3 li/);
    expect(new Set(sides.map((side) => side?.className)).size).toBe(1);
  });

  it('hold without a date, quotations, drift or disputes', () => {
    const bare = show({
      ...notes,
      published: null,
      day: null,
      facts: [],
      quoted: [],
      drift: [],
      disputes: [],
      absent: [],
    });
    expect(bare.textContent).toContain('The page shows no date');
    expect(bare.textContent).toContain('No quotation was found');
    expect(bare.querySelector('[data-section=dispute]')).toBeNull();
  });
});

describe('hostile words', () => {
  it('are text, whatever they look like', () => {
    const evil = '<img src=x onerror=alert(1)>\u202Eevil';
    const [first] = notes.quoted;
    if (!first) throw new Error('the fixture has lost its quotations');
    const quotation = { ...first.quotation, text: evil };
    const shown = show({ ...notes, quoted: [{ ...first, quotation }] });
    expect(shown.querySelector('img')).toBeNull();
    expect(textOf(shown, '[data-section=quoted] blockquote')).toBe(
      '<img src=x onerror=alert(1)>\uFFFDevil',
    );
  });

  it('make no link but to the web, and links tell no site where they come from', () => {
    const source = { ...notes.facts[0]?.sources[0], address: 'javascript:alert(1)' };
    const [fact] = notes.facts;
    if (!fact) throw new Error('the fixture has lost its facts');
    const shown = show({ ...notes, facts: [{ ...fact, sources: [source as never] }] });
    expect(shown.querySelector('[data-section=facts] a')).toBeNull();
    const links = [...shown.querySelectorAll<HTMLAnchorElement>('a[target]')];
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ rel }) => !rel.includes('noreferrer'))).toEqual([]);
  });
});

describe('direction and language', () => {
  it('are those of each quotation', () => {
    const absent = show().querySelector('[data-section=absent] blockquote');
    expect(absent?.getAttribute('lang')).toBe('ar');
    expect(absent?.getAttribute('dir')).toBe('auto');
  });

  it('label English dossier texts as English among Hebrew ones', () => {
    const hebrew = { ...en, language: 'he' as const, dir: 'rtl' as const };
    const { container } = render(
      <CatalogueProvider value={hebrew}>
        <NotesView notes={notes} article={article} />
      </CatalogueProvider>,
    );
    expect(container.querySelector('h1 bdi')?.getAttribute('lang')).toBe('en');
  });
});
