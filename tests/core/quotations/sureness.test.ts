import { expect, test } from 'vitest';
import { surenessOf } from '../../../core/quotations/sureness.ts';

test.each([
  [1, 'sure'],
  [0.7, 'sure'],
  [0.69, 'probable'],
  [0, 'probable'],
])('an attribution that is right with %d is %s', (confidence, sureness) => {
  expect(surenessOf(confidence)).toBe(sureness);
});
