// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { LanguageChoice } from '../../components/parts/LanguageChoice.tsx';
import { ReadersLanguage } from '../../components/parts/ReadersLanguage.tsx';

afterEach(cleanup);

type Languages = { chosen: string | null; browser: string[] };

function Words() {
  const { actions } = useCatalogue();
  return <p>{actions.on}</p>;
}

function show(first: Languages) {
  let tell: (languages: Languages) => void = () => {};
  const stop = vi.fn();
  const onChoose = vi.fn();
  const follow = (listener: typeof tell) => {
    tell = listener;
    listener(first);
    return stop;
  };
  const load = async (language: string) => language;
  const { container, unmount } = render(
    <ReadersLanguage follow={follow} onChoose={onChoose} load={load}>
      {(own) => (
        <>
          <Words />
          <i>{own}</i>
          <LanguageChoice />
        </>
      )}
    </ReadersLanguage>,
  );
  const says = (words: string) =>
    waitFor(() => expect(container.querySelector('p')?.textContent).toBe(words));
  const select = () => container.querySelector('select') as HTMLSelectElement;
  return {
    container,
    unmount,
    tell: (to: Languages) => act(() => tell(to)),
    stop,
    onChoose,
    says,
    select,
  };
}

describe('a page in the reader’s language', () => {
  it('shows nothing before its texts are there, then those of the browser’s language', async () => {
    const { container, says } = show({ chosen: null, browser: ['nl', 'fr-CA', 'en'] });
    expect(container.textContent).toBe('');
    await says('Activer');
    expect(container.querySelector('i')?.textContent).toBe('fr');
    expect(document.documentElement.lang).toBe('fr');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('follows a choice at once, in language and direction', async () => {
    const { says, tell, select, container } = show({ chosen: null, browser: ['en'] });
    await says('Switch on');
    await tell({ chosen: 'ar', browser: ['en'] });
    await says('تشغيل');
    expect(container.querySelector('i')?.textContent).toBe('ar');
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(select().value).toBe('ar');
    await tell({ chosen: null, browser: ['en'] });
    await says('Switch on');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('shows what was chosen last, however long another took to load', async () => {
    const { says, tell } = show({ chosen: 'fr', browser: [] });
    await tell({ chosen: 'he', browser: [] });
    await tell({ chosen: 'ar', browser: [] });
    await says('تشغيل');
  });

  it('goes by the browser where another Sidelight’s language was chosen', async () => {
    const { says, select } = show({ chosen: 'fa', browser: ['he-IL'] });
    await says('הפעלה');
    expect(select().value).toBe('');
  });

  it('stops following when it is gone', async () => {
    const { says, unmount, stop } = show({ chosen: 'he', browser: [] });
    await says('הפעלה');
    unmount();
    await waitFor(() => expect(stop).toHaveBeenCalledOnce());
  });
});

describe('the menu of languages', () => {
  it('has each under its own name, and the browser’s', async () => {
    const { says, select } = show({ chosen: null, browser: ['en'] });
    await says('Switch on');
    const options = [...select().options].map(({ value, textContent, lang }) => [
      value,
      textContent,
      lang,
    ]);
    expect(options).toEqual([
      ['', 'As the browser', ''],
      ['en', 'English', 'en'],
      ['fr', 'Français', 'fr'],
      ['ar', 'العربية', 'ar'],
      ['he', 'עברית', 'he'],
    ]);
  });

  it.each([
    ['ar', 'ar'],
    ['', null],
  ])('tells that %j was chosen', async (value, language) => {
    const { says, select, onChoose } = show({ chosen: 'fr', browser: ['en'] });
    await says('Activer');
    fireEvent.change(select(), { target: { value } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(language);
  });
});
