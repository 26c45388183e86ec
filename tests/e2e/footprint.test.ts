import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { settledFrontTab } from '../../scripts/browsers/front-tab.ts';
import { chosenNote, marksDrawn, pressMark, setMarks } from './support/marks.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';
import { serveWatchingPage, type Trace, type WatchingPage } from './support/watching-page.ts';

const STORY = [
  'Talks on a ceasefire between Israel and Hezbollah moved forward on Wednesday, two U.S. officials said.',
  'Amos Hochstein and Brett McGurk, advisers to President Biden, will go to Israel on Thursday to try to close a deal with Prime Minister Netanyahu.',
  'Israel’s broadcaster Kan published a draft of the agreement; the White House said such drafts do not reflect the current state of negotiations.',
  'Lebanon’s caretaker prime minister Najib Mikati hopes for a ceasefire within hours or days.',
];
const GARDEN = [
  'The rose garden behind the town hall opens again on Sunday after a winter of digging and planting.',
  'Gardeners have put in four hundred new bushes, most of them old sorts that smell of apples.',
];

describe.each(bothBrowsers)('what a page can see of us in %s', (name) => {
  const at = useSidelight(name);
  const pages: Record<string, WatchingPage> = {};
  beforeAll(async () => {
    pages.matching = await serveWatchingPage('Ceasefire talks between Israel and Hezbollah', STORY);
    pages.other = await serveWatchingPage('The rose garden opens', GARDEN);
  });
  afterAll(() => {
    for (const page of Object.values(pages)) page.close();
  });

  test.each([
    ['other', 'idle'],
    ['matching', 'notes'],
  ])('nothing, on a page that is %s', async (which, stage) => {
    const bare = await traceWithoutUs(which);
    const page = await at.browser.newPage(pages[which]?.address);
    expect(await settledFrontTab(at.browser, 3_000)).toMatchObject({ stage });
    const trace = (await page.evaluate('__watch()')) as Trace;
    expect(trace).toEqual({ ...bare, changes: 0, events: [], globals: [], resources: [] });
    await page.close();
  });

  test('nothing but the marks, where the reader asked for them and presses one', async () => {
    const bare = await traceWithoutUs('matching');
    await setMarks(at.browser, true);
    const page = await at.browser.newPage(pages.matching?.address);
    const [first = ''] = await marksDrawn(page);
    await pressMark(page, first);
    await until(() => chosenNote(at.browser), 'a note');
    const trace = (await page.evaluate('__watch()')) as Trace;
    expect(trace).toEqual({ ...bare, changes: 0, events: [], globals: [], resources: [] });
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['sidelight-marked']);
    await setMarks(at.browser, false);
    await page.close();
  });

  /** The same page as it is when the extension may not look at it. */
  async function traceWithoutUs(which: string): Promise<Trace> {
    const address = pages[which]?.address.replace('localhost', '127.0.0.1');
    const page = await at.browser.newPage(address);
    const trace = (await page.evaluate('__watch()')) as Trace;
    await page.close();
    return trace;
  }
});
