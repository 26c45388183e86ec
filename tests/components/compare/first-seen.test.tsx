// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { QuotationsView } from '../../../components/compare/quotations/QuotationsView.tsx';
import { readColumn } from '../../../core/comparison/compare-articles.ts';
import type { Copies } from '../../../core/comparison/copies.ts';
import { statementsIn } from '../../../core/comparison/statements.ts';
import { allTexts } from '../../catalogue/catalogues.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';
import { render } from '../render.tsx';

const text = 'We hold the keys to the harbour.';

it.each(allTexts)('no paper is credited in %s with what another printed that day', (_, texts) => {
  const { firstSeen, firstSeenIn } = texts.compare.views.quotations;
  const day = texts.catalogue.day('2030-05-03');
  const said = (...outlets: (string | null)[]) => firstSaid(outlets, texts);
  expect(said('One', 'صحيفة المرفأ')).toBe(firstSeenIn(day, 2));
  expect(said('צהרי הנמל', 'צהרי הנמל')).toBe(firstSeen(day, 'צהרי הנמל'));
  expect(said(null)).toBe(firstSeen(day, texts.compare.noOutlet));
  expect(said(null, null)).toBe(firstSeenIn(day, 2));
});

/** What is said of a text that these print on one day, each but the first as a copy of the first. */
function firstSaid(outlets: (string | null)[], texts: object): string | undefined {
  const read = outlets.map((outlet, at) => {
    const address = outlet === null ? '' : 'https://daily.example/';
    const article = articleWith({ language: 'en', text, outlet, address, published: '2030-05-03' });
    const quoted = compared(`${at}`, article, { quoted: [{ words: text, change: 'same' }] });
    return readColumn(quoted, harbourDossier);
  });
  const again = read.slice(1).map(({ column }) => column.id);
  const copies: Copies = new Map(again.map((id) => [id, { original: '0', why: 'text' }]));
  const statements = statementsIn(read, harbourDossier, copies);
  const acts = { onChoose: vi.fn(), onOpen: vi.fn() };
  const props = { statements, dossier: harbourDossier, choice: {}, ...acts };
  const { container } = render(<QuotationsView {...props} />, texts);
  const said = container.querySelector('[data-first]')?.textContent ?? undefined;
  cleanup();
  return said;
}
