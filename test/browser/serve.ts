import { access } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
  }
}

/** Serves `dist/` for the browser tests. Building it is the business of `npm test`. */
export default async function setup(project: TestProject): Promise<() => void> {
  await access(new URL('../../dist/fr/index.html', import.meta.url)).catch(() => {
    throw new Error('There is no built site in dist/. Run `npm run build` first.');
  });
  const { url, server } = await serve(0);
  project.provide('url', url.replace(/\/$/, ''));
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
