import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_PATHS } from '../../src/build/chromium-paths.ts';

/** Where Chromium is on this machine. */
export const CHROMIUM = CHROMIUM_PATHS.find((path) => existsSync(path)) ?? 'chromium';

/** What a Chromium that draws nothing on a screen is started with. */
export const UNSEEN = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** A Chromium for the benches, closed by who asked for it. */
export function launchChromium(args: readonly string[] = UNSEEN): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: [...args] });
}
