// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NotesView } from '../../components/notes/NotesView.tsx';
import type { EventNote, Notes } from '../../core/notes/notes.ts';
import { article, notes } from './notes-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const show = (shown: Notes = notes) =>
  render(<NotesView notes={shown} article={article} />).container;
const textOf = (root: Element, selector: string) => root.querySelector(selector)?.textContent ?? '';

describe('the timeline', () => {
  it('split the timeline at the article’s date and say where the dossier ends', () => {
    const text = textOf(show(), '[data-section=then-since]');
    expect(text.indexOf('30 Oct 2024')).toBeLessThan(text.indexOf('This article: 31 October'));
    expect(text.indexOf('This article: 31 October')).toBeLessThan(text.indexOf('27 Nov 2024'));
    expect(text).toContain('The dossier ends on 28 June 2026');
  });

  it('set the events of the article’s own day apart from what was known before', () => {
    const text = textOf(show(), '[data-section=then-since]');
    const parts = ['Known when', 'Kan publishes', 'The same day', 'meet Netanyahu', 'Since then'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('put nothing before or after a page whose day is in doubt', () => {
    const { known, since } = notes.thenAndSince;
    const undivided = [...known, ...since];
    const [fact] = notes.facts;
    if (!fact) throw new Error('the fixture has lost its facts');
    const shown = show({
      ...notes,
      day: null,
      facts: [{ ...fact, onPage: 'undated', passage: null }],
      thenAndSince: { known: [], sameDay: [], since: [], undivided },
    });
    expect(textOf(shown, '[data-section=line]')).toContain('its text speaks of other days');
    const text = textOf(shown, '[data-section=facts]') + textOf(shown, '[data-section=then-since]');
    expect(text).toContain('we cannot tell whether these came before or after it');
    expect(text).toContain('27 Nov 2024');
    expect(text).not.toMatch(/Since then|Known when|happened after/);
  });
});

describe('a long timeline', () => {
  it('shows what is nearest to the article and folds the rest', () => {
    const event = (day: number) => ({
      date: `2024-11-${10 + day}`,
      text: { en: `Event ${day}` },
      sources: [],
    });
    const days = [1, 2, 3, 4, 5, 6].map(event);
    const shown = show({ ...notes, thenAndSince: timeline(days, days) });
    const folds = [...shown.querySelectorAll('[data-section=then-since] details')];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      '2 earlier events',
      '2 later events',
    ]);
    expect(folds[0]?.textContent).toContain('Event 1');
    expect(folds[1]?.textContent).toContain('Event 6');
  });
});

function timeline(known: EventNote[], since: EventNote[]): Notes['thenAndSince'] {
  return { known, sameDay: [], since, undivided: [] };
}
