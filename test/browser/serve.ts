import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
  }
}

/**
 * Serves `dist/` for the browser tests. Building it is the business of `npm test`. What browsers leave behind, whose
 * workers are ended with them, goes into a folder that is removed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await access(new URL('../../dist/fr/index.html', import.meta.url)).catch(() => {
    throw new Error('There is no built site in dist/. Run `npm run build` first.');
  });
  const { url, server } = await serve(0);
  project.provide('url', url.replace(/\/$/, ''));
  const left = await mkdtemp(join(tmpdir(), 'cap17-browsers-'));
  process.env['TMPDIR'] = left;
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(left, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  };
}
