import { mergeConfig } from 'vitest/config';
import quick from './vitest.config.ts';

// `npm run soak`: the journeys on which everything depends, as often as it takes to be sure, and what
// takes too long to run with every commit.
const HOUR = 3_600_000;

const long = mergeConfig(quick, {
  test: { env: { SOAK: '1' }, testTimeout: HOUR, hookTimeout: HOUR / 10 },
});

export default {
  ...long,
  test: {
    ...long.test,
    include: [
      'tests/e2e/**/*.soak.ts',
      'tests/e2e/{backup,earlier-libraries,edited-at-once,killed-background,library-kept}.test.ts',
    ],
  },
};
