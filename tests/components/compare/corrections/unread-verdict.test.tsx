// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorrectionForm } from '../../../../components/compare/corrections/CorrectionForm.tsx';
import { correctableIn } from '../../../../components/compare/corrections/correctable.ts';
import { MadeCorrections } from '../../../../components/compare/corrections/MadeCorrections.tsx';
import { compareArticles } from '../../../../core/comparison/compare-articles.ts';
import { answers } from '../../../../core/coverage/verdict.ts';
import { allTexts } from '../../../catalogue/catalogues.ts';
import { articleWith, compared, harbourDossier } from '../../../support/comparison.ts';
import { render } from '../../render.tsx';

afterEach(cleanup);

const dossier = harbourDossier.id;
const of = { kind: 'verdict', dossier } as const;

describe.each(['ru', null])('the verdict on a text in %s', (language) => {
  const article = articleWith({ language, text: 'Переговоры в порту.' });
  const read = compared('a', article);
  const engine = { ...read.analysis.verdict, answer: 'nothing' as const };

  it.each(answers)('can be given: %s', (is) => {
    const { onPut, field } = show(engine);
    expect(field.selectedOptions[0]?.textContent).toBe('not judged');
    fireEvent.input(field, { target: { value: is } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect(onPut).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ of, was: null, is }));
  });

  it('is not given while none is chosen', () => {
    const { onPut, field } = show(engine);
    fireEvent.submit(field.form as HTMLFormElement);
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(onPut).not.toHaveBeenCalled();
  });

  it('is what it is already once a person gave it', () => {
    const { onPut, field } = show({ ...engine, isGiven: true });
    expect(field.value).toBe('nothing');
    fireEvent.submit(field.form as HTMLFormElement);
    expect(onPut).not.toHaveBeenCalled();
  });

  it.each(allTexts)('stands in %s as not judged before it was given', (_, texts) => {
    const at = '2031-02-03T04:05:06.000Z';
    const made = [{ id: 'own', of, was: null, is: 'nothing', at, note: null }];
    const { container } = render(
      <MadeCorrections
        {...{ made, article, language, resting: new Set(), dossier: harbourDossier }}
        onUndo={vi.fn()}
      />,
      texts,
    );
    const { about } = texts.compare;
    const before = language === null ? about.unclear : about.unread;
    expect(container.querySelector('s')?.textContent).toBe(before);
    expect(container.querySelector('strong')?.textContent).toBe(about.nothing);
  });

  function show(verdict: typeof read.analysis.verdict) {
    const analysis = { ...read.analysis, verdict };
    const [column] = compareArticles([{ ...read, analysis }], harbourDossier).columns;
    if (!column) throw new Error('no column');
    const opened = { column, state: 'not-asked', found: [] } as const;
    const where = { textHash: 'a'.repeat(64), dossier };
    const choices = correctableIn(null, { ...opened, found: [] }, where);
    const onPut = vi.fn();
    render(<CorrectionForm {...{ choices, article, onPut }} names={[]} />);
    const [what] = document.getElementsByName('what');
    fireEvent.change(what as HTMLElement, { target: { value: '1' } });
    const [field] = document.getElementsByName('value');
    return { onPut, field: field as HTMLSelectElement };
  }
});
