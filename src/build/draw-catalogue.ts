import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { chromium } from 'playwright-core';
import { LOCALES } from '../i18n/locale.ts';
import { CHROMIUM_PATHS } from './chromium-paths.ts';
import { refuseWords } from './no-words.ts';
import { serve } from './serve.ts';

refuseWords();

// Builds the catalogue of parts and takes its pictures: each language, on a phone and a desk, light and dark.
const DIST = fileURLToPath(new URL('../../dist-catalogue', import.meta.url));
const PICTURES = join(DIST, 'pictures');

process.env['CATALOGUE'] = '1';
await build({ logLevel: 'error' });
mkdirSync(PICTURES, { recursive: true });
const { url, server } = await serve(0, DIST);
const browser = await chromium.launch({
  executablePath: CHROMIUM_PATHS.find((path) => existsSync(path)) ?? 'chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const locale of LOCALES) {
  for (const width of [375, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(`${url}${locale}/catalogue/`, { waitUntil: 'networkidle' });
      for (const fold of await page.locator('main details > summary').all()) await fold.click();
      await page.screenshot({
        path: join(PICTURES, `${locale}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      await page.close();
    }
  }
}
await browser.close();
server.close();
console.log(`The catalogue is in ${DIST}, its pictures in ${PICTURES}`);
