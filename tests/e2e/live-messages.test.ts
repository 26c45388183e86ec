import { describe, expect, test } from 'vitest';
import type { ExtensionView } from '../../scripts/browsers/driven-browser.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

describe.each(bothBrowsers)('what the panel announces by itself in %s', (name) => {
  const at = useSidelight(name);
  const goTo = (id: string) => at.demo.origin + demoPage(id).path;

  test.each([
    ['garbled', 'talks-2026', 'neighbour'],
    ['talks-2026', 'garbled', 'notes'],
    ['garbled', 'hebrew', 'notes'],
  ])('from %s to %s: one message at most', async (from, to, state) => {
    const page = await at.browser.newPage(goTo(from));
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, from === 'talks-2026' ? 'neighbour' : 'notes');
    await panel.read(listen);
    await page.goto(goTo(to));
    await panelShows(panel, state);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const said = await saidIn(panel);
    expect(said.length, said.join(' | ')).toBeLessThanOrEqual(1);
    await page.close();
  });
});

type Listening = Window & { said?: string[] };

/** Notes down what a screen reader would say of itself: new words in a live region. */
function listen(view: Document): void {
  const said: string[] = [];
  const wordsIn = () =>
    new Map(
      [...view.querySelectorAll('[role="status"], [aria-live], output')].map((each) => [
        each,
        (each.textContent ?? '').trim(),
      ]),
    );
  let before = wordsIn();
  const look = () => {
    const now = wordsIn();
    for (const [region, words] of now) if (words && before.get(region) !== words) said.push(words);
    before = now;
  };
  new MutationObserver(look).observe(view.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  (view.defaultView as Listening).said = said;
}

function saidIn(panel: ExtensionView): Promise<string[]> {
  return panel.read((view) => (view.defaultView as Listening).said ?? []);
}
