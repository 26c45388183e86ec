import '../../../assets/design/tokens.css';
import '../../../assets/design/base.css';
import './forced-look.css';
import { render } from 'preact';
import { loadCatalogue } from '../../../catalogue/catalogue.ts';
import { languageFor } from '../../../catalogue/languages.ts';
import { CatalogueProvider } from '../../../components/parts/catalogue-context.ts';
import { KeptHere } from './KeptHere.tsx';
import { loadPageTexts } from './page-texts.tsx';
import { states } from './states.ts';

// One state, as asked for in the address: `frame.html?state=notes&language=ar&look=dark&text=200`.

const QUIET_MS = 150;

const asked = new URLSearchParams(location.search);
const language = languageFor([asked.get('language') ?? 'en']);
const look = asked.get('look') ?? '';
const state = states[asked.get('state') ?? 'notes'];
const [catalogue, PageTexts] = await Promise.all([
  loadCatalogue(language),
  loadPageTexts(language),
]);

const { documentElement: page } = document;
page.lang = catalogue.language;
page.dir = catalogue.dir;
page.dataset.look = look;
if (look === 'light' || look === 'dark') page.style.colorScheme = look;
if (asked.has('text')) page.style.fontSize = `${asked.get('text')}%`;

const root = document.getElementById('app');
if (root && state) {
  render(
    <CatalogueProvider value={catalogue}>
      <PageTexts>
        <KeptHere from={{}}>{state.draw(language)}</KeptHere>
      </PageTexts>
    </CatalogueProvider>,
    root,
  );
  if (state.press) {
    await stillness(root);
    document.querySelector<HTMLElement>(state.press)?.click();
  }
  await stillness(root);
  page.dataset.drawn = 'true';
}

/** What is loaded later is a part of the picture too. */
function stillness(of: Element): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => setTimeout(resolve, QUIET_MS);
    let timer = wait();
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = wait();
    }).observe(of, { childList: true, subtree: true });
  });
}
