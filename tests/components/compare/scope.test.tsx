// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  articleChoice,
  type CellChoice,
  openedIn,
} from '../../../components/compare/cell-choice.ts';
import { correctableIn } from '../../../components/compare/corrections/correctable.ts';
import { MatrixView } from '../../../components/compare/matrix/MatrixView.tsx';
import { addressOf, choiceForAll, placeOf } from '../../../components/compare/place.ts';
import { Republished } from '../../../components/compare/Republished.tsx';
import { type Counting, ScopeNotes } from '../../../components/compare/ScopeNotes.tsx';
import { TimelineView } from '../../../components/compare/timeline/TimelineView.tsx';
import { readColumn } from '../../../core/comparison/compare-articles.ts';
import type { Copies } from '../../../core/comparison/copies.ts';
import { matrixOf } from '../../../core/comparison/read-columns.ts';
import { scopeOf } from '../../../core/comparison/scope.ts';
import type { Answer } from '../../../core/coverage/verdict.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { allTexts } from '../../catalogue/catalogues.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';
import { render } from '../render.tsx';

afterEach(cleanup);

const dossier: Dossier = {
  ...harbourDossier,
  neighbours: [
    {
      id: 'pier',
      name: { en: 'The talks on the pier', ar: 'محادثات الرصيف', he: 'השיחות על הרציף' },
      dates: { from: '2031-01-01', to: '2031-02-01' },
      words: [],
      separatedBy: { en: 'Another year.' },
      sources: ['S1'],
    } as unknown as Dossier['neighbours'][number],
  ],
};

const read = [
  column('first', 'The Daily', '2030-05-03'),
  column('again', 'צהרי הנמל', '2030-05-04'),
  column('same-day', 'صحيفة المرفأ', '2030-05-03'),
  column('pier', 'Elsewhere', '2031-01-05', 'neighbour'),
  column('other', 'Gardens', '2030-05-03', 'nothing'),
];
const copies: Copies = new Map([
  ['again', { original: 'first', why: 'text' }],
  ['same-day', { original: 'first', why: 'hand' }],
]);
const scope = scopeOf(read, copies);
const matrix = matrixOf(scope.counted, dossier);

function column(id: string, outlet: string, published: string | null, answer: Answer = 'covers') {
  const each = compared(id, articleWith({ language: 'en', text: 'Nothing.', outlet, published }));
  const neighbour = answer === 'neighbour' ? 'pier' : null;
  const verdict = { ...each.analysis.verdict, answer, neighbour };
  return readColumn({ ...each, analysis: { ...each.analysis, verdict } }, harbourDossier);
}

function showNotes(texts = {}, counting: Counting = 'once', others = scope.others) {
  const acts = { onCount: vi.fn(), onOpen: vi.fn(), onSetApart: vi.fn() };
  const props = { columns: matrix.columns, copies, others, counting, dossier, ...acts };
  return { ...render(<ScopeNotes {...props} />, texts), ...acts };
}

describe.each(allTexts)('what is counted, in %s', (_, texts) => {
  it('says how many texts, how many articles, and what each left out is about', () => {
    const { container } = showNotes(texts);
    const said = container.textContent ?? '';
    expect(said).toContain(texts.compare.scope.comparedTexts(1, 3));
    expect(said).toContain(texts.compare.scope.leftOut(2));
    expect(said).toContain(texts.compare.about.nothing);
    expect(container.querySelector('[data-left-out="neighbour"] p + p')?.textContent).not.toBe(
      texts.compare.about.neighbour,
    );
  });

  it('calls no article in a language that nobody reads one on another subject', () => {
    const others = scope.others.map((each) => ({ ...each, neighbour: null, language: 'ru' }));
    const { container } = showNotes(texts, 'once', others);
    const said = container.querySelector('[data-left-out="nothing"]')?.textContent;
    expect(said).toContain(texts.compare.about.unread);
    expect(said).not.toContain(texts.compare.about.nothing);
  });

  it('says of a text that its language is not clear, and nothing of it once a person judged it', () => {
    const saidOf = (isGiven: boolean) => {
      const own = { neighbour: null, language: null, isGiven };
      const others = scope.others.map((each) => ({ ...each, ...own }));
      const { container, unmount } = showNotes(texts, 'once', others);
      const said = container.querySelector('[data-left-out="nothing"] p + p')?.textContent;
      unmount();
      return said;
    };
    expect(saidOf(false)).toBe(texts.compare.about.unclear);
    expect(saidOf(true)).toBe(texts.compare.about.nothing);
  });
});

