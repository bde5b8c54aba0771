import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { HANG_MS, STEP_MS } from './limits.ts';

const root = new URL('..', import.meta.url).pathname;
const cores = Math.max(2, availableParallelism());

/** Files of one worker share what they import, and its Chromium: no test leaves anything behind in a module. */
const shared = {
  root,
  isolate: false,
  testTimeout: HANG_MS,
  hookTimeout: HANG_MS,
  expect: { poll: { timeout: STEP_MS } },
};

/** Of a journey each step is an assertion: one that waits fails. Elsewhere a test that came past no `expect` held nothing. */
const asserting = { ...shared.expect, requireAssertions: true };

/** What walks every page begins first, so that no worker walks alone at the end; the others as they are, the largest first. */
class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWalk = ({ moduleId }: TestSpecification) => /\/(?:every-page|pseudo-language)/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}

/** rules: no build needed. site: reads `dist/`. browser: drives a Chromium over the built site. */
export default defineConfig({
  test: {
    root,
    sequence: { sequencer: WalksFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'rules',
          expect: asserting,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{site,browser}/**'],
          maxWorkers: Math.min(4, cores),
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          expect: asserting,
          include: ['test/site/**/*.test.ts'],
          maxWorkers: Math.min(4, cores),
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve.ts'],
          // A journey waits for its page more than it works: one worker more than cores, as many as memory bears.
          maxWorkers: Math.min(4, cores + 1),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
