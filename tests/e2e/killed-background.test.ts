import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { readArticleLine } from '../../core/imports/article-line.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { chanceFrom } from '../support/prose.ts';
import { readStored, recordsIn } from '../support/stored-library.ts';
import { howOften } from './support/how-often.ts';
import { linesOf } from './support/library-page.ts';
import {
  badgeSays,
  bothBrowsers,
  demoPage,
  panelShows,
  useSidelight,
} from './support/sidelight.ts';

const KILLS = howOften({ quick: 8, long: 100 });
const PRESSES = howOften({ quick: 3, long: 30 });
const TOGETHER = 5; // articles a message
const PAGES = ['garbled', 'arabic', 'hebrew', 'french'];

type Answered = { ok: boolean; problem?: string; added?: { outcome: string }[] } | null;

// Browsers end a background when they like, also between what it was asked and what it answers.
describe.each(bothBrowsers)('a background that is ended in %s', (name) => {
  const at = useSidelight(name);
  const chance = chanceFrom(20_241_031);
  const rounds = Array.from({ length: KILLS }, (_, round) => messageOf(round));
  let answers: Answered[];

  beforeAll(async () => {
    answers = [];
    for (const message of rounds) {
      const asked = ask(message);
      await new Promise((resolve) => setTimeout(resolve, chance() * 120));
      await at.browser.killBackground();
      answers.push(await asked);
    }
  }, 600_000);

  test(`${KILLS} times while it saves: what it said is there is there, and nothing in part`, async () => {
    const addresses = (await stored()).map(({ address }) => address);
    for (const [round, answer] of answers.entries()) {
      const there = addresses.filter((each) => each.startsWith(`https://round-${round}.example/`));
      expect([0, TOGETHER], `round ${round}`).toContain(there.length);
      if (answer?.ok) expect(there, `round ${round}`).toHaveLength(TOGETHER);
    }
  });

  test('asked again, it has each once, and misses none', async () => {
    for (const message of rounds) expect(await ask(message)).toMatchObject({ ok: true });
    expect(await stored()).toHaveLength(KILLS * TOGETHER);
    expect(await ask({ type: 'list-entries' })).toMatchObject({ ok: true, damaged: [] });
    expect(await ask({ type: 'open-library' })).toMatchObject({ ok: true, missing: null });
    for (const message of rounds) {
      const { added = [] } = (await ask(message)) ?? {};
      expect(added.map(({ outcome }) => outcome)).toEqual(Array(TOGETHER).fill('same'));
    }
  });

  test(`${PRESSES} times while a reader saves a page: “saved” is said of what is kept`, async () => {
    for (let press = 0; press < PRESSES; press++) {
      const id = PAGES[press % PAGES.length] ?? '';
      const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
      await badgeSays(at.browser, /^\d+$/);
      const panel = await at.browser.openPanel(page);
      await panelShows(panel, 'notes');
      await panel.click('#save');
      await new Promise((resolve) => setTimeout(resolve, chance() * 60));
      await at.browser.killBackground();
      const said = await until(
        () => panel.read((view) => view.querySelector('output')?.textContent ?? ''),
        'what came of it',
      );
      const there = (await stored()).filter(({ address }) => address === page.url());
      if (said === en.actions.saved) expect(there).toHaveLength(1);
      else expect(said).toBe(en.refusals['no-answer']);
      const ids = there.map((each) => each.id);
      if (ids.length > 0) await ask({ type: 'delete-articles', ids, deletion: `${press}` });
      await page.close();
    }
  });

  async function stored(): Promise<{ id: string; address: string }[]> {
    const library = await at.browser.evaluateInExtension(readStored);
    const articles = recordsIn(library, 'articles') as { id: string; address: string }[];
    expect(recordsIn(library, 'entries')).toHaveLength(articles.length);
    return articles;
  }

  /** Null where nobody answers: some browsers say so, others do not. */
  function ask(message: object): Promise<Answered> {
    return at.browser.evaluateInExtension(
      (asked) =>
        Promise.race<Answered>([
          chrome.runtime.sendMessage(asked).then(
            (answer) => answer ?? null,
            () => null,
          ),
          new Promise((resolve) => setTimeout(() => resolve(null), 4_000)),
        ]),
      message,
    );
  }
});

function messageOf(round: number): object {
  const lines = linesOf(TOGETHER, `round-${round}`).split('\n');
  const readings = lines.map((line) => ({ ...readArticleLine(line), readAt: null }));
  return { type: 'add-articles', readings };
}
