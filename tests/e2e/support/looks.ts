import type { Page } from 'puppeteer-core';
import {
  type ColourScheme,
  type DrivenBrowser,
  until,
} from '../../../scripts/browsers/driven-browser.ts';

/** One way in which a reader may have our pages before them. */
export type Look = {
  scheme: ColourScheme;
  language: 'en' | 'fr' | 'ar' | 'he';
  /** In CSS pixels; 320 is what is left of a window at four times its size. */
  width: 320 | 800;
  /** Of the usual size of the text. */
  text: '100%' | '200%';
};

const schemes = ['light', 'dark', 'forced'] as const;
const narrow = { width: 320, text: '200%' } as const;
const wide = { width: 800, text: '100%' } as const;

/** Every scheme in both directions and every language where room is scarcest, some where there is plenty. */
export const looks: Look[] = [
  ...schemes.flatMap((scheme): Look[] => [
    { scheme, language: 'en', ...narrow },
    { scheme, language: 'ar', ...narrow },
  ]),
  { scheme: 'light', language: 'fr', ...narrow },
  { scheme: 'light', language: 'he', ...narrow },
  { scheme: 'light', language: 'en', ...wide },
  { scheme: 'dark', language: 'he', ...wide },
  { scheme: 'forced', language: 'en', ...wide },
];

/** Of these the tightest only: for pages that a browser is slow to draw behind others. */
export const tightestLooks: Look[] = looks.filter(
  ({ scheme, language, width }) => width === 320 && (scheme === 'light') === (language === 'en'),
);

export async function setLook(browser: DrivenBrowser, page: Page, look: Look): Promise<void> {
  const { scheme, language, width, text } = look;
  await browser.setLanguage(language);
  await browser.setScheme(page, scheme);
  await page.setViewport({ width, height: 900 });
  await until(
    () =>
      page.evaluate(
        (wanted, size) => {
          document.documentElement.style.fontSize = size;
          return (
            document.documentElement.lang === wanted && document.querySelector('main') !== null
          );
        },
        language,
        text === '100%' ? '' : text,
      ),
    `a page in ${language}`,
  );
}
