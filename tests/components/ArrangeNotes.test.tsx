// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { NotesView } from '../../components/notes/NotesView.tsx';
import { ArrangementProvider } from '../../components/parts/arrangement-context.ts';
import { type Arrangement, FIRST_ARRANGEMENT } from '../../core/notes/arrangement.ts';
import { allTexts } from '../catalogue/catalogues.ts';
import { article, notes } from './notes-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const AT_FIRST = 'line facts quoted drift dispute then-since absent unchecked why';

function Arranged({ from }: { from: Arrangement }) {
  const [arrangement, setArrangement] = useState(from);
  return (
    <ArrangementProvider value={{ arrangement, arrange: setArrangement }}>
      <NotesView notes={notes} article={article} />
    </ArrangementProvider>
  );
}

function show(from: Partial<Arrangement> = {}, texts = {}) {
  const { container } = render(<Arranged from={{ ...FIRST_ARRANGEMENT, ...from }} />, texts);
  const find = (selector: string) => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const sections = () =>
    [...container.querySelectorAll<HTMLElement>('[data-section]')]
      .map(({ dataset }) => dataset.section)
      .join(' ');
  const press = (selector: string) => fireEvent.click(find(selector));
  const openArranging = async () => {
    press('#arrange');
    await waitFor(() => find('[data-part]'));
  };
  return { container, find, sections, press, openArranging };
}

const moveButton = (part: string, label: string) =>
  `[data-part="${part}"] button[aria-label^="${label}"]`;

describe('a section', () => {
  it('is folded and unfolded by its heading, which says which it is', () => {
    const { find, press } = show();
    const heading = '[data-section=facts] h2 button';
    expect(find(heading).getAttribute('aria-expanded')).toBe('true');
    press(heading);
    expect(find(heading).getAttribute('aria-expanded')).toBe('false');
    const body = find(`[id="${find(heading).getAttribute('aria-controls')}"]`);
    expect(body.hidden).toBeTruthy();
    press(heading);
    expect(body.hidden).toBe(false);
  });

  it('that is folded opens when the contents lead to it', () => {
    const { find, press } = show({ folded: ['dispute'] });
    press('nav a[href="#dispute"]');
    expect(find('[data-section=dispute] h2 button').getAttribute('aria-expanded')).toBe('true');
  });

  it('that is folded opens when the browser finds a word in it', async () => {
    const { find } = show({ folded: ['facts'] });
    const body = find('[data-section=facts] > div');
    await waitFor(() => expect(body.getAttribute('hidden')).toBe('until-found'));
    fireEvent(body, new Event('beforematch'));
    expect(find('[data-section=facts] h2 button').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('arranging the notes', () => {
  it('stays out of the way until it is asked for', () => {
    const { container, sections } = show();
    expect(container.querySelector('[data-part]')).toBeNull();
    expect(sections()).toBe(AT_FIRST);
  });

  it('moves a part by its buttons, says so, and leaves the focus where it was', async () => {
    const { find, press, sections, openArranging } = show();
    await openArranging();
    find(moveButton('dispute', 'Move up')).focus();
    press(moveButton('dispute', 'Move up'));
    expect(sections()).toBe('line facts quoted dispute drift then-since absent unchecked why');
    expect(find('[role=status]').textContent).toBe('Dispute: place 3 of 6');
    expect(document.activeElement).toBe(find(moveButton('dispute', 'Move up')));
  });

  it('stops at either end without losing the focus', async () => {
    const { find, press, sections, openArranging } = show();
    await openArranging();
    press(moveButton('facts', 'Move up'));
    press(moveButton('absent', 'Move down'));
    expect(sections()).toBe(AT_FIRST);
    expect(find(moveButton('facts', 'Move up')).getAttribute('aria-disabled')).toBe('true');
  });

  it('hides a part from notes and contents, says so, and shows everything again', async () => {
    const { container, find, press, sections, openArranging } = show();
    await openArranging();
    press('[data-part=drift] input');
    expect(sections()).not.toContain('drift');
    expect(container.querySelector('nav a[href="#drift"]')).toBeNull();
    expect(find('[role=status]').textContent).toBe('Wording: hidden');
    await waitFor(() => expect(find('[data-hidden-parts]').textContent).toContain('Wording'));
    press('#show-all');
    expect(sections()).toBe(AT_FIRST);
    expect(container.querySelector('[data-hidden-parts]')).toBeNull();
  });

  it('is left by its button, which gives the focus back', async () => {
    const { container, find, press, openArranging } = show();
    await openArranging();
    press('#arrange-done');
    expect(container.querySelector('[data-part]')).toBeNull();
    expect(document.activeElement).toBe(find('#arrange'));
  });

  it('hides neither what was not checked nor why there are notes', async () => {
    const { container, openArranging } = show();
    await openArranging();
    const parts = [...container.querySelectorAll<HTMLElement>('[data-part]')];
    expect(parts.map(({ dataset }) => dataset.part)).toEqual(FIRST_ARRANGEMENT.order);
  });

  it.each(allTexts)('holds what assistive technology needs in %s', async (_, texts) => {
    const { container, openArranging } = show({ hidden: ['drift'], folded: ['facts'] }, texts);
    await openArranging();
    await waitFor(() => expect(container.querySelector('#show-all')).not.toBeNull());
    const { violations } = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
