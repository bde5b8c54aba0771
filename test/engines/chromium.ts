import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_PATHS } from '../../src/build/chromium-paths.ts';
import type { Engine } from './engine.ts';

/** Starts the Chromium that tests use. */
export function startChromium(): Promise<Browser> {
  const executablePath = CHROMIUM_PATHS.find((path) => existsSync(path)) ?? 'chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A fresh profile of Chromium, whose line can be cut. */
export async function chromiumProfile(
  browser: Browser,
): Promise<Engine & { readonly cut: (isCut: boolean) => Promise<void> }> {
  const profile = await browser.newContext({ serviceWorkers: 'block' });
  const page = await profile.newPage();
  return {
    name: 'Chromium',
    open: async (url) => void (await page.goto(url)),
    run: (source) => page.evaluate(`(${source})()`),
    cut: (isCut) => profile.setOffline(isCut),
    close: () => profile.close(),
  };
}
