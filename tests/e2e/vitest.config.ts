import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Whole journeys in real browsers: one at a time, on the builds that `npm run build` left.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
