import { describe, expect, test } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driven-browser.ts';
import { marksDrawn, pressMark, setMarks } from './support/marks.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

const FOLD = '[data-section="facts"] h2 button';

describe.each(bothBrowsers)('from a sentence to its note in %s', (name) => {
  const at = useSidelight(name);

  test.each(['garbled', 'arabic', 'hebrew'])(
    'the %s page’s marks bring their notes into sight, folded or not',
    async (id) => {
      await setMarks(at.browser, true);
      const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
      const panel = await at.browser.openPanel(page);
      await panelShows(panel, 'notes');
      await panel.click(FOLD);
      const words = await marksDrawn(page);
      const seen = new Set<string>();
      for (const mark of words) {
        await pressMark(page, mark);
        seen.add(await until(() => panel.read(chosenInSight), `the note of “${mark}”`));
      }
      expect(seen.size).toBeGreaterThan(1);
      expect([...seen].some((note) => note.startsWith('fact:'))).toBe(true);
      expect(await isOpen(panel)).toBe('true');
      await page.close();
    },
  );
});

/** The id of the note that is set off, where a person sees it and the focus waits for them. */
function chosenInSight(view: Document): string | null {
  const note = view.querySelector('[data-chosen]');
  const window = view.defaultView;
  if (!note || !window || view.activeElement !== note) return null;
  const { top, bottom } = note.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight ? note.id : null;
}

function isOpen(panel: ExtensionView): Promise<string | null | undefined> {
  return panel.read((view, fold) => view.querySelector(fold)?.getAttribute('aria-expanded'), FOLD);
}
