import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** rules: no build needed. site: reads `dist/`. browser: drives a Chromium over the built site. */
export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'rules',
          root,
          testTimeout: 30_000,
          include: [
            'test/*.test.ts',
            'test/{domain,share,value,stores,flows,i18n,wording,exports,cli,components,islands,content,playbook}/**/*.test.{ts,tsx}',
          ],
        },
      },
      { test: { name: 'site', root, include: ['test/site/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          root,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
