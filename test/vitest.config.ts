import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { HANG_MS, STEP_MS } from './limits.ts';

const root = new URL('..', import.meta.url).pathname;

/** The same in every project, so that their files share the workers: two at least, as many browsers as memory bears at most. */
const shared = {
  root,
  testTimeout: HANG_MS,
  hookTimeout: HANG_MS,
  expect: { poll: { timeout: STEP_MS } },
  maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
};

/** rules: no build needed. site: reads `dist/`. browser: drives a Chromium over the built site. */
export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          ...shared,
          name: 'rules',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{site,browser}/**'],
        },
      },
      { test: { ...shared, name: 'site', include: ['test/site/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve.ts'],
        },
      },
    ],
  },
});