describe('what is counted', () => {
  it('calls a text republished only where the day tells it', () => {
    const { container } = showNotes();
    const names = [...container.querySelectorAll('[data-printed] p')].map((p) => p.textContent);
    expect(names).toContain('Republished by צהרי הנמל');
    expect(names).toContain('Same text in صحيفة المرفأ');
  });

  it('keeps the comma with the name before it', () => {
    const [of, again] = matrix.columns;
    if (!of || !again) throw new Error('no columns');
    const copies = ['One', 'Two', 'Three'].map((outlet) => ({ ...again, id: outlet, outlet }));
    const { container } = render(<Republished of={of} copies={copies} onOpen={vi.fn()} />);
    const names = [...container.querySelectorAll('[data-copy]')].map((each) => each.textContent);
    expect(names).toEqual(['One,', 'Two,', 'Three']);
    expect(container.textContent).toBe('Same text in One, Two, Three');
  });

  it('opens every article that is named, and sets the copies of a text apart together', () => {
    const { container, getByLabelText, onOpen, onSetApart } = showNotes();
    fireEvent.click(getByLabelText(/Open the article of .*צהרי הנמל/));
    expect(onOpen.mock.calls[0]?.[0]).toMatchObject({ id: 'again' });
    fireEvent.click(container.querySelector('[data-left-out="nothing"] button') as Element);
    expect(onOpen.mock.calls[1]?.[0]).toMatchObject({ id: 'other' });
    fireEvent.click(getByLabelText(/Keep apart/));
    const apart = onSetApart.mock.calls[0]?.[0] as { id: string }[];
    expect(apart.map(({ id }) => id).toSorted()).toEqual(['again', 'first', 'same-day']);
  });

  it('counts each printing where that is chosen', () => {
    const { container } = showNotes({}, 'each');
    expect(container.textContent).toContain('3 articles compared');
  });

  it('is silent where there is nothing to say', () => {
    const [own] = matrix.columns;
    const { container } = render(
      <ScopeNotes
        columns={own ? [own] : []}
        others={[]}
        copies={new Map()}
        counting="once"
        dossier={dossier}
        onCount={vi.fn()}
        onOpen={vi.fn()}
        onSetApart={vi.fn()}
      />,
    );
    expect(container.textContent).toBe('');
  });

  it('stays chosen from view to view', () => {
    const { choice } = placeOf('#timeline?of=fact%3Atalks-open&copies=each');
    const next = addressOf({ view: 'outlets', choice: choiceForAll(choice) });
    expect(next).toBe('#outlets?copies=each');
  });
});

describe('the views', () => {
  it('have a column for a text, and a row that opens even where nothing was found', () => {
    const acts = { onChoose: vi.fn(), onOpen: vi.fn(), onRemove: vi.fn() };
    const common = { matrix, copies, dossier, choice: {}, ...acts };
    const grid = render(<MatrixView {...common} countryOf={() => null} />);
    expect(grid.container.querySelectorAll('th[data-column]')).toHaveLength(1);
    cleanup();
    const { container } = render(<TimelineView {...common} />);
    const rows = [...container.querySelectorAll('tr[data-carriage]')];
    expect(rows.map((row) => row.getAttribute('data-carriage'))).toEqual(['not-found']);
    fireEvent.click(rows[0]?.querySelector('td button') as Element);
    expect(acts.onOpen.mock.calls[0]?.[0]).toMatchObject({
      row: { id: 'draft' },
      carriers: [{ column: { id: 'first' }, found: [] }],
    });
  });
});

describe('an article opened as such', () => {
  it('is found whether it is counted or not, and its day and verdict can be put right', () => {
    const whole = matrixOf(read, dossier);
    const [other] = scope.others;
    const opened = other && openedIn(whole, articleChoice(other));
    expect(opened).toMatchObject({ row: null, articles: [{ column: { id: other?.id } }] });
    const [article] = opened?.articles ?? [];
    const of = { textHash: 'f'.repeat(64), dossier: dossier.id };
    const kinds = article && correctableIn(null, article, of).map((each) => each.of.kind);
    expect(kinds).toEqual(['date', 'verdict']);
  });
});

describe('a column of a text that was printed again', () => {
  it.each([
    ['The Daily', null, 'undated'],
    ['صحيفة المرفأ', '2030-05-19', 'later'],
    ['צהרי הנמל', '2030-05-19', 'later'],
  ])('opens its articles with what its cell says (%s, %s)', (outlet, published, state) => {
    const printed = [column('first', outlet, published), column('again', 'Again', '2030-05-22')];
    const again: Copies = new Map([['again', { original: 'first', why: 'text' }]]);
    const own = matrixOf(printed, dossier, again);
    const acts = { onChoose: vi.fn(), onOpen: vi.fn(), onRemove: vi.fn() };
    const { container } = render(
      <MatrixView
        {...{ ...acts, dossier, matrix: own, copies: again, choice: {} }}
        countryOf={() => null}
      />,
    );
    const cell = container.querySelector('[data-item="deal-signed"] td');
    expect(cell?.getAttribute('data-state')).toBe(state);
    fireEvent.click(cell as Element);
    const opened = openedIn(own, acts.onOpen.mock.calls[0]?.[0] as CellChoice);
    expect(opened?.articles.map((each) => [each.column.id, each.state]).toSorted()).toEqual([
      ['again', state],
      ['first', state],
    ]);
  });
});
