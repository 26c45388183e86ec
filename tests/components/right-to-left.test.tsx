// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { CompareView } from '../../components/compare/CompareView.tsx';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { Situation } from '../../components/parts/situation.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import type { Notes } from '../../core/notes/notes.ts';
import { allTexts } from '../catalogue/catalogues.ts';
import { article, notes } from './notes-fixture.ts';
import { countries } from './outlets-fixture.ts';
import { on } from './popup-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

const rightToLeft = allTexts.filter(([, { catalogue }]) => catalogue.dir === 'rtl');
const nothing = () => {};

describe.each(rightToLeft)('the interface in %s', (language, texts) => {
  const { catalogue } = texts;
  const panel = (shown: Notes = notes, state: Situation | null = null) =>
    render(
      <PanelView
        state={state ?? { is: 'notes', notes: shown, article }}
        actions={{
          look: nothing,
          save: nothing,
          allow: nothing,
          switchOn: nothing,
          reload: nothing,
        }}
        outcome={null}
        compareAddress="/compare.html"
        chooseAddress="/welcome.html"
        settingsAddress="/welcome.html"
      />,
      texts,
    ).container;

  it('reads from the right, and says so to the browser', () => {
    const root = panel().firstElementChild;
    expect(root?.getAttribute('dir')).toBe('rtl');
    expect(root?.getAttribute('lang')).toBe(language);
    expect(root?.textContent).toContain(catalogue.line.verdicts.covers);
    expect(root?.textContent).toContain(catalogue.day('2024-10-31'));
  });

  it('leaves a source’s name and credit their own direction inside our sentence', () => {
    const lines = [...panel().querySelectorAll('li a, li')].filter(
      (each) => each.querySelectorAll(':scope > bdi').length === 2,
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      for (const name of line.querySelectorAll(':scope > bdi')) {
        expect(name.getAttribute('dir')).toBe('auto');
        expect(name.textContent).not.toMatch(/[\u0590-\u06ff]/);
      }
    }
  });

  it('isolates no sentence of ours together with the words in it', () => {
    const own = language === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Hebrew}/u;
    const mixed = [...panel().querySelectorAll('bdi')].filter(
      ({ textContent }) => own.test(textContent ?? '') && /[A-Za-z]/.test(textContent ?? ''),
    );
    expect(mixed.map(({ textContent }) => textContent)).toEqual([]);
  });

  it('isolates what a button is about where no element can', () => {
    const [button] = panel().querySelectorAll('[data-section=quoted] li button');
    expect(button?.getAttribute('aria-label')).toMatch(
      new RegExp(`^${catalogue.actions.show}: \u2068.+\u2069$`, 's'),
    );
  });

  it('names a speaker the dossier knows, and whose name was seen in this language', () => {
    const quoted = panel().querySelector('[data-section=quoted]');
    if (language === 'ar') expect(quoted?.textContent).toContain('على الأرجح نجيب ميقاتي');
    else {
      const english = [...(quoted?.querySelectorAll('bdi[lang=en]') ?? [])];
      expect(english.map(({ textContent }) => textContent)).toContain('Najib Mikati');
    }
  });

  it('shows a quotation as its source has it, and labels what it means beside it', () => {
    const dispute = panel().querySelector('[data-section=dispute]');
    const original = dispute?.querySelector('blockquote[lang=en]');
    expect(original?.getAttribute('dir')).toBe('auto');
    const meaning = dispute?.querySelector('[data-rendering]');
    if (language === 'ar') {
      expect(meaning?.getAttribute('data-rendering')).toBe('ours');
      expect(meaning?.textContent).toContain(catalogue.translation.ours);
      expect(meaning?.querySelector('q')).toBeNull();
      expect(meaning?.querySelector('[lang=ar]')?.getAttribute('dir')).toBe('auto');
    } else expect(meaning).toBeNull();
  });

  it('labels a source’s translation as one, and the original beside it', () => {
    const [drift] = notes.drift;
    if (!drift) throw new Error('the fixture has lost its drift');
    const translated = {
      ...drift,
      best: {
        text: 'Nous négocions encore',
        language: 'fr',
        sources: [],
        original: { text: 'We are still negotiating', language: 'en' },
        renderings: [],
      },
      comparison: [],
    };
    const shown = panel({ ...notes, drift: [translated] }).querySelector('[data-section=drift]');
    expect(shown?.querySelector('figcaption')?.textContent).toContain(
      catalogue.translation.translated,
    );
    expect(shown?.textContent).toContain(
      catalogue.translation.original(catalogue.languageName('en')),
    );
    expect(shown?.querySelector('blockquote[lang=en]')?.textContent).toBe(
      'We are still negotiating',
    );
  });

  it('keeps an address whole in a sentence', () => {
    const off = panel(notes, { is: 'no-access', host: 'news.example' });
    expect(off.querySelector('button bdi')?.textContent).toBe('news.example');
    cleanup();
    const { container } = render(
      <PopupView
        state={{ ...on, situation: { is: 'notes', notes: { ...notes, count: 2 }, article } }}
        actions={{} as never}
        outcome={null}
        libraryAddress="/library.html"
        compareAddress="/compare.html"
        chooseAddress="/welcome.html"
        settingsAddress="/options.html"
      />,
      texts,
    );
    expect(container.querySelector('#power bdi')?.textContent).toBe('news.example');
    expect(container.textContent).toContain(catalogue.popup.count(2));
  });

  it('shows the comparison and the first-run page in the same direction', () => {
    const dossier = bundledDossiers[0];
    if (!dossier) throw new Error('no dossier');
    const { container } = render(
      <CompareView
        dossier={dossier}
        dossiers={[dossier]}
        place={{ view: 'matrix', choice: {} }}
        count={0}
        damaged={11}
        libraryAddress="/library.html"
        canUndo={false}
        outcome={null}
        actions={{} as never}
      >
        {null}
      </CompareView>,
      texts,
    );
    expect(container.querySelector('main')?.dir).toBe('rtl');
    expect(container.textContent).toContain(texts.compare.damaged(11));
    cleanup();
    const welcome = render(
      <WelcomeView
        demo={null}
        countries={countries}
        granted={[]}
        onAllow={nothing}
        outcome={null}
      />,
      texts,
    ).container;
    expect(welcome.querySelector('main')?.dir).toBe('rtl');
    expect(welcome.textContent).toContain(texts.welcome.title);
  });

  it('holds what assistive technology needs', { timeout: 60_000 }, async () => {
    const { violations } = await axe.run(panel(), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
