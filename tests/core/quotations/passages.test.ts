import { describe, expect, test } from 'vitest';
import { languages } from '../../../core/language/languages.ts';
import { failuresOf, readPassages } from '../../../scripts/eval/quotations/passages.ts';
import known from '../../fixtures/passages/known-failures.json' with { type: 'json' };

// Passages written and labelled by people who had not seen the rules. Those that fail are listed
// with the kind of error: one that starts to pass has to leave the list, by
// `npm run -s eval -- known-failures > tests/fixtures/passages/known-failures.json` and `npm run fix`.
const failing: Record<string, string[]> = known;

describe.each(languages)('passages: %s', (language) => {
  const passages = readPassages(language);

  test('are enough to say something', () => {
    expect(passages.length).toBeGreaterThanOrEqual(40);
  });

  test.each(passages)('$id, $note', (passage) => {
    expect(failuresOf(passage)).toEqual(failing[passage.id] ?? []);
  });
});

test('every known failure is of a passage', () => {
  const ids = new Set(readPassages().map(({ id }) => id));
  expect(Object.keys(failing).filter((id) => !ids.has(id))).toEqual([]);
});
