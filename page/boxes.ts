// Parts that sites put into or beside an article, by the names they give them. Whole words only:
// `shared-space` may be the article itself.
const NAMES =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletter|most-?(?:read|viewed)|trending|read-?(?:next|also)|more-?(?:stories|news|on|from)|also-?(?:read|like)|shar(?:e|ing)|comments?|cookies?|consent|breadcrumbs?|author-?bio|about-?(?:the-)?author|promos?|promotion|advert(?:isement)?s?|sponsor(?:ed)?|outbrain|taboola|subscribe|subscription|sign-?up|print-?(?:only|button)|skip-?link)(?=$|[\s_-])/i;
const CAMEL = /([a-z])([A-Z])/g;
const PARTS = 'div, section, aside, ul, ol, p, nav, footer, table';
/** Beyond this share of the page's text, a name says something else. */
const SMALL = 0.3;

/** Takes related stories, newsletters, sharing buttons and comments out of a page's copy. */
export function removeBoxes(root: Element): void {
  const whole = root.textContent?.length ?? 0;
  for (const element of [...root.querySelectorAll(PARTS)]) {
    if (!isBox(element)) continue;
    if ((element.textContent?.length ?? 0) > whole * SMALL) continue;
    if (element.querySelector('h1')) continue;
    element.remove();
  }
}

function isBox(element: Element): boolean {
  if (/^(?:nav|footer)$/.test(element.localName)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return NAMES.test(names.slice(0, 500).replace(CAMEL, '$1-$2'));
}
